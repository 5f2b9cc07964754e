package nl.leervink.intake;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import nl.leervink.intake.ListProgress.BrokenOff;
import nl.leervink.intake.ListProgress.Judged;
import nl.leervink.intake.ListProgress.UnderWay;
import nl.leervink.people.PersonId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * The lists that are looked through beside whoever handed them in: one for each of them, kept for an hour at most. A newer
 * list ends looking through the one before, and waits until that has stopped.
 */
@Component
class ListRuns implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(ListRuns.class);
    private static final Duration KEPT = Duration.ofHours(1);

    private final Previewing previewing;
    private final Clock clock;
    private final Map<PersonId, Run> runs = new ConcurrentHashMap<>();
    private final ExecutorService beside = Executors.newVirtualThreadPerTaskExecutor();

    ListRuns(Previewing previewing, Clock clock) {
        this.previewing = previewing;
        this.clock = clock;
    }

    /**
     * What someone handed in.
     *
     * @param turn held while one of their lists is looked through
     */
    private record Run(
            ListId list,
            ListSender sender,
            List<ListedPerson> persons,
            ListProgress progress,
            Instant since,
            Lock turn) {

        Run at(ListProgress now) {
            return new Run(list, sender, now instanceof UnderWay ? persons : List.of(), now, since, turn);
        }
    }

    /** Looks through a list; the one before of this person is forgotten. */
    ListId begin(ListSender sender, List<ListedPerson> persons, PersonId by) {
        var now = clock.instant();
        runs.values().removeIf(run -> run.since().plus(KEPT).isBefore(now));
        var list = ListId.next();
        var begun = new UnderWay(0, persons.size());
        var turn = requireNonNull(runs.compute(
                        by,
                        (_, before) -> new Run(
                                list,
                                sender,
                                persons,
                                begun,
                                now,
                                before == null ? new ReentrantLock() : before.turn())))
                .turn();
        beside.execute(() -> {
            turn.lock();
            try {
                run(list, by).ifPresent(run -> look(run, by));
            } finally {
                turn.unlock();
            }
        });
        return list;
    }

    /** How far it is; empty for a list that is not theirs, or no more. */
    Optional<ListProgress> progress(ListId list, PersonId by) {
        return run(list, by).map(Run::progress);
    }

    private Optional<Run> run(ListId list, PersonId by) {
        return Optional.ofNullable(runs.get(by)).filter(run -> run.list().equals(list));
    }

    private void look(Run run, PersonId by) {
        var list = run.list();
        ListProgress end = new BrokenOff();
        try {
            end = new Judged(previewing.judge(
                    run.sender(),
                    run.persons(),
                    done -> tell(list, by, new UnderWay(done, run.persons().size()))));
        } catch (RuntimeException | Error broken) {
            LOG.error("Looking through a list of participants broke off", broken);
        } finally {
            tell(list, by, end);
        }
    }

    /** Whether anybody still waits for this list. */
    private boolean tell(ListId list, PersonId by, ListProgress progress) {
        runs.computeIfPresent(by, (_, run) -> run.list().equals(list) ? run.at(progress) : run);
        return run(list, by).isPresent();
    }

    @Override
    public void destroy() {
        beside.close();
    }
}
