package nl.leervink.bundles;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import nl.leervink.enrolment.EnrolmentFacts;
import nl.leervink.people.OrganisationId;
import nl.leervink.people.Organisations;
import nl.leervink.people.PersonId;
import nl.leervink.planning.EditionFacts;
import org.springframework.stereotype.Component;

/**
 * Who receives certificates: the contact of an enrolment, or all of the organisation; a participant who comes privately, from
 * an organisation for which nobody acts, or to a course whose certificates go to nobody else, themself.
 */
@Component
class Addressees {

    private final Organisations organisations;

    Addressees(Organisations organisations) {
        this.organisations = organisations;
    }

    Set<Addressee> of(EditionFacts edition, CertificateToSend certificate) {
        return of(edition, certificate.participant(), certificate.organisation(), certificate.contact());
    }

    Set<Addressee> of(EditionFacts edition, EnrolmentFacts enrolment) {
        return of(edition, enrolment.participant(), enrolment.organisation(), enrolment.contact());
    }

    private Set<Addressee> of(
            EditionFacts edition,
            PersonId participant,
            Optional<OrganisationId> organisation,
            Optional<PersonId> contact) {
        var contacts = edition.certificatesToContact() ? contacts(organisation, contact) : Set.<PersonId>of();
        if (contacts.isEmpty()) {
            return Set.of(new Addressee(participant, Optional.empty()));
        }
        var addressees = new LinkedHashSet<Addressee>();
        contacts.forEach(each -> addressees.add(new Addressee(each, organisation)));
        return addressees;
    }

    private Set<PersonId> contacts(Optional<OrganisationId> organisation, Optional<PersonId> contact) {
        return contact.map(Set::of)
                .or(() -> organisation.map(organisations::contactsOf))
                .orElse(Set.of());
    }
}
