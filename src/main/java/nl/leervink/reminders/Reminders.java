package nl.leervink.reminders;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import nl.leervink.mailing.Outbox;
import nl.leervink.reminders.Reminder.Due;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * What people are reminded of. Each rule says what is due now; the outbox, which knows an occasion again, sees to it that it
 * leaves once, however often this is asked and by whichever instance.
 */
@Component
public class Reminders {

    private static final Logger LOG = LoggerFactory.getLogger(Reminders.class);

    private final List<Reminder> all;
    private final Outbox outbox;
    private final Clock clock;

    Reminders(List<Reminder> all, Outbox outbox, Clock clock) {
        this.all = List.copyOf(all);
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Posts what is due and was not posted before. What fails keeps nothing else from its turn, and has its own next time. */
    public void post() {
        var now = LocalDateTime.now(clock);
        for (var reminder : all) {
            try {
                post(reminder.due(now));
            } catch (RuntimeException failed) {
                LOG.error(
                        "Nobody is reminded by {} this time: {}",
                        reminder.getClass().getSimpleName(),
                        kind(failed));
            }
        }
    }

    private void post(List<Due> due) {
        var posted = outbox.posted(due.stream().map(Due::occasion).distinct().toList());
        due.stream()
                .filter(one -> !posted.contains(new Outbox.Posted(one.occasion(), one.to())))
                .forEach(this::post);
    }

    private void post(Due due) {
        try {
            outbox.post(due.letter().get());
        } catch (RuntimeException failed) {
            LOG.error("{} could not be posted this time: {}", due.occasion().value(), kind(failed));
        }
    }

    /** What went wrong and where, without its message, which may tell of whom. */
    private static String kind(RuntimeException failed) {
        var trace = failed.getStackTrace();
        return failed.getClass().getName() + (trace.length == 0 ? "" : " at " + trace[0]);
    }
}
