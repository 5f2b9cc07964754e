package nl.leervink.mailing;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.CompletionHandler.OnCompleteReschedule;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.FailureHandler.OnFailureReschedule;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * When letters are delivered: every few seconds, at two counters. An instance stands at one of them at a time and leaves the
 * other to whoever looks next, so that two instances share what waits, and one alone has it all.
 */
@Configuration
class Rounds {

    private static final String FIRST = "deliver-letters";
    private static final String SECOND = "deliver-letters-too";

    static final List<TaskInstanceId> COUNTERS = List.of(
            TaskInstanceId.of(FIRST, RecurringTask.INSTANCE), TaskInstanceId.of(SECOND, RecurringTask.INSTANCE));

    private static final Schedule SOON = FixedDelay.ofSeconds(5);
    private static final Schedule NOW = FixedDelay.ofMillis(1);

    private final Semaphore hands = new Semaphore(1);

    @Bean
    CustomTask<Void> deliverLetters(Delivery delivery) {
        return counter(FIRST, delivery);
    }

    @Bean
    CustomTask<Void> deliverLettersToo(Delivery delivery) {
        return counter(SECOND, delivery);
    }

    private CustomTask<Void> counter(String name, Delivery delivery) {
        return Tasks.custom(name, Void.class)
                .onFailure(new OnFailureReschedule<>(SOON))
                .onDeadExecutionRevive()
                .scheduleOnStartup(RecurringTask.INSTANCE, null, SOON)
                .execute((_, context) -> stand(delivery, context));
    }

    private CompletionHandler<Void> stand(Delivery delivery, ExecutionContext context) {
        if (!hands.tryAcquire()) {
            return new OnCompleteReschedule<>(NOW);
        }
        try {
            delivery.deliver(() -> !context.getSchedulerState().isShuttingDown());
            return new OnCompleteReschedule<>(SOON);
        } finally {
            hands.release();
        }
    }
}
