package nl.leervink.homework;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import nl.leervink.enrolment.EnrolmentFacts;
import nl.leervink.enrolment.EnrolmentId;
import nl.leervink.enrolment.Enrolments;
import nl.leervink.homework.Deadlines.Extended;
import nl.leervink.homework.Submissions.Standing;
import nl.leervink.kernel.BetweenModules;
import nl.leervink.kernel.Minutes;
import nl.leervink.kernel.Spelling;
import nl.leervink.planning.AssignmentFacts;
import nl.leervink.planning.AssignmentId;
import nl.leervink.planning.EditionId;
import nl.leervink.planning.Editions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How far everyone is with their homework; results only, never what was written. */
@Service
public class HomeworkBook {

    static final Comparator<AssignmentProgress> IN_TIME = comparing(AssignmentProgress::due)
            .thenComparing(progress -> progress.assignment().id().value());

    private final Submissions submissions;
    private final Deadlines deadlines;
    private final Editions editions;
    private final Enrolments enrolments;

    HomeworkBook(Submissions submissions, Deadlines deadlines, Editions editions, Enrolments enrolments) {
        this.submissions = submissions;
        this.deadlines = deadlines;
        this.editions = editions;
        this.enrolments = enrolments;
    }

    /** For every enrolment in an edition, its assignments in order of their deadlines. */
    @BetweenModules
    @Transactional(readOnly = true)
    public Map<EnrolmentId, List<AssignmentProgress>> progress(EditionId edition) {
        return progressOf(enrolments.ofEdition(edition));
    }

    /** For each of these enrolments, its assignments in order of their deadlines. */
    @BetweenModules
    @Transactional(readOnly = true)
    public Map<EnrolmentId, List<AssignmentProgress>> progressOf(List<EnrolmentFacts> enrolled) {
        if (enrolled.isEmpty()) {
            return Map.of();
        }
        var homework = editions
                .homework(enrolled.stream()
                        .map(EnrolmentFacts::edition)
                        .distinct()
                        .toList())
                .stream()
                .collect(groupingBy(AssignmentFacts::edition));
        var ids = enrolled.stream().map(EnrolmentFacts::id).toList();
        var standings = submissions.standingsOf(ids).stream().collect(groupingBy(Standing::enrolment));
        var extended = deadlines.of(ids);
        return enrolled.stream()
                .collect(toMap(
                        EnrolmentFacts::id,
                        enrolment -> progress(
                                homework.getOrDefault(enrolment.edition(), List.of()),
                                standings.getOrDefault(enrolment.id(), List.of()),
                                extended.getOrDefault(enrolment.id(), Extended.NONE))));
    }

    /** For every enrolment in an edition, the homework that counts for self-study time, in order of its deadlines. */
    @BetweenModules
    @Transactional(readOnly = true)
    public Map<EnrolmentId, List<CreditedHomework>> credited(EditionId edition) {
        var homework = editions.homework(edition).stream().collect(toMap(AssignmentFacts::id, identity()));
        return submissions.standingsOf(edition).stream()
                .filter(standing ->
                        standing.state().isDone(asked(homework, standing).kind()))
                .sorted(comparing(standing -> asked(homework, standing).due()))
                .collect(groupingBy(
                        Standing::enrolment,
                        mapping(standing -> credited(asked(homework, standing), standing), toList())));
    }

    private static AssignmentFacts asked(Map<AssignmentId, AssignmentFacts> homework, Standing standing) {
        return requireNonNull(homework.get(standing.assignment()));
    }

    private static CreditedHomework credited(AssignmentFacts assignment, Standing standing) {
        var judged = assignment.kind().isJudged();
        var since = requireNonNull(judged ? standing.toldAt() : standing.handedInAt());
        return new CreditedHomework(assignment, judged, LocalDate.ofInstant(since, Spelling.HERE));
    }

    private static List<AssignmentProgress> progress(
            List<AssignmentFacts> homework, List<Standing> own, Extended extended) {
        return homework.stream()
                .map(assignment -> progress(assignment, own, extended))
                .sorted(IN_TIME)
                .toList();
    }

    private static AssignmentProgress progress(AssignmentFacts assignment, List<Standing> own, Extended extended) {
        var state = own.stream()
                .filter(standing -> standing.assignment().equals(assignment.id()))
                .map(Standing::state)
                .findFirst()
                .orElse(AssignmentState.NOT_STARTED);
        return new AssignmentProgress(
                assignment,
                state,
                state.isDone(assignment.kind()) ? assignment.norm() : Minutes.NONE,
                extended.due(assignment),
                false);
    }
}
