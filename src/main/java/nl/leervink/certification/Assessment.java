package nl.leervink.certification;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.leervink.attendance.ContactTime;
import nl.leervink.attendance.PresenceBook;
import nl.leervink.enrolment.EnrolmentFacts;
import nl.leervink.enrolment.EnrolmentId;
import nl.leervink.enrolment.Enrolments;
import nl.leervink.homework.AssignmentProgress;
import nl.leervink.homework.HomeworkBook;
import nl.leervink.kernel.Minutes;
import nl.leervink.people.People;
import nl.leervink.people.PersonFacts;
import nl.leervink.planning.EditionFacts;
import org.springframework.stereotype.Component;

/** Judges everyone in an edition by the conditions it froze. Asks each module once, however many take part. */
@Component
class Assessment {

    private final Enrolments enrolments;
    private final People people;
    private final PresenceBook presence;
    private final HomeworkBook homework;
    private final IssuedCertificates certificates;

    Assessment(
            Enrolments enrolments,
            People people,
            PresenceBook presence,
            HomeworkBook homework,
            IssuedCertificates certificates) {
        this.enrolments = enrolments;
        this.people = people;
        this.presence = presence;
        this.homework = homework;
        this.certificates = certificates;
    }

    /** By family name. */
    List<Readiness> of(EditionFacts edition) {
        var enrolled = enrolments.ofEdition(edition.id());
        var persons = people.persons(
                enrolled.stream().map(EnrolmentFacts::participant).toList());
        var times = presence.contactTimes(edition.id());
        var handedIn = homework.progress(edition.id());
        var numbers = certificates.numbersOf(edition.id()).stream()
                .collect(toMap(IssuedCertificates.Numbered::enrolment, IssuedCertificates.Numbered::number));
        return enrolled.stream()
                .map(enrolment -> readiness(
                        edition,
                        enrolment,
                        Objects.requireNonNull(persons.get(enrolment.participant())),
                        times,
                        handedIn,
                        numbers))
                .sorted(comparing(readiness -> readiness.name().sorted()))
                .toList();
    }

    private static Readiness readiness(
            EditionFacts edition,
            EnrolmentFacts enrolment,
            PersonFacts person,
            Map<EnrolmentId, ContactTime> times,
            Map<EnrolmentId, List<AssignmentProgress>> handedIn,
            Map<EnrolmentId, String> numbers) {
        var nothingYet = new ContactTime(Minutes.NONE, Minutes.NONE, edition.contactTime());
        var progress = new Progress(
                times.getOrDefault(enrolment.id(), nothingYet), handedIn.getOrDefault(enrolment.id(), List.of()));
        return new Readiness(
                enrolment.id(),
                edition.id(),
                enrolment.participant(),
                person.name(),
                edition.conditions().stream()
                        .map(condition -> Policy.of(condition).judge(progress))
                        .toList(),
                progress.contactTime().counted(),
                Minutes.sum(progress.homework().stream()
                        .map(AssignmentProgress::credited)
                        .toList()),
                Optional.ofNullable(numbers.get(enrolment.id())),
                edition.certificatesDue());
    }
}
