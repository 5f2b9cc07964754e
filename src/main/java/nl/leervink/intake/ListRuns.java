package nl.leervink.intake;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import nl.leervink.intake.ListProgress.BrokenOff;
import nl.leervink.intake.ListProgress.Judged;
import nl.leervink.intake.ListProgress.UnderWay;
import nl.leervink.people.PersonId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** The lists that are looked through beside whoever handed them in: one for each of them, kept for an hour at most. */
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

    private record Run(ListId list, ListProgress progress, Instant since) {}

    /** Looks through a list; the one before of this person is forgotten. */
    ListId begin(ListSender sender, List<ListedPerson> persons, PersonId by) {
        var now = clock.instant();
        runs.values().removeIf(run -> run.since().plus(KEPT).isBefore(now));
        var list = ListId.next();
        runs.put(by, new Run(list, new UnderWay(0, persons.size()), now));
        beside.execute(() -> look(list, sender, persons, by));
        return list;
    }

    /** How far it is; empty for a list that is not theirs, or no more. */
    Optional<ListProgress> progress(ListId list, PersonId by) {
        return Optional.ofNullable(runs.get(by))
                .filter(run -> run.list().equals(list))
                .map(Run::progress);
    }

    private void look(ListId list, ListSender sender, List<ListedPerson> persons, PersonId by) {
        ListProgress end = new BrokenOff();
        try {
            end = new Judged(previewing.judge(
                    sender, persons, done -> tell(list, by, new UnderWay(done, persons.size()))));
        } catch (RuntimeException | Error broken) {
            LOG.error("Looking through a list of participants broke off", broken);
        } finally {
            tell(list, by, end);
        }
    }

    private void tell(ListId list, PersonId by, ListProgress progress) {
        runs.computeIfPresent(by, (_, run) -> run.list().equals(list) ? new Run(list, progress, run.since()) : run);
    }

    @Override
    public void destroy() {
        beside.close();
    }
}
