package nl.leervink.certification;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiFunction;
import nl.leervink.certification.BeginResult.Begun;
import nl.leervink.certification.ClosingProgress.BrokenOff;
import nl.leervink.certification.ClosingProgress.Ended;
import nl.leervink.certification.ClosingProgress.UnderWay;
import nl.leervink.people.PersonId;
import nl.leervink.planning.EditionId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * The closings that go on in this portal beside whoever looks at a screen. Who asks another instance at the same moment
 * waits there for the edition, and is told that it is closed. When the portal stops, those under way are finished first.
 */
@Component
class ClosingRuns implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(ClosingRuns.class);
    private static final Duration TOLD_FOR = Duration.ofHours(1);

    private final BiFunction<EditionId, Tally, CloseResult> closing;
    private final Clock clock;
    private final Map<EditionId, Run> runs = new ConcurrentHashMap<>();
    private final ExecutorService beside = Executors.newVirtualThreadPerTaskExecutor();

    @Autowired
    ClosingRuns(Closing closing, Clock clock) {
        this(closing::close, clock);
    }

    ClosingRuns(BiFunction<EditionId, Tally, CloseResult> closing, Clock clock) {
        this.closing = closing;
        this.clock = clock;
    }

    private record Run(ClosingProgress progress, Instant since) {

        boolean isUnderWay() {
            return progress instanceof UnderWay;
        }

        boolean isClosed() {
            return progress instanceof Ended ended && ended.result() instanceof CloseResult.Closed;
        }
    }

    BeginResult begin(EditionId edition, PersonId by) {
        var now = clock.instant();
        runs.values()
                .removeIf(run -> !run.isUnderWay() && run.since().plus(TOLD_FOR).isBefore(now));
        var begins = new AtomicBoolean();
        var run = runs.compute(edition, (_, known) -> {
            begins.set(known == null || !(known.isUnderWay() || known.isClosed()));
            return begins.get() ? new Run(new UnderWay(by, now, 0, 0), now) : known;
        });
        if (!begins.get()) {
            return run.isClosed() ? new BeginResult.Closed(by(run)) : new BeginResult.UnderWay(by(run));
        }
        beside.execute(() -> close(edition, by, now));
        return new Begun();
    }

    Optional<ClosingProgress> progress(EditionId edition) {
        return Optional.ofNullable(runs.get(edition)).map(Run::progress);
    }

    private void close(EditionId edition, PersonId by, Instant since) {
        ClosingProgress end = new BrokenOff(by);
        try {
            end = new Ended(
                    by,
                    closing.apply(
                            edition, (done, total) -> tell(edition, new UnderWay(by, since, done, total), since)));
        } catch (RuntimeException | Error broken) {
            LOG.error("Closing edition {} broke off; nothing of it is there", edition.value(), broken);
        } finally {
            tell(edition, end, since);
        }
    }

    private void tell(EditionId edition, ClosingProgress progress, Instant since) {
        runs.put(edition, new Run(progress, since));
    }

    private static PersonId by(Run run) {
        return switch (run.progress()) {
            case UnderWay underWay -> underWay.by();
            case Ended ended -> ended.by();
            case BrokenOff broken -> broken.by();
        };
    }

    @Override
    public void destroy() {
        beside.close();
    }
}
