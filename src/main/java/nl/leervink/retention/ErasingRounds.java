package nl.leervink.retention;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.leervink.enrolment.EnrolmentId;
import nl.leervink.planning.EditionId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/**
 * Looks after all texts that are kept: writes down until when, tells their authors, erases them. What fails keeps nothing
 * else from its turn and comes round again. It says in the log how many, and never what or whose.
 */
@Component
public class ErasingRounds {

    private static final Logger LOG = LoggerFactory.getLogger(ErasingRounds.class);

    private static final int EDITIONS_AT_A_TIME = 20;
    private static final int LOOKED_UP_AT_A_TIME = 100;

    /** In one round: so many letters, and so many enrolments of which the texts go. */
    private static final int MOST = 500;

    private static final EnrolmentId FIRST = new EnrolmentId(new UUID(0, 0));

    private final Counting counting;
    private final TextTerms terms;
    private final Erasing erasing;
    private final RetentionTerm term;
    private final Clock clock;

    ErasingRounds(Counting counting, TextTerms terms, Erasing erasing, RetentionTerm term, Clock clock) {
        this.counting = counting;
        this.terms = terms;
        this.erasing = erasing;
        this.term = term;
        this.clock = clock;
    }

    /** Once around, as it happens every hour. */
    public void goRound() {
        var editions = List.copyOf(counting.editions());
        inParts(editions, erasing::takeStock);
        var today = LocalDate.now(clock);
        var told = each(
                after -> terms.findToAnnounce(term.soonest(today), after, Limit.of(LOOKED_UP_AT_A_TIME)),
                erasing::announce);
        var erased = each(after -> terms.findToErase(today, after, Limit.of(LOOKED_UP_AT_A_TIME)), erasing::erase);
        inParts(editions, erasing::eraseGroups);
        if (told + erased > 0) {
            LOG.info("Texts to be erased: {} authors were told, the texts of {} were erased", told, erased);
        }
    }

    private static void inParts(List<EditionId> editions, Consumer<List<EditionId>> deed) {
        for (var from = 0; from < editions.size(); from += EDITIONS_AT_A_TIME) {
            var part = editions.subList(from, Math.min(from + EDITIONS_AT_A_TIME, editions.size()));
            try {
                deed.accept(part);
            } catch (RuntimeException failed) {
                LOG.error(
                        "Editions from {} on wait for another round: {}",
                        part.getFirst().value(),
                        kind(failed));
            }
        }
    }

    private static int each(Function<EnrolmentId, List<TextTerms.Due>> due, Predicate<EnrolmentId> deed) {
        var done = 0;
        var some = due.apply(FIRST);
        while (!some.isEmpty() && done < MOST) {
            for (var one : some) {
                done += did(one.enrolment(), deed) ? 1 : 0;
            }
            some = due.apply(some.getLast().enrolment());
        }
        return done;
    }

    private static boolean did(EnrolmentId enrolment, Predicate<EnrolmentId> deed) {
        try {
            return deed.test(enrolment);
        } catch (RuntimeException failed) {
            LOG.error("The texts of enrolment {} wait for another round: {}", enrolment.value(), kind(failed));
            return false;
        }
    }

    /** What went wrong and where, without its message, which may tell of whom. */
    private static String kind(RuntimeException failed) {
        var trace = failed.getStackTrace();
        return failed.getClass().getName() + (trace.length == 0 ? "" : " at " + trace[0]);
    }
}
