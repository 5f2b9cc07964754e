package nl.leervink.certification;

import java.util.Optional;
import nl.leervink.catalogue.CertificateKind;
import nl.leervink.people.People;
import nl.leervink.planning.EditionFacts;
import nl.leervink.points.Memberships;
import nl.leervink.press.CertificateContent.Guide;
import nl.leervink.registers.RegisterCode;
import org.springframework.stereotype.Component;

/** Whose statement counts that someone reflected: registered at LVSC on the last day (SKJ, herregistratie: reflectie). */
@Component
class Supervisors {

    private static final RegisterCode LVSC = new RegisterCode("LVSC");

    private final Memberships memberships;
    private final People people;

    Supervisors(Memberships memberships, People people) {
        this.memberships = memberships;
        this.people = people;
    }

    /** The first of the edition's trainers who may state it. */
    Optional<Guide> of(EditionFacts edition) {
        return edition.trainers().stream()
                .flatMap(trainer -> memberships.of(trainer).stream())
                .filter(registration -> registration.register().equals(LVSC)
                        && registration.coversDay(edition.period().lastDay()))
                .findFirst()
                .map(registration -> new Guide(
                        people.person(registration.person()).name().full(), LVSC.value(), registration.number()));
    }

    /** Whether its certificates have to be stated by a supervisor, and none of its trainers may. */
    boolean areMissing(EditionFacts edition) {
        return edition.certificate().kind() == CertificateKind.REFLECTION
                && of(edition).isEmpty();
    }
}
