package nl.leervink.bundles;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import nl.leervink.kernel.Spelling;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What happens once a day, by one instance: gathered certificates are posted, and links that are too old forgotten. */
@Configuration
class EndOfTheWorkingDay {

    private static final LocalTime WHEN = LocalTime.of(16, 0);

    @Bean
    RecurringTask<Void> postGatheredBundles(GatheredBundles gathered) {
        return Tasks.recurring("post-gathered-bundles", Schedules.daily(Spelling.HERE, WHEN))
                .execute((_, _) -> gathered.postOnWorkingDay());
    }

    @Bean
    RecurringTask<Void> forgetExpiredLinks(EndedLinks links) {
        return Tasks.recurring("forget-expired-links", Schedules.daily(Spelling.HERE, WHEN))
                .execute((_, _) -> links.forgetExpired());
    }
}
