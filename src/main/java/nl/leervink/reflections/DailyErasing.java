package nl.leervink.reflections;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import nl.leervink.kernel.Spelling;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When reflections go: once a night, by one instance. */
@Configuration
class DailyErasing {

    private static final LocalTime WHEN = LocalTime.of(4, 15);

    @Bean
    RecurringTask<Void> eraseReflectionsWhoseTimeIsOver(ErasingReflections erasing) {
        return Tasks.recurring("erase-reflections", Schedules.daily(Spelling.HERE, WHEN))
                .execute((_, _) -> erasing.goRound());
    }
}
