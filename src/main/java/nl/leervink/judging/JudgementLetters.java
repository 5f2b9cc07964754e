package nl.leervink.judging;

import java.util.List;
import java.util.Map;
import nl.leervink.homework.AwaitedRound;
import nl.leervink.kernel.Language;
import nl.leervink.kernel.PortalAddress;
import nl.leervink.mailing.Letter;
import nl.leervink.mailing.Occasion;
import nl.leervink.mailing.Outbox;
import nl.leervink.people.People;
import nl.leervink.people.PersonId;
import nl.leervink.planning.EditionFacts;
import nl.leervink.planning.EditionId;
import nl.leervink.planning.Editions;
import org.springframework.stereotype.Component;

/** Tells authors and trainers that there is something to read about a report; what, they read on the portal alone. */
@Component
class JudgementLetters {

    private final Outbox outbox;
    private final People people;
    private final Editions editions;
    private final PortalAddress portal;

    JudgementLetters(Outbox outbox, People people, Editions editions, PortalAddress portal) {
        this.outbox = outbox;
        this.people = people;
        this.editions = editions;
        this.portal = portal;
    }

    void tell(AwaitedRound judged) {
        post(
                Occasion.of("report-judged", judged.round()),
                judged.author(),
                judged.edition(),
                "report-judged",
                "/mijn/opdrachten/" + judged.assignment().value());
    }

    void askSecondReader(AwaitedRound report, PersonId reader) {
        post(
                Occasion.of("second-reader-asked", report.round(), reader),
                reader,
                report.edition(),
                "second-reader-asked",
                desk(report));
    }

    void tellOfAdvice(AwaitedRound report, PersonId askedBy) {
        post(
                Occasion.of("second-reader-advised", report.round()),
                askedBy,
                report.edition(),
                "second-reader-advised",
                desk(report));
    }

    private static String desk(AwaitedRound report) {
        return "/trainer/nakijken/" + report.submission().value();
    }

    private void post(Occasion occasion, PersonId to, EditionId about, String letter, String page) {
        var receiver = people.person(to);
        var title = editions.find(about).map(EditionFacts::title).orElseThrow();
        outbox.post(new Letter(
                occasion,
                receiver.email(),
                receiver.name().full(),
                Language.DUTCH.locale(),
                letter,
                Map.of("given", receiver.name().given(), "course", title, "page", portal.link(page)),
                List.of()));
    }
}
