package nl.leervink.reflections;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import nl.leervink.kernel.Bytes;
import nl.leervink.kernel.Spelling;
import nl.leervink.meetings.MeetingFacts;
import nl.leervink.paper.Page;
import nl.leervink.paper.Page.Column;
import nl.leervink.paper.Page.Words;
import nl.leervink.paper.TaggedPdf;
import nl.leervink.reflections.SeriesContent.Attended;

/** A reflection format on paper: who, when, how long and how, and then what they wrote. */
final class SeriesPaper {

    private final SeriesContent content;
    private final TaggedPdf pdf;
    private final Page page;

    private SeriesPaper(SeriesContent content) {
        this.content = content;
        this.pdf = new TaggedPdf(
                Wording.of("document", content.group(), content.person()),
                content.person(),
                Wording.of("subject", content.group()),
                Wording.LANGUAGE,
                content.madeAt().atZone(Spelling.HERE));
        this.page = new Page(pdf, Wording.of("page", content.group(), content.person(), ""));
    }

    static Bytes of(SeriesContent content) {
        var paper = new SeriesPaper(content);
        paper.write();
        return paper.pdf.finished();
    }

    private void write() {
        page.logo(Wording.of("logo"));
        page.title(Wording.of("title"));
        cover();
        page.paragraph(Wording.of("lead", content.person()));
        page.heading(Wording.of("meetings"));
        page.table(
                List.of(
                        new Column(Wording.of("meeting.day"), .3f, false),
                        new Column(Wording.of("meeting.form"), .38f, false),
                        new Column(Wording.of("meeting.reflection"), .17f, false),
                        new Column(Wording.of("meeting.present"), .15f, true)),
                content.meetings().stream().map(SeriesPaper::row).toList());
        missing();
        content.meetings().forEach(this::written);
    }

    private void cover() {
        var names = new ArrayList<String>();
        var values = new ArrayList<String>();
        names.add(Wording.of("name"));
        values.add(content.person());
        content.registrations().forEach(registration -> {
            names.add(Wording.of("number"));
            values.add(Wording.of("number.of", registration.register().value(), registration.number()));
        });
        if (content.registrations().isEmpty()) {
            names.add(Wording.of("number"));
            values.add(Wording.of("number.none"));
        }
        names.addAll(List.of(
                Wording.of("group"),
                Wording.of("kind"),
                Wording.of("period"),
                Wording.of("present"),
                Wording.of("made")));
        values.addAll(List.of(
                content.group(),
                Wording.of("kind." + content.kind().name()),
                Wording.of(
                        "period.from-until",
                        day(content.meetings().getFirst()),
                        day(content.meetings().getLast())),
                Wording.of(
                        "present.in-all",
                        content.present().value(),
                        content.meetings().size()),
                Spelling.moment(content.madeAt())));
        page.facts(names, values);
    }

    private static List<List<Words>> row(Attended attended) {
        var meeting = attended.meeting();
        var form = new ArrayList<Words>();
        form.add(Words.of(Wording.of("form." + meeting.form().name())));
        attended.guide()
                .map(guide -> Words.soft(Wording.of("meeting.guide", guide)))
                .ifPresent(form::add);
        return List.of(
                List.of(Words.strong(day(attended)), Words.soft(time(meeting))),
                form,
                List.of(
                        attended.written().isPresent()
                                ? Words.of(Wording.of("reflection.finished"))
                                : Words.mark(Wording.of("reflection.missing"))),
                List.of(Words.of(
                        Wording.of("meeting.minutes", attended.present().value()))));
    }

    private void missing() {
        if (!content.missing().isEmpty()) {
            page.heading(Wording.of("missing"));
            page.text(Wording.of(
                    "missing.text",
                    content.missing().stream().map(SeriesPaper::inWords).collect(joining(", "))));
        }
    }

    private void written(Attended attended) {
        attended.written().ifPresent(reflected -> {
            page.heading(Wording.of("reflection", inWords(attended)));
            var questions = Reflected.questions(reflected.format());
            for (var question = 0; question < questions.size(); question++) {
                page.subheading(questions.get(question));
                reflected
                        .answers()
                        .get(question)
                        .lines()
                        .filter(line -> !line.isBlank())
                        .forEach(page::text);
            }
        });
    }

    private static String day(Attended attended) {
        return Spelling.day(attended.meeting().begins().toLocalDate());
    }

    private static String inWords(Attended attended) {
        return Spelling.dayInWords(attended.meeting().begins().toLocalDate(), Wording.LANGUAGE);
    }

    private static String time(MeetingFacts meeting) {
        return Wording.of(
                "meeting.time",
                Spelling.time(meeting.begins().toLocalTime()),
                Spelling.time(meeting.ends().toLocalTime()));
    }
}
