package nl.leervink.paper;

import java.awt.Color;
import java.util.Locale;
import java.util.regex.Pattern;
import org.openpdf.text.pdf.PdfContentByte;

/**
 * Lines as a pen drew them, to be painted at any size.
 *
 * @param path in the notation of SVG, as far as we use it: absolute M, L, C and Z, each letter followed by its numbers
 * @param width of the field that it lies in, its origin in the upper left corner
 * @param height of that field
 */
public record Drawing(String path, int width, int height) {

    private static final Pattern STEPS = Pattern.compile("([MLCZ])([^MLCZ]*)");
    private static final Pattern PATH = Pattern.compile("M[MLCZ0-9. -]*");

    /** As a part of the height of the field. */
    private static final float PEN = .018f;

    public Drawing {
        if (!PATH.matcher(path).matches() || width <= 0 || height <= 0) {
            throw new IllegalArgumentException("No path within a field");
        }
    }

    /** How wide it is for how high. */
    float ratio() {
        return (float) width / height;
    }

    void paint(PdfContentByte canvas, float x, float y, float up, Color ink) {
        var unit = up / height;
        canvas.concatCTM(unit, 0, 0, -unit, x, y + up);
        canvas.setColorStroke(ink);
        canvas.setLineWidth(height * PEN);
        canvas.setLineCap(PdfContentByte.LINE_CAP_ROUND);
        canvas.setLineJoin(PdfContentByte.LINE_JOIN_ROUND);
        canvas.setLiteral(operators(path));
        canvas.stroke();
    }

    /** A path in the notation of SVG as one of PDF: there the letter follows its numbers. */
    static String operators(String path) {
        var operators = new StringBuilder();
        var steps = STEPS.matcher(path);
        while (steps.find()) {
            var step = steps.group(1).toLowerCase(Locale.ROOT);
            operators
                    .append(steps.group(2))
                    .append(' ')
                    .append(step.equals("z") ? "h" : step)
                    .append('\n');
        }
        return operators.toString();
    }
}
