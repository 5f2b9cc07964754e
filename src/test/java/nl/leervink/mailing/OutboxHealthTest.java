package nl.leervink.mailing;

import static nl.leervink.mailing.TestLetters.aLetterTo;
import static nl.leervink.people.TestPeople.anAddress;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import nl.leervink.ModuleTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.boot.health.contributor.Status;
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
    Clock clock;

    @Test
    void withoutAMailServerLettersWaitAndItSaysSoWithoutNamingAnyone() {
        var zoe = anAddress();
        outbox.post(aLetterTo(zoe));
        var nothing = new StaticListableBeanFactory().getBeanProvider(JavaMailSenderImpl.class);

        var health = new OutboxHealthIndicator(letters, new Courier(nothing, bureau, clock)).health();

        assertThat(health.getStatus()).isEqualTo(Status.UNKNOWN);
        assertThat(health.getDetails()).containsKeys("server", "waiting", "failed", "oldestWaiting");
        assertThat(health.getDetails().toString()).doesNotContain(zoe.value());
    }
}
