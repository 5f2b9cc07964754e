package nl.leervink.enrolment;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When seats are looked after that came free by time alone: an offer or a request ran out, or an edition began. */
@Configuration
class OfferRounds {

    private static final Duration PAUSE = Duration.ofMinutes(1);

    @Bean
    RecurringTask<Void> fillPlacesThatRanOut(WaitingRounds rounds) {
        return Tasks.recurring("fill-places", FixedDelay.of(PAUSE)).execute((_, _) -> rounds.goRound());
    }
}
