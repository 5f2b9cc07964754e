package nl.leervink.mailing;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When letters are delivered: every few seconds, by one instance at a time. */
@Configuration
class Rounds {

    static final String NAME = "deliver-letters";

    private static final int SECONDS_BETWEEN = 5;

    @Bean
    RecurringTask<Void> deliverLetters(Delivery delivery) {
        return Tasks.recurring(NAME, FixedDelay.ofSeconds(SECONDS_BETWEEN)).execute((_, _) -> delivery.deliver());
    }
}
