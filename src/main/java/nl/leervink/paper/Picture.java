package nl.leervink.paper;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import nl.leervink.kernel.Bytes;
import nl.leervink.paper.PictureReading.NoPicture;
import nl.leervink.paper.PictureReading.Shows;
import nl.leervink.paper.PictureReading.TooLarge;
import nl.leervink.paper.PictureReading.TooManyDots;
import org.openpdf.text.Image;
import org.openpdf.text.pdf.PdfContentByte;

/**
 * A picture on paper: its dots on white, and nothing else of the file they came from. Decoded once, and ready to be put into
 * any number of documents.
 */
public final class Picture {

    /** Bytes of a file of others that is still looked at. */
    public static final int LARGEST = 2 * 1024 * 1024;

    /** Dots on a side of what is still decoded. */
    public static final int MOST_DOTS = 4000;

    /** Dots on a side that are kept: 300 to the inch on ten centimetres. */
    private static final int KEPT_DOTS = 1200;

    /**
     * Bytes that a picture takes at most, as a file of ours and in each document. What takes more, as photographs and noise
     * do, loses dots until it fits.
     */
    public static final int LARGEST_KEPT = 512 * 1024;

    private static final Set<String> KINDS = Set.of("png", "jpeg");
    private static final int COLOURS = 3;
    private static final int BITS = 8;

    private final Bytes png;
    private final int width;
    private final int height;
    private final byte[] dots;

    private Picture(BufferedImage onWhite) {
        this.width = onWhite.getWidth();
        this.height = onWhite.getHeight();
        try {
            var file = new ByteArrayOutputStream();
            ImageIO.write(onWhite, "png", file);
            this.png = Bytes.of(file.toByteArray());
            this.dots = deflated(onWhite);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Picture fitting(BufferedImage read) {
        var most = KEPT_DOTS;
        var picture = new Picture(onWhite(read, most));
        while (Math.max(picture.png.size(), picture.dots.length) > LARGEST_KEPT) {
            most = most * 3 / 4;
            picture = new Picture(onWhite(read, most));
        }
        return picture;
    }

    /** Reads again what {@link #png} gave, however many bytes that were; empty if it is no picture any more. */
    public static Optional<Picture> kept(Bytes png) {
        return look(png) instanceof Shows(var picture) ? Optional.of(picture) : Optional.empty();
    }

    /** Looks at a file: at its size, then at what it says it is, then at how large it says it is, and only then at its dots. */
    public static PictureReading read(Bytes file) {
        if (file.size() > LARGEST) {
            return new TooLarge(LARGEST);
        }
        return look(file);
    }

    private static PictureReading look(Bytes file) {
        try (var content = new MemoryCacheImageInputStream(file.stream())) {
            var readers = ImageIO.getImageReaders(content);
            if (!readers.hasNext()) {
                return new NoPicture();
            }
            var reader = readers.next();
            try {
                reader.setInput(content, true, true);
                return read(reader);
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException broken) {
            // A broken file makes a decoder fail in any way it likes
            return new NoPicture();
        }
    }

    private static PictureReading read(ImageReader reader) throws IOException {
        if (!KINDS.contains(reader.getFormatName().toLowerCase(Locale.ROOT))) {
            return new NoPicture();
        }
        var width = reader.getWidth(0);
        var height = reader.getHeight(0);
        return width > MOST_DOTS || height > MOST_DOTS
                ? new TooManyDots(width, height, MOST_DOTS)
                : new Shows(fitting(reader.read(0)));
    }

    private static BufferedImage onWhite(BufferedImage read, int most) {
        var scale = Math.min(1, (double) most / Math.max(read.getWidth(), read.getHeight()));
        var width = Math.max(1, (int) Math.round(scale * read.getWidth()));
        var height = Math.max(1, (int) Math.round(scale * read.getHeight()));
        var kept = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var canvas = kept.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        canvas.drawImage(read, 0, 0, width, height, Color.WHITE, null);
        canvas.dispose();
        return kept;
    }

    private static byte[] deflated(BufferedImage picture) throws IOException {
        var packed = new ByteArrayOutputStream();
        var deflater = new Deflater(Deflater.BEST_COMPRESSION);
        try (var out = new DeflaterOutputStream(packed, deflater)) {
            for (var dot : picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth())) {
                out.write(dot >> 16);
                out.write(dot >> 8);
                out.write(dot);
            }
        } finally {
            deflater.end();
        }
        return packed.toByteArray();
    }

    /** The picture as a file of ours. */
    public Bytes png() {
        return png;
    }

    /** How wide it is for how high. */
    public float ratio() {
        return (float) width / height;
    }

    /** Paints it; its proportions are the caller's to keep. */
    public void paint(PdfContentByte canvas, float x, float y, float across, float up) {
        var image = Image.getInstance(width, height, COLOURS, BITS, dots);
        image.setDeflated(true);
        canvas.addImage(image, across, 0, 0, up, x, y);
    }
}
