package nl.leervink.retention;

import java.util.List;
import java.util.Map;
import nl.leervink.kernel.Language;
import nl.leervink.kernel.PortalAddress;
import nl.leervink.kernel.Spelling;
import nl.leervink.mailing.Letter;
import nl.leervink.mailing.Occasion;
import nl.leervink.mailing.Outbox;
import nl.leervink.people.People;
import nl.leervink.planning.EditionFacts;
import nl.leervink.planning.Editions;
import org.springframework.stereotype.Component;

/** Tells authors on which day what they wrote is erased, and where they take it along. Nothing of it is in the letter. */
@Component
class ErasingLetters {

    private final Outbox outbox;
    private final People people;
    private final Editions editions;
    private final PortalAddress portal;

    ErasingLetters(Outbox outbox, People people, Editions editions, PortalAddress portal) {
        this.outbox = outbox;
        this.people = people;
        this.editions = editions;
        this.portal = portal;
    }

    /** Once about each day that is told. */
    void announce(TextTerm term) {
        var receiver = people.person(term.author());
        outbox.post(new Letter(
                new Occasion("texts-to-be-erased:" + term.enrolment().value() + ":" + term.eraseOn()),
                receiver.email(),
                receiver.name().full(),
                Language.DUTCH.locale(),
                "texts-to-be-erased",
                Map.of(
                        "texts",
                        term.hasWords(),
                        "given",
                        receiver.name().given(),
                        "course",
                        editions.find(term.edition()).map(EditionFacts::title).orElseThrow(),
                        "day",
                        Spelling.dayInWords(term.eraseOn(), Language.DUTCH.locale()),
                        "page",
                        portal.link("/mijn/gegevens")),
                List.of()));
    }
}
