package nl.leervink.certification;

import java.util.Optional;
import nl.leervink.catalogue.CertificateKind;
import nl.leervink.guides.Guides;
import nl.leervink.people.People;
import nl.leervink.planning.EditionFacts;
import nl.leervink.press.CertificateContent.Guide;
import org.springframework.stereotype.Component;

/**
 * Whose statement counts that someone reflected: in a supervisors' register on the last day (SKJ, herregistratie: reflectie). A
 * coach in the same register is none.
 */
@Component
class Supervisors {

    private final Guides guides;
    private final People people;

    Supervisors(Guides guides, People people) {
        this.guides = guides;
        this.people = people;
    }

    /** The first of the edition's trainers who may state it. */
    Optional<Guide> of(EditionFacts edition) {
        return guides.signingOn(edition.period().lastDay(), edition.trainers())
                .map(signing -> new Guide(
                        people.person(signing.person()).name().full(),
                        signing.role().register(),
                        signing.role().number()));
    }

    /** Whether its certificates have to be stated by a supervisor, and none of its trainers may. */
    boolean areMissing(EditionFacts edition) {
        return edition.certificate().kind() == CertificateKind.REFLECTION
                && of(edition).isEmpty();
    }
}
