package nl.leervink.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import nl.leervink.ModuleTest;
import nl.leervink.kernel.Language;
import nl.leervink.kernel.Spelling;
import nl.leervink.mailing.Outbox;
import nl.leervink.people.People;
import nl.leervink.reminders.Reminder;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who is expected elsewhere is reminded of it as everybody is of their own sessions. */
@ModuleTest
class GuestTomorrowTest extends GuestLife {

    @Autowired
    GuestTomorrow tomorrow;

    @Autowired
    Outbox outbox;

    @Autowired
    People persons;

    @Test
    void aGuestIsRemindedOnTheDayBeforeOfWhereToGoAndWhy() {
        linked();
        assertThat(due(dayBefore(9, 59))).isEmpty();

        var due = due(dayBefore(10, 0));

        assertThat(due).hasSize(1);
        outbox.post(due.getFirst().letter().get());
        assertThat(post.to(anna, "guest-tomorrow")).singleElement().satisfies(letter -> {
            assertThat(letter.subject()).startsWith("Morgen als gast: ");
            assertThat(letter.text())
                    .contains("wat je op " + Spelling.weekday(session(missed).date(), Language.DUTCH.locale()))
                    .contains(Spelling.weekday(session(there).date(), Language.DUTCH.locale()));
        });
    }

    @Test
    void whoWasTakenOffIsNotReminded() {
        takeOff(linked());

        assertThat(due(dayBefore(10, 0))).isEmpty();
    }

    @Test
    void whatWouldNotCountAnyMoreIsNotRemindedOf() {
        linked();

        editions.close(edition);

        assertThat(due(dayBefore(10, 0))).isEmpty();
    }

    @Test
    void onceItBeganNobodyIsRemindedAnyMore() {
        linked();
        var begins = session(there).date().atTime(session(there).start());

        assertThat(due(begins.minusMinutes(1))).hasSize(1);
        assertThat(due(begins)).isEmpty();
    }

    private LocalDateTime dayBefore(int hour, int minute) {
        return session(there).date().minusDays(1).atTime(LocalTime.of(hour, minute));
    }

    /** To Anna: others may be reminded of what other tests planned. */
    private List<Reminder.Due> due(LocalDateTime now) {
        var annas = persons.person(anna).email();
        return tomorrow.due(now).stream().filter(due -> due.to().equals(annas)).toList();
    }
}
