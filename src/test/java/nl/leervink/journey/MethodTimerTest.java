package nl.leervink.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.leervink.journey.Accessibility.assertAccessible;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import nl.leervink.BrowserTest;
import org.junit.jupiter.api.Test;

/** A group with one phone on the table, that falls asleep and loses its line. */
@BrowserTest
class MethodTimerTest {

    private static final int MINUTE = 60_000;

    /** Says how many locks keep the screen on, as no screen of a test ever sleeps. */
    private static final String COUNT_LOCKS = """
            window.awake = 0;
            navigator.wakeLock.request = async () => {
                const lock = new EventTarget();
                window.awake++;
                lock.release = async () => {
                    window.awake--;
                    lock.dispatchEvent(new Event('release'));
                };
                return lock;
            };
            """;

    @Test
    void theTimerSaysWhatIsTrueWhateverThePhoneAndTheLineDo(Page page) {
        page.clock().install();
        page.addInitScript(COUNT_LOCKS);
        var group = new Someone(page);
        group.opens("/werkvormen?groep=5&minuten=80");
        group.arrivesAt("Werkvormen");
        group.looksOnAPhone();
        group.follows("Incidentmethode");
        group.arrivesAt("Incidentmethode");
        group.looksOnAPhone();
        page.setViewportSize(390, 844);

        group.presses("Start");
        sleeps(page, 2);
        assertThat(part(page, "time")).hasText(between(2));
        assertThat(page.evaluate("awake")).isEqualTo(1);

        group.reloads();
        assertThat(part(page, "name")).hasText("Kies het voorval");
        assertThat(part(page, "time")).hasText(between(2));

        page.context().setOffline(true);
        group.presses("Volgende stap");
        assertThat(part(page, "name")).hasText("Vertel het kort");
        assertThat(status(page)).hasText("Stap 2 van 7: ‘Vertel het kort’, 5 min.");
        sleeps(page, 6);
        assertThat(part(page, "about")).hasText("over tijd");
        assertThat(part(page, "time")).hasText(between(1));
        assertThat(part(page, "name")).hasText("Vertel het kort");
        assertThat(status(page)).containsText("De tijd voor ‘Vertel het kort’ is om.");
        assertAccessible(page);

        group.presses("Minuut erbij");
        assertThat(part(page, "about")).hasText("nog over");
        group.presses("Volgende stap");
        assertThat(part(page, "time")).hasText(between(19));
        group.presses("Pauzeer");
        assertThat(page.evaluate("awake")).isEqualTo(0);
        sleeps(page, 30);
        assertThat(part(page, "time")).hasText(between(19));

        page.context().setOffline(false);
        group.reloads();
        assertThat(part(page, "name")).hasText("Vraag de feiten");
        assertThat(part(page, "time")).hasText(between(19));
        group.presses("Ga verder");
        group.presses("Begin opnieuw");
        group.presses("Ga verder waar we waren");
        assertThat(part(page, "name")).hasText("Vraag de feiten");
        group.presses("Begin opnieuw");
        group.presses("Ja, begin opnieuw");
        assertThat(part(page, "name")).hasText("Kies het voorval");
        assertThat(part(page, "time")).hasText("5:00");
        assertThat(page.evaluate("Object.keys(localStorage).filter(key => key.startsWith('leervink-timer:')).length"))
                .isEqualTo(0);
    }

    @Test
    void afterTheLastStepItIsDoneAndWhatIsKeptGoesAfterADay(Page page) {
        page.clock().install();
        var group = new Someone(page);
        group.opens("/werkvormen/five-steps?minuten=5");
        group.presses("Start");
        for (var step = 1; step < 5; step++) {
            group.presses("Volgende stap");
        }
        assertThat(part(page, "next")).hasText("Dit is de laatste stap.");
        group.presses("Rond af");
        group.isTakenTo("Klaar");
        assertAccessible(page);
        group.presses("Vorige stap");
        assertThat(part(page, "name")).hasText("Ga verder");

        sleeps(page, 25 * 60);
        group.reloads();
        assertThat(part(page, "name")).hasText("Stel de vraag");
    }

    /** As a phone does whose screen is off: no tick comes through until it wakes. */
    private static void sleeps(Page page, int minutes) {
        page.clock().fastForward((long) minutes * MINUTE);
    }

    /** So many minutes and some seconds; it is not told how fast the machine is. */
    private static Pattern between(int minutes) {
        return Pattern.compile(minutes + ":[0-5][0-9]");
    }

    private static Locator part(Page page, String name) {
        return page.locator("leervink-step-timer[ready] [data-timer=" + name + "]");
    }

    private static Locator status(Page page) {
        return page.locator("leervink-step-timer").getByRole(AriaRole.STATUS);
    }
}
