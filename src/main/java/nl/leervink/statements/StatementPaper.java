package nl.leervink.statements;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import nl.leervink.kernel.Bytes;
import nl.leervink.kernel.DutchWords;
import nl.leervink.kernel.Minutes;
import nl.leervink.kernel.Spelling;
import nl.leervink.paper.Page;
import nl.leervink.paper.Page.Column;
import nl.leervink.paper.Page.Words;
import nl.leervink.paper.Seal;
import nl.leervink.paper.TaggedPdf;

/** A statement on paper. It is Dutch whatever its reader speaks: it goes to a Dutch register. */
final class StatementPaper {

    private static final Locale LANGUAGE = DutchWords.LANGUAGE;
    private static final DutchWords WORDS = DutchWords.in("statements.words");

    private StatementPaper() {}

    static Bytes print(StatementContent content, Seal seal, ZonedDateTime at) {
        var pdf = new TaggedPdf(
                of("document", content.participant()), content.bureau(), of("subject", content.number()), LANGUAGE, at);
        var page = new Page(pdf, of("page", content.number(), ""));
        page.logo(of("logo"));
        page.title(of("title"));
        facts(page, content);
        page.text(of("declares", content.guide().name(), content.participant(), content.group()));
        page.heading(of("meetings"));
        meetings(page, content);
        page.heading(of("dimensions"));
        page.paragraph(of("dimensions.lead"));
        EnumSet.copyOf(content.dimensions()).forEach(one -> page.text("•  " + of("dimension." + one.name())));
        page.heading(of("signature"));
        page.text(of("independent"));
        page.signed(
                List.of(
                        content.guide().name(),
                        registration(content),
                        of("signed", content.place(), Spelling.dayInWords(content.signedOn(), LANGUAGE)),
                        of("sealed", content.sealedBy())),
                seal,
                at,
                of("signature.told", seal.holder()));
        page.paragraph(of("verify", content.code()));
        page.paragraph(content.address());
        return pdf.finished();
    }

    private static void facts(Page page, StatementContent content) {
        var names = new ArrayList<String>();
        var values = new ArrayList<String>();
        names.add(of("participant"));
        values.add(content.participant());
        content.registrations().forEach(registration -> {
            names.add(of("registration"));
            values.add(of("registration.of", registration.register(), registration.number()));
        });
        names.add(of("guide"));
        values.add(content.guide().name());
        names.add(of("guide.registration"));
        values.add(registration(content));
        names.add(of("group"));
        values.add(content.group());
        names.add(of("number"));
        values.add(content.number());
        page.facts(names, values);
    }

    private static String registration(StatementContent content) {
        var guide = content.guide();
        return of("guide.registered", guide.register(), guide.role(), guide.number());
    }

    private static void meetings(Page page, StatementContent content) {
        page.table(
                List.of(
                        new Column(of("meeting.day"), .4f, false),
                        new Column(of("meeting.form"), .42f, false),
                        new Column(of("meeting.minutes"), .18f, true)),
                content.meetings().stream().map(StatementPaper::meeting).toList());
        page.text(of(
                "total",
                content.meetings().size(),
                content.minutes(),
                Minutes.of(content.minutes()).inHours()));
    }

    private static List<List<Words>> meeting(StatementContent.Meeting meeting) {
        return List.of(
                List.of(Words.of(Spelling.dayInWords(meeting.day(), LANGUAGE))),
                List.of(Words.of(of("form." + meeting.form().name()))),
                List.of(Words.of(String.valueOf(meeting.minutes()))));
    }

    private static String of(String key, Object... told) {
        return WORDS.of(key, told);
    }
}
