package nl.leervink.quotations;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import nl.leervink.kernel.Spelling;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What happens once a day, by one instance. */
@Configuration
class DailyRound {

    private static final LocalTime WHEN = LocalTime.of(9, 0);

    @Bean
    RecurringTask<Void> remindOfQuotations(ExpiryReminders reminders) {
        return Tasks.recurring("remind-of-quotations", Schedules.daily(Spelling.HERE, WHEN))
                .execute((_, _) -> reminders.post());
    }

    @Bean
    RecurringTask<Void> tellOfOutdatedQuotations(OutdatedQuotations outdated) {
        return Tasks.recurring("tell-of-outdated-quotations", Schedules.daily(Spelling.HERE, WHEN))
                .execute((_, _) -> outdated.tell());
    }
}
