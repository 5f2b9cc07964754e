package nl.leervink.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import nl.leervink.kernel.Bytes;
import nl.leervink.kernel.OneLine;

/** Literature as programs for references read it: the format RIS, a tag and a value on each line. */
public final class References {

    public static final String MEDIA_TYPE = "application/x-research-info-systems";

    private final StringBuilder lines = new StringBuilder();

    private References() {}

    public static Bytes of(List<Literature> literature) {
        var written = new References();
        literature.forEach(written::title);
        return Bytes.of(written.lines.toString().getBytes(UTF_8));
    }

    private void title(Literature cited) {
        var publication = cited.publication();
        var whole = cited.whole();
        var pages = OneLine.of(whole.pages()).split("\\s*[-–]\\s*", 2);
        line("TY", kind(cited.kind()));
        CitedNames.of(cited.authors()).names().forEach(name -> line("AU", name.inverted()));
        CitedNames.of(whole.editors())
                .names()
                .forEach(name -> line(cited.kind() == LiteratureKind.BOOK ? "ED" : "A2", name.inverted()));
        cited.year().ifPresent(year -> line("PY", year.toString()));
        line("TI", cited.title());
        line("T2", whole.title());
        line("ET", publication.edition());
        line("CY", publication.place());
        line("PB", publication.publisher());
        line("VL", whole.volume());
        line("IS", whole.issue());
        line("SP", pages[0]);
        line("EP", pages.length > 1 ? pages[1] : "");
        line("DO", cited.doi());
        line("UR", cited.url());
        lines.append("ER  - \r\n");
    }

    private static String kind(LiteratureKind kind) {
        return switch (kind) {
            case BOOK -> "BOOK";
            case CHAPTER -> "CHAP";
            case ARTICLE -> "JOUR";
        };
    }

    /** One line, whatever is in it: another would be another tag. */
    private void line(String tag, String value) {
        var told = OneLine.of(value);
        if (!told.isEmpty()) {
            lines.append(tag).append("  - ").append(told).append("\r\n");
        }
    }
}
