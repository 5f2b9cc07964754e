package nl.leervink.fulfilment;

import static java.util.Comparator.comparing;

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
import nl.leervink.kernel.BetweenModules;
import nl.leervink.kernel.Minutes;
import nl.leervink.people.People;
import nl.leervink.people.PersonFacts;
import nl.leervink.planning.EditionFacts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Judges everyone in an edition by the conditions it froze. Asks each module once, however many take part. */
@Service
@BetweenModules
public class Assessment {

    private final Enrolments enrolments;
    private final People people;
    private final PresenceBook presence;
    private final HomeworkBook homework;
    private final GivenCertificates certificates;

    Assessment(
            Enrolments enrolments,
            People people,
            PresenceBook presence,
            HomeworkBook homework,
            GivenCertificates certificates) {
        this.enrolments = enrolments;
        this.people = people;
        this.presence = presence;
        this.homework = homework;
        this.certificates = certificates;
    }

    /** By family name. */
    @Transactional(readOnly = true)
    public List<Readiness> of(EditionFacts edition) {
        var enrolled = enrolments.ofEdition(edition.id());
        var persons = people.persons(
                enrolled.stream().map(EnrolmentFacts::participant).toList());
        var times = presence.contactTimes(edition.id());
        var handedIn = homework.progress(edition.id());
        var numbers = certificates.numbersOf(edition.id());
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
