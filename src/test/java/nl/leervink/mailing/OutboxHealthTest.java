package nl.leervink.mailing;

import static nl.leervink.mailing.TestLetters.aLetterTo;
import static nl.leervink.people.TestPeople.anAddress;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.time.Clock;
import nl.leervink.ModuleTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.boot.health.contributor.Status;
import org.springframework.context.ApplicationContext;
import org.springframework.mail.javamail.JavaMailSenderImpl;

@ModuleTest
class OutboxHealthTest {

    @Autowired
    Outbox outbox;

    @Autowired
    QueuedLetters letters;

    @Autowired
    Bureau bureau;

    @Autowired
    ReturnsMailbox returns;

    @Autowired
    ObjectProvider<SchedulerClient> scheduler;

    @Autowired
    Clock clock;

    @Autowired
    ApplicationContext context;

    @Test
    void nobodyButTheOutboxTalksToTheMailServerNotEvenForHealth() {
        assertThat(context.containsBean("mailHealthContributor")).isFalse();
        assertThat(context.getBeanNamesForType(JavaMailSenderImpl.class)).isNotEmpty();
    }

    @Test
    void withoutAMailServerLettersWaitAndItSaysSoWithoutNamingAnyone() {
        var zoe = anAddress();
        outbox.post(aLetterTo(zoe));
        var nothing = new StaticListableBeanFactory().getBeanProvider(JavaMailSenderImpl.class);

        var watch = new Watch(letters, new Courier(nothing, bureau, clock), returns, scheduler, clock);
        var health = new OutboxHealthIndicator(letters, watch).health();

        assertThat(health.getStatus()).isEqualTo(Status.UNKNOWN);
        assertThat(health.getDetails()).containsKeys("waiting", "failed", "returned", "recalled", "oldestWaiting");
        assertThat(health.getDetails().toString())
                .contains("spring.mail.host is not set: letters wait", "leervink.mail.returns.host is not set");
        assertThat(health.getDetails().toString()).doesNotContain(zoe.value());
    }
}
