package nl.leervink.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import nl.leervink.ModuleTest;
import nl.leervink.kernel.Language;
import nl.leervink.mailing.Letter;
import nl.leervink.mailing.Occasion;
import nl.leervink.mailing.Outbox;
import nl.leervink.people.People;
import nl.leervink.people.PersonId;
import nl.leervink.people.TestPeople;
import nl.leervink.reminders.Reminder.Due;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ModuleTest
@ExtendWith(OutputCaptureExtension.class)
class RemindersTest {

    @Autowired
    Outbox outbox;

    @Autowired
    People people;

    @Autowired
    TestPeople some;

    @Autowired
    Clock clock;

    private final Occasion occasion = new Occasion("test-reminder:" + UUID.randomUUID());

    @Test
    void aLetterThatCannotBeWrittenKeepsNoOtherBackAndHasItsTurnAgain(CapturedOutput log) {
        var broken = new AtomicBoolean(true);
        var first = some.someone();
        var second = some.someone();
        var address = people.person(first).email().value();
        Reminder rule = _ -> List.of(
                new Due(occasion, people.person(first).email(), () -> {
                    if (broken.get()) {
                        throw new IllegalStateException("No letter for " + address);
                    }
                    return letter(first);
                }),
                new Due(occasion, people.person(second).email(), () -> letter(second)));
        var asked = new Reminders(List.of(rule), outbox, clock);

        asked.post();

        assertThat(postedTo(first)).isEmpty();
        assertThat(postedTo(second)).hasSize(1);
        assertThat(log.getAll()).contains(occasion.value()).doesNotContain(address);

        broken.set(false);
        asked.post();

        assertThat(postedTo(first)).hasSize(1);
        assertThat(postedTo(second)).hasSize(1);
    }

    @Test
    void whatWasPostedIsNotWrittenAgain() {
        var noor = some.someone();
        var written = new AtomicInteger();
        Reminder rule = _ -> List.of(new Due(occasion, people.person(noor).email(), () -> {
            written.incrementAndGet();
            return letter(noor);
        }));
        var asked = new Reminders(List.of(rule), outbox, clock);

        asked.post();
        asked.post();

        assertThat(written).hasValue(1);
    }

    private Letter letter(PersonId to) {
        return new Letter(
                occasion,
                people.person(to).email(),
                people.person(to).name().full(),
                Language.DUTCH.locale(),
                "session-tomorrow",
                Map.of(
                        "course",
                        "Intervisie",
                        "place",
                        "Utrecht",
                        "today",
                        false,
                        "day",
                        "vrijdag",
                        "start",
                        "9.30",
                        "end",
                        "17.00",
                        "title",
                        "Dag 1",
                        "link",
                        "https://portaal.voorbeeld.example"),
                List.of());
    }

    private List<Outbox.Posted> postedTo(PersonId person) {
        var address = people.person(person).email();
        return outbox.posted(List.of(occasion)).stream()
                .filter(posted -> posted.to().equals(address))
                .toList();
    }
}
