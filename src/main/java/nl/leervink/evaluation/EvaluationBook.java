package nl.leervink.evaluation;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.leervink.attendance.ContactTime;
import nl.leervink.attendance.PresenceBook;
import nl.leervink.enrolment.EnrolmentFacts;
import nl.leervink.enrolment.EnrolmentId;
import nl.leervink.kernel.BetweenModules;
import nl.leervink.planning.Editions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is how far with the evaluation of their edition. */
@Service
@BetweenModules
public class EvaluationBook {

    private final Editions editions;
    private final EvaluationTerms terms;
    private final BallotBox box;
    private final PresenceBook presence;
    private final Clock clock;

    EvaluationBook(Editions editions, EvaluationTerms terms, BallotBox box, PresenceBook presence, Clock clock) {
        this.editions = editions;
        this.terms = terms;
        this.box = box;
        this.presence = presence;
        this.clock = clock;
    }

    /** Of each of these whose edition is evaluated at all. */
    @Transactional(readOnly = true)
    public Map<EnrolmentId, EvaluationProgress> progressOf(Collection<EnrolmentFacts> enrolments) {
        if (enrolments.isEmpty()) {
            return Map.of();
        }
        var evaluated = terms.of(
                editions.find(enrolments.stream().map(EnrolmentFacts::edition).collect(toSet()))
                        .values());
        var filledIn = box.filledIn(enrolments.stream().map(EnrolmentFacts::id).toList());
        var times = presence.contactTimes(evaluated.keySet());
        var progress = new HashMap<EnrolmentId, EvaluationProgress>();
        for (var enrolment : enrolments) {
            Optional.ofNullable(evaluated.get(enrolment.edition()))
                    .ifPresent(term -> progress.put(
                            enrolment.id(),
                            new EvaluationProgress(
                                    term.edition(),
                                    filledIn.contains(enrolment.id())
                                            ? EvaluationState.FILLED_IN
                                            : state(term, Optional.ofNullable(times.get(enrolment.id()))),
                                    term.opens(),
                                    term.until())));
        }
        return progress;
    }

    private EvaluationState state(EvaluationTerm term, Optional<ContactTime> time) {
        var now = clock.instant();
        if (!term.hasOpened(now)) {
            return EvaluationState.NOT_YET;
        }
        if (time.filter(EvaluationBook::neverCame).isPresent()) {
            return EvaluationState.NEVER_CAME;
        }
        return term.isOver(now) ? EvaluationState.CLOSED : EvaluationState.OPEN;
    }

    /** As far as the rosters say so: until they are closed nobody was absent. */
    private static boolean neverCame(ContactTime time) {
        return !time.needed().isNone()
                && time.counted().isNone()
                && time.missed().atLeast(time.needed());
    }
}
