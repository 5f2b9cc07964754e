package nl.leervink.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.setDefaultAssertionTimeout;
import static nl.leervink.journey.Accessibility.assertAccessible;
import static nl.leervink.journey.Accessibility.assertQuestionAccessible;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;

/** Someone at a browser of their own. They find things by what is written on the screen, as people do. */
final class Someone {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-yyyy");
    private static final int LONG_ENOUGH_FOR_A_LETTER = 60_000;
    private static final int LONG_ENOUGH_ON_A_BUSY_MACHINE = 20_000;

    private final Page page;

    Someone(Page page) {
        this.page = page;
        setDefaultAssertionTimeout(LONG_ENOUGH_ON_A_BUSY_MACHINE);
    }

    void opens(String address) {
        page.navigate(address);
    }

    void reloads() {
        page.reload();
    }

    /** Comes to the screen with this heading, which keeps nobody out. */
    void arrivesAt(String heading) {
        assertThat(heading()).hasText(heading);
        assertAccessible(page);
    }

    /** Comes to a screen with such a heading. */
    void arrivesAt(Pattern headings) {
        assertThat(heading()).hasText(headings);
        assertAccessible(page);
    }

    /** Looks at the same screen on a phone: it fits, and keeps nobody out either. */
    void looksOnAPhone() {
        page.setViewportSize(390, 844);
        page.waitForCondition(() -> page.evaluate("innerWidth").equals(390));
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .as("width of %s on a phone", page.url())
                .isLessThanOrEqualTo(390);
        assertAccessible(page);
        page.setViewportSize(1280, 800);
    }

    void signsIn(String email, String password) {
        arrivesAt("Welkom terug");
        fillsIn("E-mailadres", email);
        page.locator("input[name=password]").fill(password);
        presses("Inloggen");
        assertThat(page).not().hasURL(Pattern.compile(".*/aanmelden.*"));
    }

    void follows(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true))
                .first()
                .click();
    }

    void follows(Pattern link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link))
                .first()
                .click();
    }

    void follows(Pattern link, String about) {
        follow(new Page.GetByRoleOptions().setName(link), about);
    }

    /** Follows the link in that piece of the screen that tells about something. */
    void follows(String link, String about) {
        follow(new Page.GetByRoleOptions().setName(link).setExact(true), about);
    }

    void presses(String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    /** Presses the button, and again where the portal asks whether that is meant. */
    void pressesAndConfirms(String button) {
        pressesAndConfirms(button, button);
    }

    /** Presses the button, and the one that says yes where the portal asks whether that is meant. */
    void pressesAndConfirms(String button, String yes) {
        presses(button);
        var question = page.locator("vaadin-confirm-dialog[opened]");
        var answer = question.getByRole(AriaRole.BUTTON, named(yes));
        assertThat(answer).isVisible();
        assertQuestionAccessible(page);
        answer.click();
        assertThat(question).hasCount(0);
    }

    void fillsIn(String label, String value) {
        fillsIn(label, value, 0);
    }

    /** Fills in a field that is there several times, counted from 0. */
    void fillsIn(String label, String value, int which) {
        field(label).nth(which).fill(value);
    }

    void fillsIn(String label, LocalDate day) {
        var field = field(label);
        field.fill(DAY.format(day));
        field.press("Enter");
    }

    LocalDate dayFilledInAt(Pattern label) {
        var field = page.getByLabel(label);
        assertThat(field).not().hasValue("");
        return LocalDate.parse(field.inputValue(), DAY);
    }

    void chooses(String label, String option) {
        var field = field(label);
        field.fill(option);
        page.getByRole(
                        AriaRole.OPTION,
                        new Page.GetByRoleOptions().setName(option).setExact(true))
                .click();
        field.press("Tab");
    }

    void selects(String label, String option) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(label))
                .click();
        page.getByRole(
                        AriaRole.OPTION,
                        new Page.GetByRoleOptions().setName(option).setExact(true))
                .click();
    }

    void ticks(Pattern label) {
        page.getByLabel(label).check();
    }

    void choosesFile(String name, String text) {
        page.locator("input[type=file]")
                .setInputFiles(new FilePayload(name, "application/json", text.getBytes(StandardCharsets.UTF_8)));
    }

    /** Is taken to this heading, which is read out and in sight. */
    void isTakenTo(String heading) {
        var taken = page.getByRole(
                AriaRole.HEADING, new Page.GetByRoleOptions().setName(heading).setExact(true));
        assertThat(taken).isFocused();
        assertThat(taken).isInViewport();
    }

    void reads(String words) {
        assertThat(page.getByText(words).first()).isVisible();
    }

    /** Reads these words in that piece of the screen that tells about something. */
    void reads(String words, String about) {
        assertThat(pieces(about)
                        .filter(new Locator.FilterOptions().setHasText(words))
                        .first())
                .isVisible();
    }

    /** Leaves the field, and nothing of what the server has in a browser that others may use. */
    void leavesNoDraftInTheBrowser() {
        page.keyboard().press("Tab");
        page.waitForFunction("() => !Object.keys(localStorage).some(key => key.startsWith('leervink-draft:'))");
    }

    void readsInField(String words, String label) {
        assertThat(field(label)).hasValue(words);
    }

    /** Opens the latest letter to someone about something, as soon as it has come. */
    FrameLocator opensLetter(String to, String about, String telling) {
        var letter = page.getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("Mails"))
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(about))
                .first();
        page.navigate("/demo/postvak?zoek=" + to);
        page.waitForCondition(
                () -> cameIn(letter, telling), new Page.WaitForConditionOptions().setTimeout(LONG_ENOUGH_FOR_A_LETTER));
        assertAccessible(page);
        return page.frameLocator("iframe");
    }

    private boolean cameIn(Locator letter, String telling) {
        assertThat(heading()).hasText("Postvak van de demo");
        if (letter.isVisible() && tells(letter, telling)) {
            return true;
        }
        page.reload();
        return false;
    }

    private boolean tells(Locator letter, String words) {
        letter.click();
        assertThat(letter).hasAttribute("aria-current", "true");
        var text = page.frameLocator("iframe");
        assertThat(text.locator("body")).isVisible();
        return text.getByText(words).first().isVisible();
    }

    /** Follows a link in a letter; letters of the demo name the address of the demo, not that of the test. */
    void follows(FrameLocator letter, String link) {
        var address = URI.create(letter.getByRole(AriaRole.LINK, new FrameLocator.GetByRoleOptions().setName(link))
                .getAttribute("href"));
        page.navigate(address.getPath());
    }

    Download downloads(Pattern link) {
        return page.waitForDownload(() -> page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link))
                .first()
                .click());
    }

    static byte[] bytes(Download download) {
        try {
            return Files.readAllBytes(download.path());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Locator heading() {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }

    private Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .and(page.locator("input, textarea"))
                .filter(new Locator.FilterOptions().setVisible(true));
    }

    private void follow(Page.GetByRoleOptions link, String about) {
        var named = page.getByRole(AriaRole.LINK, link);
        pieces(about).getByRole(AriaRole.LINK).and(named).first().click();
    }

    /** What stands by itself and tells about this: cards and rows. */
    private Locator pieces(String about) {
        return page.locator("li, tr, .card").filter(new Locator.FilterOptions().setHasText(about));
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }
}
