package nl.leervink.ui.parts;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.leervink.ScreenTest;
import nl.leervink.SignIn;
import nl.leervink.Statements;
import nl.leervink.TestClock;
import nl.leervink.enrolment.TestEnrolments;
import nl.leervink.kernel.Role;
import nl.leervink.people.PersonFacts;
import nl.leervink.people.PersonId;
import nl.leervink.people.TestPeople;
import nl.leervink.planning.EditionId;
import nl.leervink.planning.TestEditions;
import nl.leervink.security.Accounts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;

/** The agendas of the office, of trainers and of participants. */
@ScreenTest
class AgendaScreensTest {

    private static final LocalDate FIRST = LocalDate.of(2027, 3, 26);

    @Autowired
    TestEditions editions;

    @Autowired
    TestEnrolments enrolments;

    @Autowired
    TestPeople people;

    @Autowired
    Accounts accounts;

    @Autowired
    Statements statements;

    @Autowired
    EntityManager memory;

    @Autowired
    TestClock clock;

    private PersonId trainer;
    private PersonId noor;
    private EditionId edition;

    @BeforeEach
    void inMarch() {
        clock.goTo(LocalDate.of(2027, 3, 12));
        trainer = people.someone("Tineke", "Trainer");
        noor = people.someone();
        edition = editions.anEdition(FIRST, trainer);
        enrolments.enrol(noor, edition);
        SignIn.as(people.someone(), Role.OFFICE);
        accounts.allow(trainer, Set.of(Role.TRAINER));
    }

    @ParameterizedTest
    @CsvSource({
        "PARTICIPANT, mijn/agenda,    /mijn/uitvoeringen/",
        "TRAINER,     trainer/agenda, /trainer/presentie/",
    })
    void theListSaysWhenWhatAndWhereAndLeadsOn(String role, String address, String leadsTo) {
        SignIn.as(role.equals(Role.TRAINER) ? trainer : noor, role);

        opens(address, Map.of("toon", "lijst"));

        assertThat(_get(_get(AgendaPanel.class), H2.class).getText()).isEqualTo("12 maart 2027 t/m 22 april 2027");
        assertThat(days())
                .containsExactly(
                        "vrijdag 26 maart 2027 · Goede Vrijdag (niet overal vrij)",
                        "zaterdag 27 maart 2027",
                        "zondag 28 maart 2027 · eerste paasdag",
                        "maandag 29 maart 2027 · tweede paasdag");
        assertThat(_find(ListItem.class).stream()
                        .map(item -> item.getElement().getTextRecursively())
                        .toList())
                .anySatisfy(row -> assertThat(row)
                        .contains("9.30 – ", "bijeenkomst 2 van 3", "Utrecht", "Onder voorbehoud")
                        .doesNotContain("Tineke"));
        assertThat(_find(Anchor.class).stream().map(Anchor::getHref).filter(href -> href.startsWith(leadsTo)))
                .hasSize(2);
        _assertNone(SessionCalendar.class);
    }

    @Test
    void theOfficeSeesWhoTrainsAndChoosesInTheAddress() {
        opens(
                "bureau/agenda",
                Map.of("toon", "lijst", "trainer", trainer.value().toString()));

        assertThat(_find(ListItem.class).stream()
                        .map(item -> item.getElement().getTextRecursively())
                        .toList())
                .anySatisfy(row -> assertThat(row).contains("Tineke Trainer"));
        var chosen = box("Trainer");
        assertThat(((PersonFacts) chosen.getValue()).id()).isEqualTo(trainer);

        _setValue(_get(Checkbox.class), true);
        chosen.clear();
        assertThat(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters())
                .contains("toon=lijst", "geannuleerd=ja");
    }

    @Test
    void aChoiceThatNobodyOffersIsNone() {
        opens(
                "bureau/agenda",
                Map.of("trainer", "1", "plaats", "Nergens%", "cursus", "' or 1=1", "dag", "ooit", "toon", "jaar"));

        assertThat(_get(_get(AgendaPanel.class), H2.class).getText()).isEqualTo("maart 2027");
        assertThat(_find(ComboBox.class))
                .allSatisfy(one -> assertThat(one.isEmpty()).isTrue());
    }

    @ParameterizedTest
    @CsvSource({
        "2027-03-28, 2027-03-26T09:30, 2027-03-27T09:30, 'Week 12: 22 maart 2027 t/m 28 maart 2027'",
        "2026-10-25, 2026-10-24T09:30, 2026-10-25T09:30, 'Week 43: 19 oktober 2026 t/m 25 oktober 2026'",
    })
    void timesTravelWithoutAZone(String day, String one, String other, String title) {
        var someone = people.someone();
        editions.anEdition(LocalDate.parse(one.substring(0, 10)), someone);
        SignIn.as(someone, Role.TRAINER);

        opens("trainer/agenda", Map.of("toon", "week", "dag", day));

        assertThat(_get(_get(AgendaPanel.class), H2.class).getText()).isEqualTo(title);
        assertThat(picture()).contains("\"start\":\"" + one + "\"", "\"start\":\"" + other + "\"");
    }

    @Test
    void theMonthShowsHolidaysAndAStageInWords() {
        SignIn.as(noor, Role.PARTICIPANT);

        opens("mijn/agenda", Map.of());

        assertThat(picture())
                .contains(
                        "\"form\":\"dayGridMonth\"",
                        "\"now\":\"2027-03-12T",
                        "eerste paasdag",
                        "1/3 · Onder voorbehoud")
                .contains("vrijdag 26 maart 2027 9.30 – ")
                .doesNotContain("weekend");
        assertThat(_get(Legend.class).getElement().getTextRecursively()).isEqualTo("Onder voorbehoud");
    }

    @Test
    void onePagesWithLinksThatKeepWhatIsChosen() {
        opens("bureau/agenda", Map.of("toon", "week", "dag", "2027-03-12", "geannuleerd", "ja"));

        assertThat(links("Volgende")).contains("toon=week", "dag=2027-03-19", "geannuleerd=ja");
        assertThat(links("Vorige")).contains("dag=2027-03-05");
        assertThat(links("Lijst")).contains("toon=lijst", "dag=2027-03-12");
        assertThat(_get(RouterLink.class, spec -> spec.withText("Week"))
                        .getElement()
                        .getAttribute("aria-current"))
                .isEqualTo("true");
    }

    @Test
    void anEmptyListSaysSo() {
        SignIn.as(people.someone(), Role.PARTICIPANT);

        opens("mijn/agenda", Map.of("toon", "lijst", "dag", "2030-09-02"));

        _assertOne(EmptyState.class);
        _assertNone(Legend.class);
    }

    @Test
    void whatAnAgendaAsksDoesNotGrowWithWhatIsOnIt() {
        var before = asked();
        editions.anEdition(FIRST, trainer, people.someone());
        editions.anEdition(FIRST, trainer, people.someone());

        assertThat(before).isPositive();
        assertThat(asked()).isLessThanOrEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bureau/agenda", "trainer/agenda"})
    void aParticipantHasOnlyTheirOwnAgenda(String address) {
        SignIn.as(noor, Role.PARTICIPANT);

        UI.getCurrent().navigate(address);

        assertThat(_find(H1.class)).noneMatch(heading -> heading.getText().equals("Agenda"));
    }

    @Test
    void theOfficeHasNoAgendaOfAParticipant() {
        UI.getCurrent().navigate("mijn/agenda");

        assertThat(_find(H1.class)).noneMatch(heading -> heading.getText().equals("Agenda"));
    }

    /** The version is in the address and in the pom. */
    @Test
    void theScriptOfTheCalendarIsWhereThePageAsksForIt() {
        assertThat(new ClassPathResource("META-INF/resources/" + SessionCalendar.FULL_CALENDAR).exists())
                .isTrue();
    }

    private static void opens(String address, Map<String, String> asked) {
        UI.getCurrent().navigate(address, QueryParameters.simple(asked));
        assertThat(_get(H1.class).getText()).isEqualTo("Agenda");
    }

    private long asked() {
        memory.flush();
        memory.clear();
        UI.getCurrent().navigate("verificatie");
        return statements.during(() -> opens("bureau/agenda", Map.of("toon", "lijst")));
    }

    private static List<String> days() {
        return _find(H3.class).stream()
                .map(day -> day.getElement().getTextRecursively())
                .toList();
    }

    private static ComboBox<?> box(String label) {
        return _get(ComboBox.class, spec -> spec.withLabel(label));
    }

    private static String links(String words) {
        return _get(RouterLink.class, spec -> spec.withText(words)).getHref();
    }

    private static String picture() {
        return _get(SessionCalendar.class)
                .getElement()
                .getPropertyRaw("picture")
                .toString();
    }
}
