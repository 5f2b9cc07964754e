package nl.leervink.paper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.leervink.kernel.Bytes;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** The pieces of text and the pictures of a document, and where each stands: read back from its bytes. */
public final class Blocks {

    private static final float HEIGHT = 842;

    private Blocks() {}

    /** A piece of text or a picture; in points from the lower left corner of its page. */
    public record Block(int page, String words, float left, float bottom, float right, float top) {

        public boolean overlaps(Block other) {
            return page == other.page
                    && left < other.right
                    && other.left < right
                    && bottom < other.top
                    && other.bottom < top;
        }
    }

    public static List<Block> of(Bytes pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf.toArray())) {
            var blocks = new ArrayList<Block>();
            for (var page = 0; page < document.getNumberOfPages(); page++) {
                var extractor = new PDFMarkedContentExtractor();
                extractor.setSuppressDuplicateOverlappingText(false);
                extractor.processPage(document.getPage(page));
                for (var marked : extractor.getMarkedContents()) {
                    var letters = letters(marked).toList();
                    if (!letters.isEmpty()) {
                        blocks.add(block(page, letters));
                    }
                }
            }
            figures(document.getDocumentCatalog().getStructureTreeRoot(), document, blocks);
            return blocks;
        }
    }

    private static Stream<TextPosition> letters(PDMarkedContent marked) {
        return marked.getContents().stream()
                .filter(TextPosition.class::isInstance)
                .map(TextPosition.class::cast)
                .filter(letter -> !letter.getUnicode().isBlank());
    }

    /** Each letter from its base line up, and the tail of it below; accents on capitals are higher than this by little. */
    private static Block block(int page, List<TextPosition> letters) {
        var words = new StringBuilder();
        var left = Float.MAX_VALUE;
        var bottom = Float.MAX_VALUE;
        var right = 0f;
        var top = 0f;
        for (var letter : letters) {
            words.append(letter.getUnicode());
            var base = HEIGHT - letter.getYDirAdj();
            left = Math.min(left, letter.getXDirAdj());
            right = Math.max(right, letter.getXDirAdj() + letter.getWidthDirAdj());
            bottom = Math.min(bottom, base - .2f * letter.getFontSizeInPt());
            top = Math.max(top, base + .75f * letter.getFontSizeInPt());
        }
        return new Block(page, words.toString(), left, bottom, right, top);
    }

    private static void figures(
            PDStructureNode node, org.apache.pdfbox.pdmodel.PDDocument document, List<Block> blocks) {
        for (var kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if ("Figure".equals(element.getStructureType())) {
                    blocks.add(figure(element, document));
                }
                figures(element, document, blocks);
            }
        }
    }

    private static Block figure(PDStructureElement figure, org.apache.pdfbox.pdmodel.PDDocument document) {
        var attributes = (COSDictionary) figure.getCOSObject().getDictionaryObject(COSName.A);
        var box = (COSArray) attributes.getDictionaryObject(COSName.getPDFName("BBox"));
        var sides = new float[4];
        for (var i = 0; i < sides.length; i++) {
            sides[i] = ((COSNumber) box.getObject(i)).floatValue();
        }
        var page = document.getPages().indexOf(figure.getPage());
        return new Block(
                page, String.valueOf(figure.getAlternateDescription()), sides[0], sides[1], sides[2], sides[3]);
    }
}
