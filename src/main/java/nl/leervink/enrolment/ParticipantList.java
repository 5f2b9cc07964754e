package nl.leervink.enrolment;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.leervink.kernel.ForOffice;
import nl.leervink.people.OrganisationFacts;
import nl.leervink.people.OrganisationId;
import nl.leervink.people.Organisations;
import nl.leervink.people.People;
import nl.leervink.people.PersonFacts;
import nl.leervink.people.PersonId;
import nl.leervink.people.PersonName;
import nl.leervink.planning.EditionId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who takes part in an edition, as the office sees it. */
@Service
@ForOffice
public class ParticipantList {

    private final EnrolmentBook book;
    private final People people;
    private final Organisations organisations;

    ParticipantList(EnrolmentBook book, People people, Organisations organisations) {
        this.book = book;
        this.people = people;
        this.organisations = organisations;
    }

    /** By name; an edition has at most some dozens of participants. */
    @Transactional(readOnly = true)
    public List<ParticipantRow> of(EditionId edition) {
        var enrolments = book.findByEditionOrderByEnrolledAtAscIdAsc(edition).stream()
                .map(Enrolment::facts)
                .toList();
        var persons = people.persons(enrolments.stream()
                .flatMap(one -> Stream.concat(Stream.of(one.participant()), one.contact().stream()))
                .toList());
        var employers = organisations.organisations(
                enrolments.stream().flatMap(one -> one.organisation().stream()).toList());
        return enrolments.stream()
                .sorted(comparing(
                        one -> requireNonNull(persons.get(one.participant())).name(), PersonName.BY_FAMILY))
                .map(one -> row(one, requireNonNull(persons.get(one.participant())), persons, employers))
                .toList();
    }

    private static ParticipantRow row(
            EnrolmentFacts one,
            PersonFacts person,
            Map<PersonId, PersonFacts> persons,
            Map<OrganisationId, OrganisationFacts> employers) {
        return new ParticipantRow(
                one.id(),
                person.id(),
                person.name().full(),
                person.email().value(),
                one.organisation()
                        .map(employers::get)
                        .map(OrganisationFacts::name)
                        .orElse(""),
                one.contact()
                        .map(persons::get)
                        .map(contact -> contact.name().full())
                        .orElse(""),
                one.parts());
    }
}
