package nl.leervink.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import nl.leervink.BrowserTest;
import nl.leervink.SignIn;
import nl.leervink.attendance.Presence;
import nl.leervink.attendance.Roster;
import nl.leervink.enrolment.EnrolmentId;
import nl.leervink.enrolment.TestEnrolments;
import nl.leervink.kernel.Minutes;
import nl.leervink.kernel.Role;
import nl.leervink.people.People;
import nl.leervink.people.PersonId;
import nl.leervink.people.TestPeople;
import nl.leervink.planning.SessionId;
import nl.leervink.planning.TestEditions;
import nl.leervink.security.Accounts;
import nl.leervink.security.Password;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A trainer in a room where the line drops while they take presence: for a minute in full, shorter whenever the project is built. */
@BrowserTest
@Tag("faults")
class LostLineTest {

    private static final Password PASSWORD = new Password("een stoel in de kring");
    private static final Duration CUT =
            Boolean.getBoolean("leervink.faults") ? Duration.ofSeconds(60) : Duration.ofSeconds(8);
    private static final Pattern STORED = Pattern.compile("Opgeslagen om .*");
    private static final int LOST_ANSWERS = 2;

    @Autowired
    Accounts accounts;

    @Autowired
    People people;

    @Autowired
    TestPeople some;

    @Autowired
    TestEditions editions;

    @Autowired
    TestEnrolments enrolments;

    @Autowired
    Roster roster;

    @Autowired
    JdbcClient database;

    @Autowired
    Clock clock;

    PersonId trainer;
    SessionId session;
    EnrolmentId anna;
    EnrolmentId bram;
    EnrolmentId chris;
    EnrolmentId dina;

    @BeforeEach
    void aGroupMeets() {
        trainer = some.someone("Tineke", "Trainer");
        accounts.open(trainer, PASSWORD, Role.TRAINER);
        var edition = editions.anEdition(LocalDate.now(clock), trainer);
        session = editions.session(edition, 1);
        anna = enrolments.enrol(some.someone("Anna", "Appel"), edition);
        bram = enrolments.enrol(some.someone("Bram", "Boom"), edition);
        chris = enrolments.enrol(some.someone("Chris", "Citer"), edition);
        dina = enrolments.enrol(some.someone("Dina", "Draad"), edition);
    }

    @Test
    void whatIsTappedWithoutALineIsStoredOnceItIsBackAndNothingTwice(Page page) {
        entersTheRoom(page);
        taps(page, anna, "Aanwezig");
        assertThat(outcome(page, anna)).hasText(STORED);

        page.context().setOffline(true);
        taps(page, bram, "Aanwezig");
        taps(page, chris, "Te laat");
        minutes(page, chris).fill("20");
        minutes(page, chris).press("Tab");
        taps(page, dina, "Afwezig");
        taps(page, dina, "Afgemeld");
        taps(page, anna, "Afwezig");
        page.waitForTimeout((double) CUT.toMillis());

        for (var waiting : List.of(anna, bram, chris, dina)) {
            assertThat(outcome(page, waiting)).hasText("Wacht op verbinding");
        }
        assertThat(page.locator(".roster-waiting")).containsText("5 tikken wachten");
        assertThat(onTheRoster()).isEqualTo(Map.of(anna.value().toString(), "PRESENT 0"));

        page.context().setOffline(false);
        for (var waited : List.of(anna, bram, chris, dina)) {
            assertThat(outcome(page, waited)).hasText(STORED);
        }
        assertThat(page.locator(".roster-waiting")).isEmpty();
        assertNothingIsLeftOnTheDevice(page);
        assertThat(onTheRoster())
                .isEqualTo(Map.of(
                        anna.value().toString(), "ABSENT 0",
                        bram.value().toString(), "PRESENT 0",
                        chris.value().toString(), "LATE 20",
                        dina.value().toString(), "EXCUSED 0"));
        assertThat(tapsStored()).isEqualTo(6);

        page.reload();
        ready(page);
        assertThat(choice(page, chris, "Te laat")).isChecked();
        assertThat(choice(page, dina, "Afgemeld")).isChecked();
    }

    @Test
    void whatIsUndoneWithoutALineShowsAtOnceWhatStoodBefore(Page page) {
        entersTheRoom(page);
        taps(page, anna, "Aanwezig");
        assertThat(outcome(page, anna)).hasText(STORED);

        page.context().setOffline(true);
        taps(page, anna, "Afwezig");
        page.locator("[data-roster='undo']").click();

        assertThat(choice(page, anna, "Aanwezig")).isChecked();
        assertThat(outcome(page, anna)).hasText("Wacht op verbinding");

        page.context().setOffline(false);
        assertNothingIsLeftOnTheDevice(page);
        assertThat(choice(page, anna, "Aanwezig")).isChecked();
        assertThat(onTheRoster()).isEqualTo(Map.of(anna.value().toString(), "PRESENT 0"));
    }

    /** The server stored it, but its answer never came: the device asks again. */
    @Test
    void whatWasStoredWhileTheAnswerGotLostIsNotStoredTwice(Page page) {
        entersTheRoom(page);
        var lost = new AtomicInteger();
        page.route("**/presentie/*", route -> deliverButLoseTheAnswer(route, lost));

        taps(page, anna, "Aanwezig");
        taps(page, bram, "Afwezig");

        assertThat(outcome(page, anna)).hasText(STORED);
        assertThat(outcome(page, bram)).hasText(STORED);
        assertThat(lost.get()).isEqualTo(LOST_ANSWERS);
        assertThat(tapsStored()).isEqualTo(2);
        assertThat(onTheRoster())
                .isEqualTo(Map.of(
                        anna.value().toString(), "PRESENT 0",
                        bram.value().toString(), "ABSENT 0"));
        assertNothingIsLeftOnTheDevice(page);
    }

    /** The battery, or a slip of the finger: the page is gone before the line is back. */
    @Test
    void whatIsTappedOutlivesThePage(Page page) {
        entersTheRoom(page);
        page.route("**/presentie/*", Route::abort);
        taps(page, anna, "Aanwezig");
        assertThat(outcome(page, anna)).hasText("Wacht op verbinding");

        page.navigate("about:blank");
        assertThat(onTheRoster()).isEmpty();
        page.unroute("**/presentie/*");
        page.navigate("/trainer/presentie/" + session.value());
        ready(page);

        assertThat(outcome(page, anna)).hasText(STORED);
        assertThat(onTheRoster()).isEqualTo(Map.of(anna.value().toString(), "PRESENT 0"));
        assertThat(tapsStored()).isEqualTo(1);
    }

    /** What a colleague recorded meanwhile stands, until whoever tapped has seen it. */
    @Test
    void whatOutlivesThePageIsNotStoredOverWhatAColleagueRecorded(Page page) {
        entersTheRoom(page);
        page.route("**/presentie/*", Route::abort);
        taps(page, anna, "Aanwezig");
        assertThat(outcome(page, anna)).hasText("Wacht op verbinding");
        page.navigate("about:blank");
        var office = some.someone("Bea", "Bureau");
        SignIn.during(office, Role.OFFICE, () -> roster.record(session, anna, Presence.ABSENT, Minutes.NONE, office));

        page.unroute("**/presentie/*");
        page.navigate("/trainer/presentie/" + session.value());
        ready(page);

        assertThat(outcome(page, anna)).containsText("Bea Bureau");
        assertThat(choice(page, anna, "Afwezig")).isChecked();
        assertThat(onTheRoster()).isEqualTo(Map.of(anna.value().toString(), "ABSENT 0"));
        assertNothingIsLeftOnTheDevice(page);
    }

    private static void deliverButLoseTheAnswer(Route route, AtomicInteger lost) {
        if (!route.request().method().equals("POST") || lost.get() == LOST_ANSWERS) {
            route.resume();
            return;
        }
        lost.incrementAndGet();
        route.fetch();
        route.abort();
    }

    private void entersTheRoom(Page page) {
        page.setViewportSize(390, 844);
        var tineke = new Someone(page);
        tineke.opens("/trainer/presentie/" + session.value());
        tineke.signsIn(people.person(trainer).email().value(), PASSWORD.value());
        ready(page);
    }

    private static void ready(Page page) {
        page.locator("leervink-roster[ready]").waitFor();
    }

    /** Where a finger goes: on the button around the choice, once it stands still. */
    private static void taps(Page page, EnrolmentId who, String presence) {
        row(page, who)
                .locator("vaadin-radio-button")
                .filter(new Locator.FilterOptions().setHas(named(page, presence)))
                .click();
        assertThat(choice(page, who, presence)).isChecked();
    }

    private static Locator choice(Page page, EnrolmentId who, String presence) {
        return row(page, who).locator(named(page, presence));
    }

    private static Locator named(Page page, String presence) {
        return page.getByRole(
                AriaRole.RADIO, new Page.GetByRoleOptions().setName(presence).setExact(true));
    }

    private static Locator minutes(Page page, EnrolmentId who) {
        return row(page, who).locator(".roster-minutes input");
    }

    private static Locator outcome(Page page, EnrolmentId who) {
        return row(page, who).locator(".roster-outcome");
    }

    private static Locator row(Page page, EnrolmentId who) {
        return page.locator(".roster-row[data-enrolment='" + who.value() + "']");
    }

    private static void assertNothingIsLeftOnTheDevice(Page page) {
        page.waitForFunction("() => !Object.keys(localStorage).some(key => key.startsWith('leervink-roster:'))");
    }

    private Map<String, String> onTheRoster() {
        var standing = new TreeMap<String, String>();
        database.sql("select enrolment, presence, missed from presence_mark where session = ?")
                .param(session.value())
                .query((row, _) -> standing.put(
                        row.getString("enrolment"), row.getString("presence") + " " + row.getInt("missed")))
                .list();
        return standing;
    }

    private int tapsStored() {
        return database.sql("select count(*) from roster_tap where session = ?")
                .param(session.value())
                .query(Integer.class)
                .single();
    }
}
