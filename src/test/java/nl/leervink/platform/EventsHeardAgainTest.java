package nl.leervink.platform;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.UUID;
import nl.leervink.ModuleTest;
import nl.leervink.platform.HardOfHearing.Told;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.IncompleteEventPublications;
import org.springframework.transaction.support.TransactionTemplate;

@ModuleTest
class EventsHeardAgainTest {

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    IncompleteEventPublications unheard;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient database;

    @Autowired
    HardOfHearing listener;

    @Test
    void anEventWhoseListenerFailedIsHeardAgainAndThenForgotten() {
        var told = new Told(UUID.randomUUID().toString());
        transaction.executeWithoutResult(_ -> events.publishEvent(told));
        await().atMost(10, SECONDS).until(() -> listener.missed(told));

        unheard.resubmitIncompletePublicationsOlderThan(Duration.ZERO);

        await().atMost(10, SECONDS).until(() -> listener.heard(told));
        await().atMost(10, SECONDS).until(() -> kept(told) == 0);
    }

    private int kept(Told told) {
        return database.sql("select count(*) from event_publication where serialized_event like '%' || ? || '%'")
                .param(told.what())
                .query(Integer.class)
                .single();
    }
}
