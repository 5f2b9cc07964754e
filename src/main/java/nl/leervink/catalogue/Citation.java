package nl.leervink.catalogue;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leervink.kernel.Alphabet;
import nl.leervink.kernel.OneLine;

/**
 * A title as a list of literature cites it: in the seventh edition of the style of the APA, as is usual in Dutch
 * ({@code z.d.} for no date, {@code Red.} for editors, {@code druk} for an edition). The style names no place of publication.
 *
 * @param parts in order, to be set one after the other
 * @param address where it is to be read, if it is on the internet
 */
public record Citation(List<Part> parts, Optional<String> address) {

    /** A piece of it. */
    public record Part(String words, boolean italic) {}

    public static Citation of(Literature cited) {
        var written = new Writing(cited);
        written.opening();
        switch (cited.kind()) {
            case BOOK -> written.publisher();
            case CHAPTER -> {
                written.wholeBook();
                written.publisher();
            }
            case ARTICLE -> written.journal();
        }
        return new Citation(List.copyOf(written.parts), address(cited));
    }

    /** In an alphabet, as a list is. */
    public static List<Citation> inOrder(List<Literature> literature) {
        return literature.stream()
                .map(Citation::of)
                .sorted(Alphabet.by(Citation::words))
                .toList();
    }

    /** Without its address. */
    public String words() {
        return parts.stream().map(Part::words).collect(joining());
    }

    /** All of it, without italics. */
    public String text() {
        return words() + address.map(there -> " " + there).orElse("");
    }

    private static Optional<String> address(Literature cited) {
        if (!cited.doi().isBlank()) {
            return Optional.of("https://doi.org/" + OneLine.of(cited.doi()));
        }
        return Optional.of(OneLine.of(cited.url())).filter(url -> url.startsWith("https://"));
    }

    private static final class Writing {

        private final Literature cited;
        private final List<Part> parts = new ArrayList<>();
        private final String title;
        private final CitedNames authors;
        private final CitedNames editors;

        Writing(Literature cited) {
            this.cited = cited;
            this.title = OneLine.of(cited.title());
            this.authors = CitedNames.of(cited.authors());
            this.editors = CitedNames.of(cited.whole().editors());
        }

        /** Who, when and what; what first where nobody knows who. */
        void opening() {
            var who = authors.inverted();
            if (authors.isEmpty() && !editors.isEmpty() && cited.kind() == LiteratureKind.BOOK) {
                who = editors.inverted() + " (Red.)";
            }
            var year = "(" + cited.year().map(String::valueOf).orElse("z.d.") + ").";
            if (who.isEmpty()) {
                title();
                plain(" " + year);
            } else {
                plain(ended(who) + " " + year + " ");
                title();
            }
        }

        void publisher() {
            var publisher = OneLine.of(cited.publication().publisher());
            if (!publisher.isEmpty() && !publisher.equals(authors.inverted())) {
                plain(" " + ended(publisher));
            }
        }

        void wholeBook() {
            var by = editors.isEmpty() ? "" : editors.inOrder() + " (Red.), ";
            plain(" In " + by);
            italic(OneLine.of(cited.whole().title()));
            plain(between(Stream.of(edition(), volume(), pages())) + ".");
        }

        void journal() {
            var whole = cited.whole();
            if (OneLine.of(whole.title()).isEmpty()) {
                return;
            }
            plain(" ");
            italic(OneLine.of(whole.title()));
            var volume = OneLine.of(whole.volume());
            if (!volume.isEmpty()) {
                plain(", ");
                italic(volume);
            }
            var issue = OneLine.of(whole.issue());
            var pages = range(whole.pages());
            plain((issue.isEmpty() ? "" : (volume.isEmpty() ? ", " : "") + "(" + issue + ")")
                    + (pages.isEmpty() ? "" : ", " + pages)
                    + ".");
        }

        private void title() {
            if (cited.kind() != LiteratureKind.BOOK) {
                plain(ended(title));
                return;
            }
            var by = authors.isEmpty() || editors.isEmpty() ? "" : editors.inOrder() + ", Red.";
            var which = Stream.of(edition(), volume())
                    .filter(part -> !part.isEmpty())
                    .collect(joining(", "));
            var beside = Stream.of(by, which).filter(part -> !part.isEmpty()).collect(joining("; "));
            italic(title);
            plain(beside.isEmpty() ? ended(title).substring(title.length()) : " (" + beside + ").");
        }

        private String edition() {
            var edition = OneLine.of(cited.publication().edition());
            return edition.matches("\\d+") ? edition + "e druk" : edition;
        }

        private String volume() {
            var volume = OneLine.of(cited.whole().volume());
            return volume.isEmpty() ? "" : "deel " + volume;
        }

        private String pages() {
            var pages = range(cited.whole().pages());
            return pages.isEmpty() ? "" : (pages.matches("[^–,]+") ? "p. " : "pp. ") + pages;
        }

        private static String range(String pages) {
            return OneLine.of(pages).replaceAll("\\s*[-–]\\s*", "–");
        }

        private static String between(Stream<String> words) {
            var all = words.filter(part -> !part.isEmpty()).collect(joining(", "));
            return all.isEmpty() ? "" : " (" + all + ")";
        }

        /** With a point, unless it ends a sentence by itself. */
        private static String ended(String words) {
            return words.matches(".*[.?!…]") ? words : words + ".";
        }

        private void plain(String words) {
            if (!words.isEmpty()) {
                parts.add(new Part(words, false));
            }
        }

        private void italic(String words) {
            parts.add(new Part(words, true));
        }
    }
}
