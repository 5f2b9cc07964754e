package nl.leervink.homework;

import java.util.List;
import java.util.Map;
import nl.leervink.kernel.Language;
import nl.leervink.kernel.PortalAddress;
import nl.leervink.mailing.Letter;
import nl.leervink.mailing.Occasion;
import nl.leervink.mailing.Outbox;
import nl.leervink.people.People;
import nl.leervink.planning.EditionFacts;
import nl.leervink.planning.Editions;
import org.springframework.stereotype.Component;

/** Tells an author that their report was judged; how, they read on the portal alone. */
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

    void tell(Submission judged, RoundId round) {
        var author = people.person(judged.author());
        var title = editions.find(judged.edition()).map(EditionFacts::title).orElseThrow();
        var page = portal.link("/mijn/opdrachten/" + judged.assignment().value());
        outbox.post(new Letter(
                Occasion.of("report-judged", round),
                author.email(),
                author.name().full(),
                Language.DUTCH.locale(),
                "report-judged",
                Map.of("given", author.name().given(), "course", title, "page", page),
                List.of()));
    }
}
