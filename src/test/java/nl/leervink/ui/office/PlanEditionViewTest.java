package nl.leervink.ui.office;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.NotificationsKt.expectNotifications;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.leervink.ScreenTest;
import nl.leervink.SignIn;
import nl.leervink.TestClock;
import nl.leervink.catalogue.TestCourses;
import nl.leervink.demo.IntervisionGuideTraining;
import nl.leervink.kernel.Role;
import nl.leervink.kernel.Spelling;
import nl.leervink.people.PersonFacts;
import nl.leervink.people.PersonId;
import nl.leervink.people.TestPeople;
import nl.leervink.planning.EditionOverview;
import nl.leervink.planning.SessionFacts;
import nl.leervink.planning.TestEditions;
import nl.leervink.security.Accounts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

@ScreenTest
class PlanEditionViewTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 1, 4);

    @Autowired
    TestEditions editions;

    @Autowired
    TestCourses courses;

    @Autowired
    TestPeople people;

    @Autowired
    Accounts accounts;

    @Autowired
    EditionOverview overview;

    @Autowired
    TestClock clock;

    private final String place = "Zaal " + UUID.randomUUID();
    private PersonId trainer;

    @BeforeEach
    void theOfficeIsIn() {
        clock.goTo(TODAY);
        trainer = people.someone("Hanna", "Prins");
        accounts.allow(trainer, Set.of(Role.TRAINER));
        SignIn.as(people.someone(), Role.OFFICE);
    }

    @Test
    void aDayThatMovedSaysFromWhichDayAndWhy() {
        openPlan(LocalDate.of(2027, 3, 25));

        assertThat(day(2).getValue()).isEqualTo(LocalDate.of(2027, 3, 30));
        assertThat(told(1)).isEmpty();
        assertThat(told(2))
                .containsExactly("Verschoven vanaf vrijdag 26 maart 2027: Goede Vrijdag (niet overal vrij), weekend,"
                        + " eerste paasdag, tweede paasdag.");
    }

    @Test
    void aDayOffThatIsChosenIsWarnedOfAndPlanned() {
        openPlan(LocalDate.of(2027, 3, 12));
        var saturday = LocalDate.of(2027, 3, 20);
        var kingsDay = LocalDate.of(2027, 4, 27);

        _setValue(day(2), saturday);
        _setValue(day(3), kingsDay);

        assertThat(told(2)).containsExactly("Dit is geen gewone werkdag: weekend. Je kunt hem wel kiezen.");
        assertThat(told(3)).containsExactly("Dit is geen gewone werkdag: Koningsdag. Je kunt hem wel kiezen.");
        save();
        var planned = overview.page(Optional.empty(), place, PageRequest.of(0, 2));
        assertThat(overview.sessions(planned.getFirst().id()))
                .extracting(SessionFacts::date)
                .containsExactly(LocalDate.of(2027, 3, 12), saturday, kingsDay);
    }

    @Test
    void whyADayMovedIsSaidAgainOnceItIsBackWhereItWasProposed() {
        openPlan(LocalDate.of(2027, 3, 25));
        var moved = told(2);

        _setValue(day(2), LocalDate.of(2027, 3, 31));
        assertThat(told(2)).isEmpty();
        _setValue(day(2), LocalDate.of(2027, 3, 30));

        assertThat(told(2)).isEqualTo(moved);
    }

    @Test
    void whoTeachesElsewhereThenIsToldBesideTheDayAndCanBePlannedAllTheSame() {
        var other = editions.anOpenEdition(trainer, LocalDate.of(2027, 3, 12), 12);
        var title = overview.edition(other).orElseThrow().title();
        openPlan(LocalDate.of(2027, 3, 11));
        assertThat(told(2)).isEmpty();

        train();

        assertThat(told(1)).isEmpty();
        assertThat(told(2))
                .singleElement()
                .satisfies(words ->
                        assertThat(words).startsWith("Hanna Prins geeft dan al “" + title + "”, van 9.30 tot"));
        _setValue(day(2), LocalDate.of(2027, 3, 17));
        assertThat(told(2)).isEmpty();
        _setValue(day(2), LocalDate.of(2027, 3, 12));
        assertThat(told(2)).hasSize(1);
        save();
        assertThat(_get(H1.class).getText()).isEqualTo(title);
        assertThat(overview.count(Optional.empty(), place)).isOne();
    }

    @Test
    void aPlaceThatIsTakenThenIsToldBesideTheDay() {
        openPlan(LocalDate.of(2027, 3, 12));
        train();
        save();
        openPlan(LocalDate.of(2027, 3, 15));

        _setValue(_get(TextField.class), place.toUpperCase(Locale.ROOT));

        assertThat(told(1))
                .singleElement()
                .satisfies(words -> assertThat(words)
                        .startsWith(place.toUpperCase(Locale.ROOT) + " is dan al bezet door “")
                        .contains("(concept)"));
        assertThat(told(2)).isEmpty();

        train();

        assertThat(told(1))
                .singleElement()
                .asString()
                .startsWith("Hanna Prins geeft dan al “")
                .endsWith("Ook " + place.toUpperCase(Locale.ROOT) + " is daarvoor bezet.");
    }

    @Test
    void whoTeachesElsewhereIsToldWhenAnEditionIsChanged() {
        var edition = editions.anOpenEdition(people.someone(), LocalDate.of(2027, 3, 15), 12);
        editions.anOpenEdition(trainer, LocalDate.of(2027, 3, 15), 12);
        UI.getCurrent().navigate("bureau/uitvoeringen/" + edition.value());
        _click(_get(Button.class, button -> button.withText("Wijzig")));
        _setValue(_get(TextField.class, field -> field.withLabel("Plaats")), place);
        assertThat(_find(DayNotes.class))
                .hasSize(3)
                .allSatisfy(day -> assertThat(words(day)).isEmpty());

        train();

        assertThat(_find(DayNotes.class))
                .allSatisfy(day ->
                        assertThat(words(day)).singleElement().asString().startsWith("Hanna Prins geeft dan al “"));
        _click(_get(Button.class, button -> button.withText("Bewaar")));
        assertThat(overview.edition(edition).orElseThrow().trainers()).containsExactly(trainer);
    }

    @Test
    void aLastDayToEnrolThatIsPastIsRefusedBesideItsField() {
        openPlan(TODAY.plusWeeks(4));
        var until = _get(DatePicker.class, field -> field.withLabel("Inschrijven tot en met"));

        _setValue(until, TODAY.minusDays(1));
        save();
        assertThat(until.isInvalid()).isTrue();
        assertThat(until.getErrorMessage()).isEqualTo("Kies een dag die nog komt, of vandaag.");

        _setValue(until, TODAY);
        save();
        assertThat(overview.count(Optional.empty(), place)).isOne();
    }

    @Test
    void whatBeginsTodayIsProposedToTakeEnrolmentsToday() {
        openPlan(TODAY);

        assertThat(_get(DatePicker.class, field -> field.withLabel("Inschrijven tot en met"))
                        .getValue())
                .isEqualTo(TODAY);
    }

    @Test
    void openingWhatNobodyCanEnrolInSaysWhatToMend() {
        openPlan(TODAY.plusWeeks(4));
        _setValue(_get(DatePicker.class, field -> field.withLabel("Inschrijven tot en met")), TODAY);
        save();
        clock.goTo(TODAY.plusDays(1));

        _click(_get(Button.class, button -> button.withText("Open voor inschrijving")));

        expectNotifications("Nog niet open: inschrijven kon tot en met " + Spelling.day(TODAY)
                + ". Kies bij Wijzig eerst een latere dag.");
        _assertOne(Button.class, button -> button.withText("Open voor inschrijving"));
    }

    private void openPlan(LocalDate first) {
        var slug = TestCourses.aSlug();
        courses.offered(IntervisionGuideTraining.described(slug));
        UI.getCurrent().navigate("bureau/uitvoeringen/nieuw", QueryParameters.of("cursus", slug));
        _setValue(_get(DatePicker.class, field -> field.withLabel("Beginnen op")), first);
    }

    private void save() {
        train();
        _setValue(_get(TextField.class, field -> field.withLabel("Plaats")), place);
        _click(_get(Button.class, button -> button.withText("Bewaar als concept")));
    }

    @SuppressWarnings("unchecked")
    private void train() {
        var field = (MultiSelectComboBox<PersonFacts>) _get(MultiSelectComboBox.class);
        field.setValue(field.getListDataView()
                .getItems()
                .filter(one -> one.id().equals(trainer))
                .toList());
    }

    private static DatePicker day(int number) {
        return _get(DatePicker.class, field -> field.withId("day-" + number));
    }

    /** What is said beside a day of the plan. */
    private static List<String> told(int number) {
        return words(_find(DayNotes.class).get(number - 1));
    }

    private static List<String> words(DayNotes notes) {
        return _find(notes, Paragraph.class).stream().map(Paragraph::getText).toList();
    }
}
