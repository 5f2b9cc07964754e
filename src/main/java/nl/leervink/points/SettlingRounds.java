package nl.leervink.points;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When ledgers that could not be settled by other rules are tried again. */
@Configuration
class SettlingRounds {

    private static final Duration PAUSE = Duration.ofMinutes(1);

    @Bean
    RecurringTask<Void> settleLedgers(RulesAnew rules) {
        return Tasks.recurring("settle-ledgers-by-other-rules", FixedDelay.of(PAUSE))
                .execute((_, _) -> rules.settleAll());
    }
}
