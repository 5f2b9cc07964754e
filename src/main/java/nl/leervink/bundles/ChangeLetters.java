package nl.leervink.bundles;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.leervink.enrolment.EnrolmentFacts;
import nl.leervink.kernel.BetweenModules;
import nl.leervink.kernel.Language;
import nl.leervink.kernel.PortalAddress;
import nl.leervink.mailing.Enclosed;
import nl.leervink.mailing.Letter;
import nl.leervink.mailing.Occasion;
import nl.leervink.mailing.Outbox;
import nl.leervink.people.OrganisationId;
import nl.leervink.people.Organisations;
import nl.leervink.people.People;
import nl.leervink.people.PersonId;
import nl.leervink.planning.EditionFacts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The letters about a certificate that is no longer what it was, to its participant and to whoever received it on their
 * organisation's behalf. Why it changed stands in none of them: a letter can be read on its way.
 */
@Service
@BetweenModules
public class ChangeLetters {

    private final Outbox outbox;
    private final People people;
    private final Organisations organisations;
    private final PortalAddress portal;

    ChangeLetters(Outbox outbox, People people, Organisations organisations, PortalAddress portal) {
        this.outbox = outbox;
        this.people = people;
        this.organisations = organisations;
        this.portal = portal;
    }

    /** Sends the certificate that took the place of another; how many letters that are. */
    @Transactional
    public int postCorrected(EditionFacts edition, CertificateToSend successor, String former) {
        return post(
                new Occasion("certificate-corrected:" + successor.number()),
                successor.participant(),
                contacts(edition, successor.organisation(), successor.contact()),
                "certificate-corrected",
                Map.of(
                        "course", edition.title(),
                        "participant", successor.name(),
                        "number", successor.number(),
                        "former", former,
                        "verification", portal.link("/verificatie")),
                List.of(new Enclosed(
                        successor.file(),
                        CertificateFiles.name(successor.number(), successor.name(), Language.DUTCH.locale()))));
    }

    /** Tells that a certificate was withdrawn; how many letters that are. */
    @Transactional
    public int postWithdrawn(EditionFacts edition, EnrolmentFacts enrolment, String number, String name) {
        return post(
                new Occasion("certificate-withdrawn:" + number),
                enrolment.participant(),
                contacts(edition, enrolment.organisation(), enrolment.contact()),
                "certificate-withdrawn",
                Map.of("course", edition.title(), "participant", name, "number", number),
                List.of());
    }

    private int post(
            Occasion occasion,
            PersonId participant,
            Set<PersonId> contacts,
            String template,
            Map<String, ?> words,
            List<Enclosed> enclosed) {
        var receivers = new HashSet<>(contacts);
        receivers.add(participant);
        return Math.toIntExact(people.persons(receivers).values().stream()
                .map(person -> new Letter(
                        occasion,
                        person.email(),
                        person.name().full(),
                        Language.DUTCH.locale(),
                        template,
                        words,
                        List.of()))
                .flatMap(letter -> outbox.post(letter, enclosed).stream())
                .count());
    }

    private Set<PersonId> contacts(
            EditionFacts edition, Optional<OrganisationId> organisation, Optional<PersonId> contact) {
        if (!edition.certificatesToContact()) {
            return Set.of();
        }
        return contact.map(Set::of)
                .or(() -> organisation.map(organisations::contactsOf))
                .orElse(Set.of());
    }
}
