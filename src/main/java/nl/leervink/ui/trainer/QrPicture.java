package nl.leervink.ui.trainer;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.Encoder;
import com.vaadin.flow.component.Svg;

/** An address as squares (ISO/IEC 18004), black on white in every light, as large as there is room for. */
class QrPicture extends Svg {

    /** Four squares of quiet on every side. */
    private static final int QUIET = 4;

    QrPicture(String address, String words) {
        super(drawn(address));
        addClassName("qr-picture");
        getElement().setAttribute("role", "img");
        getElement().setAttribute("aria-label", words);
    }

    private static String drawn(String address) {
        try {
            var squares = Encoder.encode(address, ErrorCorrectionLevel.M).getMatrix();
            var path = new StringBuilder();
            for (var row = 0; row < squares.getHeight(); row++) {
                for (var column = 0; column < squares.getWidth(); column++) {
                    if (squares.get(column, row) == 1) {
                        path.append("M%d %dh1v1h-1z".formatted(column + QUIET, row + QUIET));
                    }
                }
            }
            var size = squares.getWidth() + 2 * QUIET;
            return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %1$d %1$d\" shape-rendering=\"crispEdges\" aria-hidden=\"true\"><path fill=\"#fff\" d=\"M0 0h%1$dv%1$dH0z\"/><path d=\"%2$s\"/></svg>"
                    .formatted(size, path);
        } catch (WriterException e) {
            throw new IllegalArgumentException("Too long for a QR code", e);
        }
    }
}
