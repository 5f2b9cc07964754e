package nl.leervink.mailing;

import com.github.kagkarlsson.scheduler.ScheduledExecution;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Keeps an eye on the outbox as a whole. */
@Component
class Watch {

    /** Longer than a letter may have to wait for its turn on an ordinary day. */
    private static final Duration LONG = Duration.ofHours(1);

    private final QueuedLetters letters;
    private final Courier courier;
    private final ReturnsMailbox returns;
    private final ObjectProvider<SchedulerClient> scheduler;
    private final Clock clock;

    Watch(
            QueuedLetters letters,
            Courier courier,
            ReturnsMailbox returns,
            ObjectProvider<SchedulerClient> scheduler,
            Clock clock) {
        this.letters = letters;
        this.courier = courier;
        this.returns = returns;
        this.scheduler = scheduler;
        this.clock = clock;
    }

    Set<OutboxNotice> notices() {
        var notices = EnumSet.noneOf(OutboxNotice.class);
        if (!courier.hasServer()) {
            notices.add(OutboxNotice.NO_MAIL_SERVER);
        } else if (letters.isOverdueSince(clock.instant().minus(LONG))) {
            notices.add(OutboxNotice.STANDS_STILL);
        }
        if (!returns.isNamed()) {
            notices.add(OutboxNotice.RETURNS_NOT_READ);
        } else if (failedReading().isPresent()) {
            notices.add(OutboxNotice.RETURNS_UNREADABLE);
        }
        return notices;
    }

    /** The job remembers, whichever instance last did it. */
    private Optional<ScheduledExecution<Object>> failedReading() {
        return Optional.ofNullable(scheduler.getIfAvailable())
                .flatMap(jobs -> jobs.getScheduledExecution(ReturnRounds.JOB))
                .filter(job -> job.getConsecutiveFailures() > 0);
    }
}
