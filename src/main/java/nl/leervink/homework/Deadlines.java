package nl.leervink.homework;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import nl.leervink.enrolment.EnrolmentId;
import nl.leervink.kernel.Spelling;
import nl.leervink.planning.AssignmentFacts;
import nl.leervink.planning.AssignmentId;
import org.springframework.stereotype.Component;

/** Until when each hands in in time: when everyone does, or later if they were given longer. */
@Component
class Deadlines {

    private final DeadlineExtensions extensions;

    Deadlines(DeadlineExtensions extensions) {
        this.extensions = extensions;
    }

    LocalDate of(AssignmentFacts assignment, EnrolmentId enrolment) {
        return extensions
                .findFirstByAssignmentAndEnrolmentOrderByNumberDesc(assignment.id(), enrolment)
                .flatMap(DeadlineExtension::due)
                .map(given -> new Extended(Map.of(assignment.id(), given)))
                .orElse(Extended.NONE)
                .due(assignment);
    }

    /**
     * Until when the round at hand is handed in in time. A round that an insufficient report opened is never measured by a day
     * for the one before it: it has none, unless longer was given.
     *
     * @param due as it was for the first round, or later if they were given longer
     * @param reopened when an insufficient report opened this round; empty for the first one
     */
    static Optional<LocalDate> ofRound(AssignmentFacts assignment, LocalDate due, Optional<Instant> reopened) {
        return Optional.of(due)
                .filter(day -> reopened.map(at -> LocalDate.ofInstant(at, Spelling.HERE))
                        .map(opened -> day.isAfter(assignment.due()) && !day.isBefore(opened))
                        .orElse(true));
    }

    /** For each of these enrolments that were given longer for anything, until when. */
    Map<EnrolmentId, Extended> of(Collection<EnrolmentId> enrolments) {
        return extensions.findHolding(enrolments).stream()
                .collect(groupingBy(DeadlineExtension::enrolment))
                .entrySet()
                .stream()
                .collect(toMap(
                        Map.Entry::getKey,
                        entry -> new Extended(entry.getValue().stream()
                                .collect(toMap(
                                        DeadlineExtension::assignment,
                                        extension -> extension.due().orElseThrow())))));
    }

    /** What one participant was given longer for. */
    record Extended(Map<AssignmentId, LocalDate> until) {

        static final Extended NONE = new Extended(Map.of());

        /** Where what everyone has moved past what was given, that is it. */
        LocalDate due(AssignmentFacts assignment) {
            var given = until.getOrDefault(assignment.id(), assignment.due());
            return given.isAfter(assignment.due()) ? given : assignment.due();
        }
    }
}
