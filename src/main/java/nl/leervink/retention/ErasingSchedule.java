package nl.leervink.retention;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When it is looked at which texts have had their time; by one instance at a time. */
@Configuration
class ErasingSchedule {

    private static final Duration PAUSE = Duration.ofHours(1);

    @Bean
    RecurringTask<Void> eraseTextsWhoseTimeIsOver(ErasingRounds rounds) {
        return Tasks.recurring("erase-texts", FixedDelay.of(PAUSE)).execute((_, _) -> rounds.goRound());
    }
}
