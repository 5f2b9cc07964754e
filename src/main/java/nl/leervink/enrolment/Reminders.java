package nl.leervink.enrolment;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import nl.leervink.mailing.Outbox;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * What people are reminded of. Each rule says what is due now; the outbox, which knows an occasion again, sees to it that it
 * leaves once, however often this is asked and by whichever instance.
 */
@Component
class Reminders {

    private static final Logger LOG = LoggerFactory.getLogger(Reminders.class);

    private final List<Reminder> all;
    private final Outbox outbox;
    private final Clock clock;

    Reminders(
            SessionTomorrow sessionTomorrow,
            DecisionDue decisionDue,
            OfferEnding offerEnding,
            Outbox outbox,
            Clock clock) {
        this.all = List.of(sessionTomorrow, decisionDue, offerEnding);
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Posts what is due. A rule that fails keeps no other from its turn, and has its own again next time. */
    void post() {
        var now = LocalDateTime.now(clock);
        for (var reminder : all) {
            try {
                reminder.due(now).forEach(outbox::post);
            } catch (RuntimeException failed) {
                LOG.error(
                        "Nobody is reminded by {} this time",
                        reminder.getClass().getSimpleName(),
                        failed);
            }
        }
    }
}
