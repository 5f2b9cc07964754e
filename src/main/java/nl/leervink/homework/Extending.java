package nl.leervink.homework;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.leervink.enrolment.EnrolmentFacts;
import nl.leervink.enrolment.EnrolmentId;
import nl.leervink.enrolment.Enrolments;
import nl.leervink.homework.ExtensionSheet.Given;
import nl.leervink.homework.ExtensionSheet.Participant;
import nl.leervink.homework.Submissions.Standing;
import nl.leervink.kernel.ForTrainersAndOffice;
import nl.leervink.kernel.OneLine;
import nl.leervink.people.People;
import nl.leervink.people.PersonFacts;
import nl.leervink.people.PersonId;
import nl.leervink.people.PersonName;
import nl.leervink.planning.AssignmentFacts;
import nl.leervink.planning.AssignmentId;
import nl.leervink.planning.EditionFacts;
import nl.leervink.planning.EditionId;
import nl.leervink.planning.Editions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Giving one participant longer for one assignment: past the day it is due for everyone, and until certificates are to be made
 * at most. What was given stays; whoever gives holds the edition, so that the last one is the last.
 */
@Service
@ForTrainersAndOffice
public class Extending {

    public static final int LONGEST_REASON = 500;

    private final DeadlineExtensions extensions;
    private final Submissions submissions;
    private final Strongbox strongbox;
    private final Editions editions;
    private final Enrolments enrolments;
    private final People people;
    private final ExtensionLetters letters;
    private final Clock clock;

    Extending(
            DeadlineExtensions extensions,
            Submissions submissions,
            Strongbox strongbox,
            Editions editions,
            Enrolments enrolments,
            People people,
            ExtensionLetters letters,
            Clock clock) {
        this.extensions = extensions;
        this.submissions = submissions;
        this.strongbox = strongbox;
        this.editions = editions;
        this.enrolments = enrolments;
        this.people = people;
        this.letters = letters;
        this.clock = clock;
    }

    /** Who was given longer in an edition, for its trainers and the office; empty for the trainer of another. */
    @Transactional(readOnly = true)
    public Optional<ExtensionSheet> sheet(EditionId edition, PersonId actor) {
        return editions.find(edition)
                .filter(_ -> editions.isRunBy(edition, actor))
                .map(this::sheet);
    }

    /** Gives longer, or another day than was given. */
    @Transactional
    public ExtendResult extend(
            AssignmentId assignment, EnrolmentId enrolment, LocalDate until, String reason, PersonId actor) {
        var why = OneLine.of(reason);
        if (why.length() > LONGEST_REASON) {
            return new ExtendResult.ReasonTooLong(LONGEST_REASON);
        }
        return held(assignment, enrolment, actor)
                .map(held -> objection(held, until).orElseGet(() -> give(held, Optional.of(until), why, actor)))
                .orElseGet(ExtendResult.NotYours::new);
    }

    /** Gives no longer: it is due when it is for everyone. */
    @Transactional
    public ExtendResult takeBack(AssignmentId assignment, EnrolmentId enrolment, PersonId actor) {
        return held(assignment, enrolment, actor)
                .map(held -> give(held, Optional.empty(), "", actor))
                .orElseGet(ExtendResult.NotYours::new);
    }

    private Optional<ExtendResult> objection(Held held, LocalDate until) {
        if (!until.isAfter(held.assignment().due())) {
            return Optional.of(new ExtendResult.NotLonger(held.assignment().due()));
        }
        if (until.isBefore(today())) {
            return Optional.of(new ExtendResult.InThePast());
        }
        var latest = held.edition().certificatesDue();
        return until.isAfter(latest) ? Optional.of(new ExtendResult.TooLong(latest)) : Optional.empty();
    }

    private ExtendResult give(Held held, Optional<LocalDate> until, String why, PersonId actor) {
        var assignment = held.assignment();
        var enrolment = held.enrolment();
        if (!isToHandIn(assignment, enrolment.id())) {
            return new ExtendResult.NothingToHandIn();
        }
        var before = extensions.findFirstByAssignmentAndEnrolmentOrderByNumberDesc(assignment.id(), enrolment.id());
        var isSameDay = before.flatMap(DeadlineExtension::due).equals(until);
        if (isSameDay && (why.isEmpty() || before.map(strongbox::openReason).equals(Optional.of(why)))) {
            return new ExtendResult.AsItWas();
        }
        var number = before.map(DeadlineExtension::number).orElse(0) + 1;
        var given = new DeadlineExtension(assignment.id(), enrolment, number, until, actor, clock.instant());
        if (!why.isEmpty()) {
            given.because(strongbox.sealReason(why, given.getId()));
        }
        extensions.save(given);
        letters.tell(given, enrolment.participant(), held.edition().title());
        return new ExtendResult.Extended();
    }

    private boolean isToHandIn(AssignmentFacts assignment, EnrolmentId enrolment) {
        var state = submissions
                .findByAssignmentAndEnrolment(assignment.id(), enrolment)
                .map(Submission::state)
                .orElse(AssignmentState.NOT_STARTED);
        return assignment.kind().isHandedIn() && state.isToHandIn();
    }

    private Optional<Held> held(AssignmentId assignment, EnrolmentId enrolment, PersonId actor) {
        return editions.assignment(assignment)
                .filter(asked -> editions.isRunBy(asked.edition(), actor))
                .flatMap(asked -> editions.withSeatsHeld(asked.edition())
                        .filter(edition -> edition.status().takesHomework())
                        .flatMap(edition -> enrolments
                                .find(enrolment)
                                .filter(one -> one.edition().equals(edition.id()))
                                .map(one -> new Held(asked, edition, one))));
    }

    private ExtensionSheet sheet(EditionFacts edition) {
        var assignments = editions.homework(edition.id()).stream()
                .filter(asked -> asked.kind().isHandedIn())
                .toList();
        var titles = assignments.stream().collect(toMap(AssignmentFacts::id, AssignmentFacts::title));
        var given = extensions.findByEditionOrderByGivenAtDescNumberDesc(edition.id());
        var taking = enrolments.ofEdition(edition.id());
        var known = people.persons(Stream.concat(
                        taking.stream().map(EnrolmentFacts::participant),
                        given.stream().map(DeadlineExtension::givenBy))
                .distinct()
                .toList());
        var handedIn = submissions.standingsOf(edition.id()).stream()
                .filter(standing -> !standing.state().isToHandIn())
                .collect(groupingBy(Standing::enrolment, mapping(Standing::assignment, toSet())));
        var participants = taking.stream()
                .sorted(comparing(one -> person(one.participant(), known).name(), PersonName.BY_FAMILY))
                .map(one -> new Participant(
                        one.id(),
                        person(one.participant(), known).name().full(),
                        handedIn.getOrDefault(one.id(), Set.of())))
                .toList();
        var byEnrolment = participants.stream().collect(toMap(Participant::enrolment, Function.identity()));
        return new ExtensionSheet(
                participants,
                assignments,
                given.stream()
                        .filter(one -> byEnrolment.containsKey(one.enrolment()))
                        .map(one -> new Given(
                                requireNonNull(byEnrolment.get(one.enrolment())),
                                one.assignment(),
                                requireNonNull(titles.get(one.assignment())),
                                one.due(),
                                person(one.givenBy(), known).name().full(),
                                one.givenAt(),
                                strongbox.openReason(one),
                                given.stream().noneMatch(other -> other.isAfter(one))))
                        .toList(),
                edition.certificatesDue(),
                edition.status().takesHomework()
                        && !today().isAfter(edition.certificatesDue())
                        && !participants.isEmpty()
                        && !assignments.isEmpty());
    }

    private static PersonFacts person(PersonId person, Map<PersonId, PersonFacts> known) {
        return requireNonNull(known.get(person));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }

    /** What is asked of whom, in an edition that is held. */
    private record Held(AssignmentFacts assignment, EditionFacts edition, EnrolmentFacts enrolment) {}
}
