package nl.leervink.retention;

import static org.springframework.web.util.HtmlUtils.htmlEscape;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leervink.attendance.OwnAppeal;
import nl.leervink.catalogue.AssignmentKind;
import nl.leervink.homework.HandedIn.Verdict;
import nl.leervink.homework.OwnText;
import nl.leervink.homework.PracticeMeeting;
import nl.leervink.homework.RoundId;
import nl.leervink.judging.Feedback;
import nl.leervink.judging.Remark;
import nl.leervink.kernel.DutchWords;
import nl.leervink.kernel.Spelling;
import nl.leervink.planning.SessionFacts;
import nl.leervink.planning.SessionId;
import nl.leervink.questions.SaidMessage;

/**
 * A page to keep, that any browser shows: what was written as it was typed, and nothing in it that does anything. It is
 * Dutch, as the courses are.
 */
final class TextPage {

    private static final DutchWords WORDS = DutchWords.in("retention.words");

    private final StringBuilder page;

    private TextPage(String edition, String title) {
        page = new StringBuilder("""
            <!doctype html>
            <html lang="nl">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%1$s</title>
            <style>
            body { max-width: 42rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
            .typed { white-space: pre-wrap; }
            blockquote { margin-left: 0; padding-left: 1rem; border-left: 3px solid #88a; }
            </style>
            </head>
            <body>
            <p>%2$s</p>
            <h1>%1$s</h1>
            """.formatted(htmlEscape(title), htmlEscape(edition)));
    }

    /** What was written for one assignment, with what trainers said of it. */
    static String of(String edition, OwnText text, Map<RoundId, Feedback> said) {
        var page = new TextPage(edition, text.assignment().title());
        text.rounds().forEach(round -> page.round(text, round, said.getOrDefault(round.id(), Feedback.NONE)));
        return page.end();
    }

    /** What was said in a conversation. */
    static String of(String edition, String title, List<SaidMessage> said) {
        var page = new TextPage(edition, title);
        said.forEach(message -> {
            page.line("h2", message.author() + ", " + Spelling.moment(message.at()));
            page.typed(message.words().text());
        });
        return page.end();
    }

    /** What was said against rosters, and answered. */
    static String ofAppeals(String edition, List<OwnAppeal> appeals, Map<SessionId, SessionFacts> sessions) {
        var page = new TextPage(edition, words("file.appeals"));
        appeals.forEach(appeal -> {
            Optional.ofNullable(sessions.get(appeal.session()))
                    .ifPresent(session -> page.line(
                            "h2",
                            words("appeal.session", session.number(), session.title(), Spelling.day(session.date()))));
            page.line("p", words("appeal.lodged", Spelling.moment(appeal.at())));
            page.typed(appeal.words().text());
            appeal.answeredAt().ifPresent(at -> page.line("h3", words("appeal.answered", Spelling.moment(at))));
            page.typed(appeal.answer().text());
        });
        return page.end();
    }

    static String words(String key, Object... told) {
        return WORDS.of(key, told);
    }

    private void round(OwnText text, OwnText.Round round, Feedback said) {
        line("h2", words("round", round.number()));
        line(
                "p",
                round.handedInAt()
                        .map(at -> words("handed-in", Spelling.moment(at)))
                        .orElseGet(() -> words("draft", Spelling.moment(round.savedAt()))));
        var questions = text.assignment().questions();
        var answers = round.answers().texts();
        for (var number = 0; number < answers.size(); number++) {
            if (number < questions.size()) {
                line("h3", questions.get(number));
            }
            typed(answers.get(number));
            for (var remark : said.remarks()) {
                if (remark.question() == number) {
                    remark(remark, answers.get(number));
                }
            }
            if (said.levels().containsKey(number)) {
                line("p", words("level." + said.levels().get(number)));
            }
        }
        if (text.assignment().kind() == AssignmentKind.PRACTICE_MEETING) {
            meeting(round.meeting());
        }
        if (!round.fileName().isEmpty()) {
            line("p", words("with-file", round.fileName()));
        }
        round.verdict().ifPresent(verdict -> verdict(verdict, said));
    }

    private void verdict(Verdict verdict, Feedback said) {
        line("h3", words("verdict." + verdict.judgement(), Spelling.moment(verdict.at())));
        typed(said.text());
    }

    private void remark(Remark remark, String answer) {
        var from = Math.min(remark.from(), answer.length());
        line("blockquote", answer.substring(from, Math.min(Math.max(remark.to(), from), answer.length())));
        line("p", words("remark"));
        typed(remark.words());
    }

    private void meeting(PracticeMeeting meeting) {
        meeting.day().ifPresent(day -> line("p", words("meeting.day", Spelling.day(day))));
        meeting.participants().ifPresent(many -> line("p", words("meeting.group", many)));
        meeting.minutes().ifPresent(minutes -> line("p", words("meeting.minutes", minutes)));
        line("p", words("meeting.method", meeting.method()));
    }

    private void typed(String text) {
        page.append("<div class=\"typed\">").append(htmlEscape(text)).append("</div>\n");
    }

    private void line(String element, String text) {
        page.append('<')
                .append(element)
                .append('>')
                .append(htmlEscape(text))
                .append("</")
                .append(element)
                .append(">\n");
    }

    private String end() {
        return page.append("</body>\n</html>\n").toString();
    }
}
