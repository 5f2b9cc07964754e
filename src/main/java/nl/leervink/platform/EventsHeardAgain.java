package nl.leervink.platform;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.modulith.events.IncompleteEventPublications;

/** An event whose listener failed, for want of a lock perhaps, is heard again after a minute, until it succeeds. */
@Configuration
class EventsHeardAgain {

    private static final Duration PAUSE = Duration.ofMinutes(1);

    @Bean
    RecurringTask<Void> hearEventsAgain(IncompleteEventPublications unheard) {
        return Tasks.recurring("hear-events-again", FixedDelay.of(PAUSE))
                .execute((_, _) -> unheard.resubmitIncompletePublicationsOlderThan(PAUSE));
    }
}
