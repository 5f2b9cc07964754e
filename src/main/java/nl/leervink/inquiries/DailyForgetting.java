package nl.leervink.inquiries;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import nl.leervink.kernel.Spelling;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When inquiries are removed: once a night, by one instance. */
@Configuration
class DailyForgetting {

    private static final LocalTime WHEN = LocalTime.of(3, 30);

    @Bean
    RecurringTask<Void> removeInquiriesWhoseTimeIsOver(ForgettingInquiries forgetting) {
        return Tasks.recurring("remove-inquiries", Schedules.daily(Spelling.HERE, WHEN))
                .execute((_, _) -> forgetting.goRound());
    }
}
