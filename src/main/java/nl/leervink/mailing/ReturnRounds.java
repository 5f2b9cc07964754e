package nl.leervink.mailing;

import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When the mailbox of letters that come back is read: every few minutes, by one instance at a time. */
@Configuration
class ReturnRounds {

    private static final String NAME = "read-returned-letters";

    static final TaskInstanceId JOB = TaskInstanceId.of(NAME, RecurringTask.INSTANCE);

    private static final Duration PAUSE = Duration.ofMinutes(5);

    @Bean
    RecurringTask<Void> readReturnedLetters(Returns returns) {
        return Tasks.recurring(NAME, FixedDelay.of(PAUSE)).execute((_, _) -> returns.read());
    }
}
