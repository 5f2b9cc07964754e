package nl.leervink.enrolment;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import nl.leervink.kernel.ForContacts;
import nl.leervink.people.OrganisationFacts;
import nl.leervink.people.Organisations;
import nl.leervink.people.People;
import nl.leervink.people.PersonId;
import nl.leervink.planning.EditionFacts;
import nl.leervink.planning.Editions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which of their staff a contact's organisations sent where. */
@Service
@ForContacts
public class StaffEnrolments {

    private final EnrolmentBook book;
    private final Organisations organisations;
    private final People people;
    private final Editions editions;

    StaffEnrolments(EnrolmentBook book, Organisations organisations, People people, Editions editions) {
        this.book = book;
        this.organisations = organisations;
        this.people = people;
        this.editions = editions;
    }

    /** Those of all organisations this contact acts for, the last enrolled first. */
    @Transactional(readOnly = true)
    public List<StaffEnrolment> of(PersonId contact) {
        var mine = organisations.actedForBy(contact).stream()
                .map(OrganisationFacts::id)
                .toList();
        var enrolments = book.findByOrganisationInOrderByEnrolledAtDesc(mine).stream()
                .map(Enrolment::facts)
                .toList();
        var persons = people.persons(
                enrolments.stream().map(EnrolmentFacts::participant).toList());
        var planned =
                editions.find(enrolments.stream().map(EnrolmentFacts::edition).toList());
        var names = organisations.organisations(mine);
        return enrolments.stream()
                .map(one -> new StaffEnrolment(
                        one.id(),
                        requireNonNull(persons.get(one.participant())).name().full(),
                        one.organisation().map(names::get).map(OrganisationFacts::name),
                        requireNonNull(planned.get(one.edition()))))
                .toList();
    }

    /** A member of staff in an edition. */
    public record StaffEnrolment(
            EnrolmentId enrolment, String name, Optional<String> organisation, EditionFacts edition) {}
}
