package nl.leervink.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import nl.leervink.kernel.Bytes;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;

/** The pages of a document of ours as pictures (PNG), as a reader shows them. */
public final class PagePictures {

    /** Dots to the inch: an A4 as wide as a screen shows it beside a form, and sharp on a phone. */
    private static final int DOTS_PER_INCH = 96;

    private PagePictures() {}

    public static List<Bytes> of(Bytes pdf) {
        try (var document = Loader.loadPDF(pdf.toArray())) {
            var renderer = new PDFRenderer(document);
            var pictures = new ArrayList<Bytes>();
            for (var page = 0; page < document.getNumberOfPages(); page++) {
                var picture = new ByteArrayOutputStream();
                ImageIO.write(renderer.renderImageWithDPI(page, DOTS_PER_INCH), "png", picture);
                pictures.add(Bytes.of(picture.toByteArray()));
            }
            return pictures;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
