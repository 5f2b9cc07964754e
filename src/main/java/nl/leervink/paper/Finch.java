package nl.leervink.paper;

import java.awt.Color;
import org.openpdf.text.pdf.PdfContentByte;

/** The bureau's mark: a finch whose wing is a tick mark, on a field of 48 by 48, its origin in the upper left corner. */
public final class Finch {

    private static final float FIELD = 48;

    private static final String BODY = Drawing.operators(
            "M 6 27 C 6 20 12 15 20 14 C 24 13.5 26 12 27.5 9.5 C 29.5 6 34 5 37.5 7"
                    + " C 40 8.5 41.2 10.6 41.3 12.6 L 46.5 15 L 41 17 C 40.5 29 32 38 21 38.5 L 4 44 L 11 36 C 7.5 34 6 31 6 27 Z");
    private static final String WING = Drawing.operators("M 12 24.5 L 19.5 32 L 33 17");
    private static final float EYE_X = 35.6f;
    private static final float EYE_Y = 11.8f;

    private Finch() {}

    /** Paints the finch in a square, its body in one colour, wing and eye in another. */
    public static void paint(PdfContentByte canvas, float x, float y, float size, Color body, Color wing) {
        var unit = size / FIELD;
        canvas.concatCTM(unit, 0, 0, -unit, x, y + size);
        canvas.setColorFill(body);
        canvas.setLiteral(BODY);
        canvas.fill();
        canvas.setColorStroke(wing);
        canvas.setLineWidth(4.2f);
        canvas.setLineCap(PdfContentByte.LINE_CAP_ROUND);
        canvas.setLineJoin(PdfContentByte.LINE_JOIN_ROUND);
        canvas.setLiteral(WING);
        canvas.stroke();
        canvas.setColorFill(wing);
        canvas.circle(EYE_X, EYE_Y, 1.3f);
        canvas.fill();
    }
}
