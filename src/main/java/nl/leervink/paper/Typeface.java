package nl.leervink.paper;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.openpdf.text.DocumentException;
import org.openpdf.text.pdf.BaseFont;

/** The letters of our documents. Read once: a font is shared by all documents, which each embed what they use of it. */
public final class Typeface {

    public static final Typeface PLAIN = new Typeface("LiberationSans-Regular");
    public static final Typeface BOLD = new Typeface("LiberationSans-Bold");
    public static final Typeface SERIF = new Typeface("LiberationSerif-Regular");
    public static final Typeface SERIF_BOLD = new Typeface("LiberationSerif-Bold");

    private static final List<Typeface> ALL = List.of(PLAIN, BOLD, SERIF, SERIF_BOLD);

    private final BaseFont font;

    private Typeface(String file) {
        try (var letters = Objects.requireNonNull(
                BaseFont.class.getResourceAsStream("/liberation/" + file + ".ttf"), "No typeface " + file)) {
            font = BaseFont.createFont(
                    file + ".ttf", BaseFont.IDENTITY_H, BaseFont.EMBEDDED, true, letters.readAllBytes(), null);
            font.setIncludeCidSet(false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (DocumentException e) {
            throw new IllegalStateException("Unusable typeface " + file, e);
        }
    }

    public BaseFont font() {
        return font;
    }

    public float width(String text, float size) {
        return font.getWidthPoint(text, size);
    }

    /** Text in the one form in which letters carry their accents, on one line. */
    public static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("\\s+", " ")
                .strip();
    }

    /**
     * The characters in texts that cannot be drawn, each once and parted by spaces; empty if there are none. What nobody
     * can see stands there as its code: {@code U+200B}.
     */
    public static String unprintable(Stream<String> texts) {
        return texts.flatMapToInt(text -> composed(text).codePoints())
                .filter(character -> !canDraw(character))
                .distinct()
                .mapToObj(character ->
                        isHidden(character) ? "U+%04X".formatted(character) : Character.toString(character))
                .collect(joining(" "));
    }

    /**
     * Whether every typeface can draw this character by itself. What is written from right to left, or puts marks on
     * the letter before it, needs shaping that we do not do.
     */
    public static boolean canDraw(int character) {
        var direction = Character.getDirectionality(character);
        return !isHidden(character)
                && direction != Character.DIRECTIONALITY_RIGHT_TO_LEFT
                && direction != Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC
                && Character.getType(character) != Character.NON_SPACING_MARK
                && ALL.stream().allMatch(face -> face.font.charExists(character));
    }

    private static boolean isHidden(int character) {
        return Character.getType(character) == Character.FORMAT || Character.isISOControl(character);
    }

    /** The largest size, in whole points from the largest down, at which a text takes no more than some lines. */
    public Lines fit(String text, float width, int largest, int smallest, int most) {
        for (var size = largest; size > smallest; size--) {
            var lines = wrap(text, size, width);
            if (lines.size() <= most) {
                return new Lines(this, size, lines);
            }
        }
        return lines(text, smallest, width);
    }

    /** Room of a height in which nothing is written. */
    public Lines space(float height) {
        return new Lines(this, height / Lines.LEADING, List.of(""));
    }

    public Lines lines(String text, float size, float width) {
        return new Lines(this, size, wrap(text, size, width));
    }

    private List<String> wrap(String text, float size, float width) {
        var lines = new ArrayList<String>();
        var line = "";
        for (var word : composed(text).split(" ", -1)) {
            for (var piece : pieces(word, size, width)) {
                var longer = line.isEmpty() ? piece : line + " " + piece;
                if (!line.isEmpty() && width(longer, size) > width) {
                    lines.add(line);
                    line = piece;
                } else {
                    line = longer;
                }
            }
        }
        lines.add(line);
        return lines;
    }

    /** A word wider than the paper is cut where the paper ends. */
    private List<String> pieces(String word, float size, float width) {
        var pieces = new ArrayList<String>();
        var piece = new StringBuilder();
        for (var character : word.codePoints().toArray()) {
            if (!piece.isEmpty() && width(piece + Character.toString(character), size) > width) {
                pieces.add(piece.toString());
                piece.setLength(0);
            }
            piece.appendCodePoint(character);
        }
        pieces.add(piece.toString());
        return pieces;
    }

    /** A text as it is broken into lines of one size. */
    public record Lines(Typeface face, float size, List<String> lines) {

        private static final float LEADING = 1.28f;

        public float leading() {
            return size * LEADING;
        }

        public float height() {
            return lines.size() * leading();
        }

        public float width() {
            return (float) lines.stream()
                    .mapToDouble(line -> face.width(line, size))
                    .max()
                    .orElse(0);
        }
    }
}
