package nl.leervink.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.leervink.BrowserTest;
import nl.leervink.TestWorld;
import nl.leervink.kernel.Role;
import nl.leervink.people.People;
import nl.leervink.people.PersonId;
import nl.leervink.security.Accounts;
import nl.leervink.security.Password;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/**
 * As {@link HostileWordsTest}, in a browser: whatever a screen does there with what people wrote, none of it runs. Takes minutes,
 * so with the profile {@code faults} only.
 */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "leervink.signing.keystore=target/test-signing-in-the-browser.p12")
@Import(TestWorld.class)
@ExtendWith({BrowserTest.Chromium.class, TestWorld.LeftTidy.class})
@Tag("browser")
@Tag("faults")
@EnabledIfSystemProperty(named = "leervink.faults", matches = "true")
class HostileWordsInABrowserTest {

    private static final Password PASSWORD = new Password("een krijtje en een spons");

    /** The columns of the table after that of visitors, by their place there. */
    private static final List<String> WHO = List.of(Role.PARTICIPANT, Role.TRAINER, Role.CONTACT, Role.OFFICE);

    @Autowired
    AccessWorld world;

    @Autowired
    HostileFields fields;

    @Autowired
    Accounts accounts;

    @Autowired
    People people;

    @LocalServerPort
    int port;

    private final List<String> harm = new ArrayList<>();

    @Test
    void nothingThatPeopleWriteRunsInTheBrowserOfWhoeverReadsIt(
            Page participant, Page trainer, Page contact, Page office) {
        var bureau = world.aBureau();
        var readers = Map.of(
                Role.PARTICIPANT, participant, Role.TRAINER, trainer, Role.CONTACT, contact, Role.OFFICE, office);
        WHO.forEach(role -> accounts.open(bureau.own(role), PASSWORD, role));
        WHO.forEach(role -> signIn(readers.get(role), bureau.own(role)));
        fields.plant();

        var shown = new StringBuilder();
        var matrix = AccessMatrix.read().part("Schermen");
        for (var role : WHO) {
            var page = readers.get(role);
            page.onDialog(dialog -> {
                harm.add(page.url() + " asks " + dialog.message());
                dialog.dismiss();
            });
            page.onPageError(error -> harm.add(page.url() + " breaks: " + error));
            matrix.forEach((name, cells) -> {
                if (isFor(role, cells)) {
                    shown.append(read(
                            page, "/" + bureau.address(name.replace("`/", "").replace("`", ""))));
                }
            });
        }
        shown.append(read(participant, "/mijn/opdrachten/" + bureau.values().get("judged")));

        assertThat(harm).isEmpty();
        assertThat(shown).contains(HostileWords.SEALED).contains(HostileWords.ALL.getFirst());
    }

    /** Of those who may see a screen the last: the office sees most. */
    private static boolean isFor(String role, List<String> cells) {
        return WHO.stream()
                .filter(one -> List.of(AccessMatrix.LET_IN, AccessMatrix.OWN).contains(cells.get(1 + WHO.indexOf(one))))
                .reduce((_, last) -> last)
                .filter(role::equals)
                .isPresent();
    }

    private void signIn(Page page, PersonId person) {
        page.navigate(address("/aanmelden"));
        page.getByLabel("E-mailadres").fill(people.person(person).email().value());
        page.locator("input[name=password]").fill(PASSWORD.value());
        page.keyboard().press("Enter");
        page.waitForURL(url -> !url.contains("/aanmelden"));
    }

    /** What stands on the screen, once all that it asked the server has come. */
    private String read(Page page, String path) {
        page.navigate(address(path));
        page.locator("h1").first().waitFor();
        page.waitForFunction(
                "() => !window.Vaadin?.Flow?.clients || Object.values(window.Vaadin.Flow.clients).every(client => !client.isActive || !client.isActive())");
        if (page.evaluate("window.__xss") != null) {
            harm.add(path + " ran what somebody wrote");
        }
        var strange = page.locator(
                "img[src=x], [onerror], [onload], [onfocus], a[href^='javascript:'], iframe[srcdoc*=__xss]");
        if (strange.count() > 0) {
            harm.add(path + " has " + strange.evaluateAll("all => all.map(one => one.outerHTML).join()"));
        }
        return page.locator("body").innerText();
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }
}
