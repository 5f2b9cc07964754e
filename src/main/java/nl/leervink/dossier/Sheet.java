package nl.leervink.dossier;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.leervink.kernel.Bytes;
import nl.leervink.kernel.Spelling;
import nl.leervink.paper.Page;
import nl.leervink.paper.Page.Column;
import nl.leervink.paper.Page.Words;
import nl.leervink.paper.TaggedPdf;
import nl.leervink.planning.EditionFacts;

/** A sheet of the dossier of an edition: begins with what it is and of which edition. */
final class Sheet {

    private final TaggedPdf pdf;
    private final Page page;
    private final List<String> names = new ArrayList<>();
    private final List<String> values = new ArrayList<>();

    Sheet(EditionRecord record, String title) {
        this(record.edition(), record.madeAt(), title);
    }

    Sheet(EditionFacts edition, Instant madeAt, String title) {
        var told = Wording.of("edition.document", title, edition.title());
        pdf = new TaggedPdf(
                told,
                "Leervink",
                Wording.of("edition.subject", edition.title()),
                Wording.LANGUAGE,
                madeAt.atZone(Spelling.HERE));
        page = new Page(pdf, Wording.of("edition.page", told, ""));
        page.logo(Wording.of("logo"));
        page.title(title);
        fact("edition.course", edition.title());
        fact(
                "edition.period",
                Wording.of(
                        "period.from-until",
                        Spelling.day(edition.period().firstDay()),
                        Spelling.day(edition.period().lastDay())));
        fact("edition.place", edition.place());
    }

    /** One more of the facts on top; said before {@link #factsEnd}. */
    void fact(String key, String value) {
        if (!value.isEmpty()) {
            names.add(Wording.of(key));
            values.add(value);
        }
    }

    Page factsEnd() {
        page.facts(names, values);
        return page;
    }

    Bytes finished() {
        return pdf.finished();
    }

    static List<Words> one(String text) {
        return List.of(Words.of(text));
    }

    static List<Words> strong(String text) {
        return List.of(Words.strong(text));
    }

    static Column column(String key, float share) {
        return new Column(Wording.of(key), share, false);
    }

    static Column figures(String key, float share) {
        return new Column(Wording.of(key), share, true);
    }
}
