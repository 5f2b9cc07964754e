package nl.leervink.press;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import org.openpdf.text.pdf.PdfContentByte;

/** An address as squares (ISO/IEC 18004), drawn as rectangles so that it stays sharp at any size. */
final class QrCode {

    /** Four squares of quiet on every side. */
    private static final int QUIET = 4;

    private final ByteMatrix squares;

    QrCode(String address) {
        try {
            squares = Encoder.encode(address, ErrorCorrectionLevel.M).getMatrix();
        } catch (WriterException e) {
            throw new IllegalArgumentException("Too long for a QR code", e);
        }
    }

    void paint(PdfContentByte canvas, float x, float y, float size) {
        var count = squares.getWidth();
        var unit = size / (count + 2 * QUIET);
        canvas.concatCTM(unit, 0, 0, unit, x, y);
        for (var row = 0; row < count; row++) {
            for (var from = 0; from < count; from++) {
                var until = from;
                while (until < count && squares.get(until, row) == 1) {
                    until++;
                }
                if (until > from) {
                    canvas.rectangle(from + QUIET, count - 1 - row + QUIET, until - from, 1);
                    from = until;
                }
            }
        }
        canvas.fill();
    }
}
