package nl.leervink.mailing;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceException;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Has the delivery begin right after the transaction at hand, instead of at its next turn. */
@Component
class Bell {

    private static final Logger LOG = LoggerFactory.getLogger(Bell.class);

    /** Whatever time it is for the scheduler, which keeps its own and does not follow the demo's. */
    private static final Instant LONG_DUE = Instant.EPOCH;

    private final ObjectProvider<SchedulerClient> scheduler;

    Bell(ObjectProvider<SchedulerClient> scheduler) {
        this.scheduler = scheduler;
    }

    /** Rings once, however many letters the transaction posts. */
    void ringAfterCommit() {
        if (TransactionSynchronizationManager.getSynchronizations().stream().noneMatch(Ring.class::isInstance)) {
            TransactionSynchronizationManager.registerSynchronization(new Ring());
        }
    }

    private final class Ring implements TransactionSynchronization {

        /** In a thread of its own: in this one the transaction's connection is not given back yet. */
        @Override
        public void afterCommit() {
            scheduler.ifAvailable(jobs -> Thread.ofVirtual()
                    .name("bell")
                    .start(() -> Rounds.COUNTERS.forEach(counter -> deliverNow(jobs, counter))));
        }

        private void deliverNow(SchedulerClient jobs, TaskInstanceId counter) {
            try {
                jobs.reschedule(counter, LONG_DUE);
            } catch (TaskInstanceException underWay) {
                LOG.debug("The delivery is under way, or was never planned: its next turn will do", underWay);
            }
        }
    }
}
