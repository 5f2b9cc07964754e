package nl.leervink.reminders;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When it is looked at what people are to be reminded of. */
@Configuration
class ReminderRounds {

    private static final Duration PAUSE = Duration.ofMinutes(15);

    @Bean
    RecurringTask<Void> remindPeople(Reminders reminders) {
        return Tasks.recurring("remind-people", FixedDelay.of(PAUSE)).execute((_, _) -> reminders.post());
    }
}
