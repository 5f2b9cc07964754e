package nl.leervink.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import nl.leervink.BrowserTest;
import nl.leervink.Rounds;
import nl.leervink.faults.OwnProcess;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Somebody types, and the portal is killed in the middle of it. */
@ExtendWith(BrowserTest.Chromium.class)
@Tag("browser")
@Tag("faults")
@Tag("killed")
class KilledWhileWritingTest {

    private static final Duration MAY_BE_LOST = Duration.ofSeconds(2);
    private static final int BETWEEN_KEYS_MILLIS = 60;
    private static final String SENTENCE = "Wat mij het meest raakte was de stilte nadat de vraag gesteld was. ";

    @TempDir
    Path folder;

    private final List<Process> started = new ArrayList<>();
    private final StringBuilder typed = new StringBuilder();
    private final List<Long> typedAt = new ArrayList<>();
    private String port = "0";

    @AfterEach
    void nothingLivesOn() {
        started.forEach(Process::destroyForcibly);
    }

    @Test
    void atMostTheLastTwoSecondsAreMissingAndTheBrowserHasThoseToo(Page page) throws Exception {
        var assignment = open("new").get(2);
        var noor = new Someone(page);
        noor.opens("http://localhost:" + port + "/mijn/opdrachten/" + assignment);
        noor.signsIn(WritersPortal.WRITER.value(), WritersPortal.PASSWORD.value());
        noor.arrivesAt("Reflectieverslag");

        for (var life : Rounds.of(1, 2).toArray()) {
            field(page).click();
            page.keyboard().press("Control+End");
            type(page, SECONDS.toMillis(3) + ThreadLocalRandom.current().nextLong(2_000));
            var killedAt = kill();
            type(page, 500);

            open("again");
            page.context().clearCookies();
            page.navigate("http://localhost:" + port + "/mijn/opdrachten/" + assignment);
            noor.signsIn(WritersPortal.WRITER.value(), WritersPortal.PASSWORD.value());
            noor.arrivesAt("Reflectieverslag");

            assertThat(page.getByText("In deze browser staat nog tekst")).isVisible();
            var onTheServer = field(page).inputValue();
            assertThat(typed).as("life %s", life).startsWith(onTheServer);
            assertThat(onTheServer.length()).as("life %s", life).isGreaterThanOrEqualTo(typedBefore(killedAt));

            noor.presses("Tekst terugzetten");
            assertThat(field(page)).hasValue(typed.toString());
            noor.reads("Opgeslagen om");
            noor.leavesNoDraftInTheBrowser();
        }
    }

    /** Types as somebody does who does not think long. */
    private void type(Page page, long millis) {
        var end = System.nanoTime() + Duration.ofMillis(millis).toNanos();
        while (System.nanoTime() < end) {
            var key = SENTENCE.substring(typed.length() % SENTENCE.length()).substring(0, 1);
            page.keyboard().type(key);
            typed.append(key);
            typedAt.add(System.nanoTime());
            page.waitForTimeout(BETWEEN_KEYS_MILLIS);
        }
    }

    /** How much had been typed two seconds before this moment, and for as long before as the machine stood still. */
    private int typedBefore(long killedAt) {
        var longest = 0L;
        for (var key = 1; key < typedAt.size(); key++) {
            if (typedAt.get(key) < killedAt) {
                longest = Math.max(longest, typedAt.get(key) - typedAt.get(key - 1));
            }
        }
        var latest = killedAt - MAY_BE_LOST.toNanos() - longest;
        return (int) typedAt.stream().filter(at -> at <= latest).count();
    }

    private static Locator field(Page page) {
        return page.getByRole(AriaRole.TEXTBOX, new GetByRoleOptions()).first();
    }

    /** SIGKILL, as the end of the memory or of the current. */
    private long kill() throws InterruptedException {
        var portal = started.getLast();
        portal.destroyForcibly();
        var at = System.nanoTime();
        assertThat(portal.waitFor()).isEqualTo(137);
        return at;
    }

    /** Starts the portal on the database that is there, and on the port it had. */
    private List<String> open(String how) throws IOException {
        var portal = OwnProcess.of(
                        WritersPortal.class,
                        how,
                        "--server.port=" + port,
                        "--spring.datasource.url=" + OwnProcess.database(folder.resolve("writing")))
                .start();
        started.add(portal);
        var told = portal.inputReader()
                .lines()
                .filter(line -> line.startsWith(WritersPortal.OPEN))
                .findFirst()
                .orElseThrow();
        var facts = List.of(told.split(" "));
        port = facts.get(1);
        return facts;
    }
}
