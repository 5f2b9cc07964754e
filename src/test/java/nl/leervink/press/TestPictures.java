package nl.leervink.press;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.CubicCurve2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import nl.leervink.kernel.Bytes;
import nl.leervink.paper.Picture;
import nl.leervink.paper.PictureReading.Shows;

/** Pictures made up for tests. */
public final class TestPictures {

    private TestPictures() {}

    public static Picture picture(int across, int up) {
        return read(file(drawn(across, up), "png"));
    }

    public static Picture signature() {
        return picture(420, 120);
    }

    public static Bytes png(int across, int up) {
        return file(drawn(across, up), "png");
    }

    public static Bytes file(BufferedImage picture, String kind) {
        try {
            var out = new ByteArrayOutputStream();
            ImageIO.write(picture, kind, out);
            return Bytes.of(out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A stroke of a pen on nothing at all. */
    public static BufferedImage drawn(int across, int up) {
        var picture = new BufferedImage(across, up, BufferedImage.TYPE_INT_ARGB);
        var canvas = picture.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        canvas.setColor(new Color(0x1c2f6b));
        canvas.setStroke(new BasicStroke(Math.max(2f, Math.min(across, up) / 20f)));
        canvas.draw(new CubicCurve2D.Float(
                across * .05f, up * .8f, across * .3f, -up * .3f, across * .6f, up * 1.4f, across * .95f, up * .2f));
        canvas.draw(new CubicCurve2D.Float(
                across * .1f, up * .3f, across * .4f, up * 1.2f, across * .5f, -up * .2f, across * .9f, up * .8f));
        canvas.dispose();
        return picture;
    }

    private static Picture read(Bytes file) {
        return ((Shows) Picture.read(file)).picture();
    }
}
