package nl.leervink.ui.organisation;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.NotificationsKt.expectNotifications;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.leervink.ScreenTest;
import nl.leervink.SignIn;
import nl.leervink.TestClock;
import nl.leervink.accreditation.Accreditations;
import nl.leervink.accreditation.TestAccreditations;
import nl.leervink.enrolment.EnrolmentFacts;
import nl.leervink.enrolment.Enrolments;
import nl.leervink.enrolment.TestEnrolments;
import nl.leervink.enrolment.Waiting;
import nl.leervink.intake.JudgedRow;
import nl.leervink.intake.ListedNumber;
import nl.leervink.kernel.EmailAddress;
import nl.leervink.kernel.Period;
import nl.leervink.kernel.Role;
import nl.leervink.people.OrganisationId;
import nl.leervink.people.Organisations;
import nl.leervink.people.People;
import nl.leervink.people.PersonId;
import nl.leervink.people.PersonName;
import nl.leervink.people.TestPeople;
import nl.leervink.planning.EditionCalendar;
import nl.leervink.planning.EditionId;
import nl.leervink.planning.TestEditions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@ScreenTest
class StaffListViewTest {

    @Autowired
    TestPeople some;

    @Autowired
    People people;

    @Autowired
    Organisations organisations;

    @Autowired
    Enrolments enrolments;

    @Autowired
    TestEditions editions;

    @Autowired
    TestEnrolments places;

    @Autowired
    Waiting waiting;

    @Autowired
    Accreditations accreditations;

    @Autowired
    EditionCalendar calendar;

    @Autowired
    TestClock clock;

    private final String domain = "@" + UUID.randomUUID() + ".example";
    private PersonId carla;
    private OrganisationId school;
    private EditionId edition;

    @BeforeEach
    void aContactIsIn() {
        carla = some.someone("Carla", "Contact");
        school = some.anOrganisationOf(carla);
        edition = editions.anOpenEdition();
        SignIn.as(carla, Role.CONTACT);
    }

    @Test
    void nothingHappensBeforeTheContactConfirms() {
        enter();
        paste("Voornaam\tAchternaam\tE-mail\nNoor\tBerg\tnoor" + domain + "\nGeen\tMail\t\n");

        assertThat(buttons()).contains("Alle (2)", "Nieuw (1)", "Onbruikbaar (1)");
        assertThat(enrolments.ofEdition(edition)).isEmpty();
        confirm("Schrijf 1 deelnemer in");

        assertThat(enrolments.ofEdition(edition))
                .extracting(EnrolmentFacts::organisation)
                .containsExactly(Optional.of(school));
        expectNotifications("1 deelnemer is ingeschreven.");
        assertThat(buttons()).contains("Staat er al in (1)");
    }

    @Test
    void aDoubtfulRowIsReviewedFieldByField() {
        var tess = people.meet(new PersonName("Tess", "", "Tak"), new EmailAddress("tess" + domain));
        organisations.employ(school, tess);
        enter();
        paste("naam;e-mail\nTess Tack;tess" + domain);
        assertThat(button("Schrijf in").isEnabled()).isFalse();

        review().click();
        assertThat(buttons()).contains("Neem over");
        assertThat(answers())
                .containsExactly(
                        "Ja, dit is Tess Tak, tess" + domain + ". Die schrijven we in.",
                        "Nee, dit is iemand anders. Vul hierboven hun eigen e-mailadres in; wie daar staat, schrijven we in"
                                + " als nieuwe deelnemer.");
        _setValue(decision(), decision().getListDataView().getItem(0));
        _click(button("Bewaar"));
        assertThat(buttons()).contains("Zelfde persoon (1)").noneMatch(words -> words.startsWith("Twijfel"));
        assertThat(shown("mark")).isEqualTo("Zelfde persoon");
        assertThat(shown("why")).isEqualTo("Jouw antwoord: dit is Tess Tak, tess" + domain + ". Die schrijven we in.");
        confirm("Schrijf 1 deelnemer in");

        assertThat(enrolments.of(tess, edition)).isPresent();
        assertThat(people.person(tess).name().full()).isEqualTo("Tess Tak");
        assertThat(told()).contains("1 deelnemer is ingeschreven: Tess Tak. De bevestiging komt per mail.");
        assertThat(_get(Anchor.class, link -> link.withText("Naar je medewerkers"))
                        .getHref())
                .isEqualTo("/organisatie");
        assertThat(buttons()).noneMatch(words -> words.startsWith("Schrijf"));
    }

    @Test
    void twoPeopleCannotHaveOneAddress() {
        var tess = people.meet(new PersonName("Tess", "", "Tak"), new EmailAddress("tess" + domain));
        organisations.employ(school, tess);
        enter();
        paste("naam;e-mail\nBram Boom;tess" + domain);

        review().click();
        _setValue(decision(), decision().getListDataView().getItem(1));
        _click(button("Bewaar"));
        var email = _get(TextField.class, field -> field.withLabel("E-mailadres"));
        assertThat(email.isInvalid()).isTrue();
        _setValue(email, "bram" + domain);
        _click(button("Bewaar"));

        assertThat(buttons()).contains("Nieuw (1)", "Schrijf 1 deelnemer in");
    }

    @Test
    void aRowIsMendedInPlace() {
        enter();
        paste("naam;e-mail;SKJ\nNoor Berg;noor" + domain + ";geen nummer");
        assertThat(buttons()).contains("Nummer klopt niet (1)");

        review().click();
        _setValue(_get(TextField.class, field -> field.withLabel("Nummer bij SKJ")), "");
        _click(button("Bewaar"));

        assertThat(buttons()).contains("Nieuw (1)");
    }

    @Test
    void moreThanTheSeatsLeftIsToldBeforeConfirming() {
        enter();
        paste(many(13));

        assertThat(_find(Paragraph.class).stream().map(Paragraph::getText))
                .anyMatch(words -> words.contains("13 deelnemers") && words.contains("12 plaatsen"));
        assertThat(button("Schrijf 13 deelnemers in").isEnabled()).isFalse();
    }

    @Test
    void whatDoesNotFitWaitsTogetherOnceTheContactSaysSo() {
        IntStream.range(0, 10).forEach(_ -> places.enrol(some.someone(), edition));
        enter();
        paste(many(3));
        assertThat(button("Schrijf 3 deelnemers in").isEnabled()).isFalse();

        _click(button("Zet 3 deelnemers samen op de wachtlijst"));
        assertThat(waiting.persons(edition)).isEmpty();
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));

        assertThat(waiting.persons(edition)).hasSize(3);
        assertThat(enrolments.ofEdition(edition)).hasSize(10);
        assertThat(buttons()).contains("Wacht al (3)");
    }

    @Test
    void whereOthersGoFirstTheContactMayLetThemWaitBehindThem() {
        IntStream.range(0, 10).forEach(_ -> places.enrol(some.someone(), edition));
        enter();
        paste(many(3));
        _click(button("Zet 3 deelnemers samen op de wachtlijst"));
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));

        paste("naam;e-mail\nBram Boom;bram" + domain);
        assertThat(button("Schrijf 1 deelnemer in").isEnabled()).isFalse();
        confirm("Zet 1 deelnemer op de wachtlijst");

        assertThat(waiting.persons(edition)).hasSize(4);
    }

    @Test
    void moreThanTheEditionHasPlacesForCannotWaitTogether() {
        enter();
        paste(many(13));

        assertThat(button("Zet 13 deelnemers samen op de wachtlijst").isEnabled())
                .isFalse();
        assertThat(_find(Paragraph.class).stream().map(Paragraph::getText))
                .anyMatch(words -> words.contains("hoogstens 12 deelnemers"));
    }

    @Test
    void whoIsInUnderAnotherAddressIsNotEnrolledOnceMore() {
        var tess = people.meet(new PersonName("Tess", "", "Tak"), new EmailAddress("tess" + domain));
        organisations.employ(school, tess);
        places.enrol(tess, edition, school, carla);
        enter();
        paste("naam;e-mail\nTess Tak;t.tak" + domain);
        assertThat(buttons()).contains("Twijfel (1)");

        review().click();
        _setValue(decision(), decision().getListDataView().getItem(0));
        _click(button("Bewaar"));

        assertThat(button("Schrijf in").isEnabled()).isFalse();
        assertThat(shown("why")).contains("heeft al een plaats", "er gebeurt niets");

        review().click();
        _setValue(decision(), decision().getListDataView().getItem(1));
        _click(button("Bewaar"));

        assertThat(shown("mark")).isEqualTo("Iemand anders");
        assertThat(shown("why")).contains("We schrijven Tess Tak, t.tak" + domain + " in als nieuwe deelnemer");
        assertThat(button("Schrijf 1 deelnemer in").isEnabled()).isTrue();
    }

    @Test
    void ofRowsWithOneAddressTheOneThatIsKeptCountsAndTheOthersAreSkipped() {
        enter();
        paste("naam;e-mail\nNoor Berg;noor" + domain + "\nNoor van den Berg;noor" + domain);
        assertThat(buttons()).contains("Twijfel (2)");

        review().click();
        assertThat(told()).anyMatch(words -> words.contains("slaan we de andere rijen met dit adres over"));
        _click(button("Bewaar"));

        assertThat(buttons()).contains("Deze rij telt (1)", "Overgeslagen (1)", "Schrijf 1 deelnemer in");
    }

    @Test
    void whoGetsAnAddressOfTheirOwnSkipsNobody() {
        enter();
        paste("naam;e-mail\nTom Boom;tess" + domain + "\nTess Tak;tess" + domain);

        review().click();
        _setValue(_get(TextField.class, field -> field.withLabel("E-mailadres")), "tom" + domain);
        _click(button("Bewaar"));

        assertThat(buttons()).contains("Nieuw (2)", "Schrijf 2 deelnemers in");
    }

    @Test
    void aLongListShowsHowFarItIs() {
        enter();
        paste(many(5_000));
        _get(ProgressBar.class);

        await().pollInSameThread().atMost(10, SECONDS).until(() -> {
            ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), false));
            return buttons().contains("Alle (5.000)");
        });
        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(-1);
    }

    @Test
    void whatIsNoListIsToldAndColumnsCanBeChosen() {
        enter();
        paste("\"x;y");
        assertThat(_find(Paragraph.class).stream().map(Paragraph::getText))
                .anyMatch(words -> words.contains("aanhalingsteken"));

        paste("a;b\n1;2");
        assertThat(_find(Paragraph.class).stream().map(Paragraph::getText))
                .anyMatch(words -> words.contains("We herkennen niet alle kolommen"));
        assertThat(_find(Grid.class)).isEmpty();
    }

    @Test
    void aColumnThatWasNotReadIsNamedAndTheRegisterOfANumberAsked() {
        enter();
        paste("naam;e-mail;Registratienummer;Afdeling\nNoor Berg;noor" + domain + ";12345;Jeugd");
        assertThat(told()).anyMatch(words -> words.contains("De kolom Registratienummer is niet gelezen"));
        assertThat(told()).anyMatch(words -> words.startsWith("Niet gelezen: Afdeling."));

        _setValue(_get(Select.class, select -> select.withLabel("Van welk register zijn ze?")), "SKJ");

        assertThat(told()).noneMatch(words -> words.contains("Registratienummer"));
        assertThat(first().person().numbers()).containsExactly(new ListedNumber("SKJ", "12345"));
    }

    @Test
    void theOnlyRegisterThatCountsIsTakenAndNamed() {
        var course = calendar.offered(edition).orElseThrow().course();
        var term = new Period(clock.today(), clock.today().plusYears(1));
        SignIn.during(some.someone(), Role.OFFICE, () -> accreditations.grant(TestAccreditations.skj(course, term)));
        enter();
        paste("naam;e-mail;Registratienummer\nNoor Berg;noor" + domain + ";12345");

        assertThat(told()).anyMatch(words -> words.contains("Registratienummer lezen we als nummers bij SKJ"));
        assertThat(first().person().numbers()).containsExactly(new ListedNumber("SKJ", "12345"));
    }

    @ParameterizedTest
    @ValueSource(strings = {Role.PARTICIPANT, Role.TRAINER})
    void nobodyElseEnters(String role) {
        SignIn.as(some.someone(), role);

        enter();

        assertThat(_get(H1.class).getText()).doesNotContain("lijst");
    }

    private void enter() {
        UI.getCurrent().navigate("organisatie/inschrijven/" + edition.value());
    }

    private String many(int rows) {
        return IntStream.range(0, rows)
                .mapToObj(number -> "Noor Berg" + "abcdefghij".charAt(number % 10) + ";noor" + number + domain)
                .collect(Collectors.joining("\n", "naam;e-mail\n", ""));
    }

    private static void paste(String list) {
        _setValue(_get(TextArea.class), list);
        _click(button("Lees de lijst"));
    }

    private static void confirm(String deed) {
        _click(button(deed));
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
    }

    private static List<String> told() {
        return _find(Paragraph.class).stream().map(Paragraph::getText).toList();
    }

    private static JudgedRow first() {
        return GridKt._get((Grid<JudgedRow>) _get(Grid.class), 0);
    }

    /** What the first row shows. */
    private static String shown(String property) {
        var grid = (Grid<JudgedRow>) _get(Grid.class);
        var renderer = (LitRenderer<JudgedRow>) grid.getColumns().getFirst().getRenderer();
        return String.valueOf(renderer.getValueProviders().get(property).apply(GridKt._get(grid, 0)));
    }

    private static List<String> answers() {
        return decision()
                .getListDataView()
                .getItems()
                .map(decision().getItemLabelGenerator())
                .toList();
    }

    /** The deed of the first row. */
    private static Button review() {
        var grid = (Grid<JudgedRow>) _get(Grid.class);
        var renderer = (ComponentRenderer<Button, JudgedRow>)
                grid.getColumns().getLast().getRenderer();
        return renderer.createComponent(GridKt._get(grid, 0));
    }

    private static RadioButtonGroup<Object> decision() {
        return _get(RadioButtonGroup.class);
    }

    private static Button button(String words) {
        return _get(Button.class, button -> button.withText(words));
    }

    private static List<String> buttons() {
        return _find(Button.class).stream().map(Button::getText).toList();
    }
}
