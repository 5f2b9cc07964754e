package nl.leervink.attendance;

import java.util.List;
import java.util.Map;
import nl.leervink.kernel.Language;
import nl.leervink.kernel.PortalAddress;
import nl.leervink.mailing.Letter;
import nl.leervink.mailing.Occasion;
import nl.leervink.mailing.Outbox;
import nl.leervink.people.People;
import nl.leervink.people.PersonFacts;
import nl.leervink.planning.EditionFacts;
import org.springframework.stereotype.Component;

/** Tells that there is an appeal, or an answer to one: neither what is said nor of whom. */
@Component
class AppealLetters {

    private final Outbox outbox;
    private final People people;
    private final PortalAddress portal;

    AppealLetters(Outbox outbox, People people, PortalAddress portal) {
        this.outbox = outbox;
        this.people = people;
        this.portal = portal;
    }

    void lodged(Appeal appeal, EditionFacts edition) {
        people.persons(edition.trainers())
                .values()
                .forEach(trainer -> post(
                        "appeal-lodged",
                        appeal,
                        edition,
                        trainer,
                        "/trainer/bezwaren/" + appeal.id().value()));
    }

    void answered(Appeal appeal, EditionFacts edition) {
        people.persons(List.of(appeal.lodgedBy()))
                .values()
                .forEach(participant -> post(
                        "appeal-answered",
                        appeal,
                        edition,
                        participant,
                        "/mijn/uitvoeringen/" + edition.id().value()));
    }

    private void post(String template, Appeal appeal, EditionFacts edition, PersonFacts to, String page) {
        outbox.post(new Letter(
                Occasion.of(template, appeal.id()),
                to.email(),
                to.name().full(),
                Language.DUTCH.locale(),
                template,
                Map.of("given", to.name().given(), "course", edition.title(), "page", portal.link(page)),
                List.of()));
    }
}
