package nl.leervink.ui.office;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.leervink.ScreenTest;
import nl.leervink.SignIn;
import nl.leervink.TestClock;
import nl.leervink.catalogue.TestCourses;
import nl.leervink.enrolment.CancellationLadder;
import nl.leervink.enrolment.Employer;
import nl.leervink.enrolment.Enrolling;
import nl.leervink.enrolment.EnrolmentId;
import nl.leervink.enrolment.EnrolmentTerms;
import nl.leervink.enrolment.Enrolments;
import nl.leervink.enrolment.IfFull;
import nl.leervink.enrolment.LeftPlaces;
import nl.leervink.enrolment.PartyStage;
import nl.leervink.enrolment.Replies;
import nl.leervink.enrolment.Standing;
import nl.leervink.enrolment.TermsOfEnrolment;
import nl.leervink.enrolment.TestEnrolments;
import nl.leervink.enrolment.Waiting;
import nl.leervink.enrolment.WaitingPolicy;
import nl.leervink.kernel.Role;
import nl.leervink.kernel.Spelling;
import nl.leervink.people.Organisations;
import nl.leervink.people.PersonName;
import nl.leervink.people.TestPeople;
import nl.leervink.planning.EditionId;
import nl.leervink.planning.TestEditions;
import nl.leervink.ui.parts.RefuseDialog;
import nl.leervink.ui.parts.StandingCard;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@ScreenTest
class EditionSeatsTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 1, 4);
    private static final LocalDate FIRST_DAY = TODAY.plusDays(35);

    @Autowired
    TestEditions editions;

    @Autowired
    TestCourses courses;

    @Autowired
    TestEnrolments places;

    @Autowired
    TestPeople people;

    @Autowired
    Enrolling enrolling;

    @Autowired
    Enrolments enrolments;

    @Autowired
    Waiting waiting;

    @Autowired
    Replies replies;

    @Autowired
    LeftPlaces left;

    @Autowired
    TermsOfEnrolment terms;

    @Autowired
    Organisations organisations;

    @Autowired
    TestClock clock;

    private EditionId edition;
    private EnrolmentId noors;

    @BeforeEach
    void noorHasTheOnlySeatAndTheOfficeIsIn() {
        clock.goTo(TODAY);
        edition = editions.anOpenEdition(people.someone(), FIRST_DAY, 1);
        var contact = people.someone();
        noors = places.enrol(people.someone("Noor", "Verhagen"), edition, people.anOrganisationOf(contact), contact);
        SignIn.as(people.someone("Bea", "Bureau"), Role.OFFICE);
    }

    @Test
    void anEditionNobodyWaitsForSaysSoInALine() {
        open();

        _assertOne(Paragraph.class, line -> line.withText("Niemand wacht op een plaats of op akkoord."));
        _assertNone(StandingCard.class);
        _assertNone(H2.class, heading -> heading.withText("Afgemeld (0)"));
    }

    @Test
    void whoWaitsIsTakenOffTheListAfterAQuestionAndStaysInSight() {
        waits("Tom", "Bakker");
        waits("Vera", "Smit");
        open();
        assertThat(_find(StandingCard.class)).hasSize(2);
        assertThat(paragraphs()).anyMatch(line -> line.contains("Nummer 2 van 2"));

        _click(_get(card("Tom Bakker"), Button.class));
        assertThat(stages()).containsExactly(PartyStage.WAITING, PartyStage.WAITING);
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));

        assertThat(stages()).containsExactly(PartyStage.LEFT, PartyStage.WAITING);
        assertThat(_find(StandingCard.class)).hasSize(1);
        assertThat(_get(
                                Details.class,
                                details -> details.withPredicate(
                                        one -> "Niet meer op de lijst (1)".equals(one.getSummaryText())))
                        .isOpened())
                .isFalse();
        assertThat(_find(Span.class)).extracting(Span::getText).contains("Tom Bakker");
    }

    @Test
    void whoGotTheirAnswerMeanwhileIsNotTakenOffTheList() {
        waits("Tom", "Bakker");
        open();
        _click(_get(card("Tom Bakker"), Button.class));
        var question = _get(ConfirmDialog.class);
        replies.remove(waiting.of(edition).getFirst().party());

        ConfirmDialogKt._fireConfirm(question);

        assertThat(stages()).containsExactly(PartyStage.LEFT);
        _assertNone(StandingCard.class);
    }

    @Test
    void theOfficeAgreesForAnOrganisationThatSaidSo() {
        var contact = people.someone();
        var organisation = people.anOrganisationOf(contact);
        SignIn.during(contact, Role.CONTACT, () -> organisations.wishApproval(organisation, contact, true));
        var free = editions.anOpenEdition();
        var tom = people.someone("Tom", "Bakker");
        var name = requireNonNull(
                        organisations.organisations(List.of(organisation)).get(organisation))
                .name();
        var employer = new Employer(name, new PersonName("Carla", "", "Contact"), TestPeople.anAddress());
        SignIn.during(
                tom,
                Role.PARTICIPANT,
                () -> enrolling.enrolMyself(free, tom, Optional.of(employer), List.of(), IfFull.WAIT));
        UI.getCurrent().navigate("bureau/uitvoeringen/" + free.value());
        assertThat(enrolments.ofEdition(free)).isEmpty();

        _click(_get(Button.class, button -> button.withText("Akkoord namens " + name)));

        assertThat(enrolments.ofEdition(free)).hasSize(1);
        _assertOne(H2.class, heading -> heading.withText("Deelnemers (1)"));
    }

    @Test
    void whereNobodyCanAgreeTheOfficeIsToldAndAnswers() {
        var contact = people.someone();
        var organisation = people.anOrganisationOf(contact);
        SignIn.during(contact, Role.CONTACT, () -> organisations.wishApproval(organisation, contact, true));
        organisations.dismiss(organisation, contact);
        var free = editions.anOpenEdition();
        var tom = people.someone("Tom", "Alleen");
        var name = requireNonNull(
                        organisations.organisations(List.of(organisation)).get(organisation))
                .name();
        var employer = new Employer(name, new PersonName("Carla", "", "Contact"), TestPeople.anAddress());
        SignIn.during(
                tom,
                Role.PARTICIPANT,
                () -> enrolling.enrolMyself(free, tom, Optional.of(employer), List.of(), IfFull.WAIT));
        UI.getCurrent().navigate("bureau");
        assertThat(_find(Anchor.class).stream().map(Anchor::getHref)).contains("/bureau/uitvoeringen/" + free.value());
        UI.getCurrent().navigate("bureau/uitvoeringen/" + free.value());

        _click(_get(Button.class, button -> button.withText("Geen akkoord")));
        _setValue(_get(_get(RefuseDialog.class), TextField.class), "Volgend jaar");
        _click(_get(_get(RefuseDialog.class), Button.class, button -> button.withText("Geen akkoord")));

        assertThat(waiting.of(free)).singleElement().satisfies(standing -> {
            assertThat(standing.stage()).isEqualTo(PartyStage.REFUSED);
            assertThat(standing.reason()).contains("Volgend jaar");
        });
        UI.getCurrent().navigate("bureau");
        assertThat(_find(Span.class).stream().map(Span::getText)).noneMatch(words -> words.contains(name));
    }

    @Test
    void theTermsAreShownWithTheDaysTheyComeToAndKept() {
        open();
        assertThat(items())
                .contains("Van " + Spelling.day(FIRST_DAY.minusDays(27)) + " tot en met " + Spelling.day(FIRST_DAY)
                        + ": 100 % van de prijs");

        change();
        choose(WaitingPolicy.FIRST_THAT_FITS);
        _setValue(window(), 12);
        _click(_get(Button.class, button -> button.withText("Voeg een trede toe")));
        _setValue(days(2), 7);
        _setValue(percentage(1), 75);
        _setValue(percentage(2), 100);
        assertThat(items(_get(TermsDialog.class)))
                .contains("Van " + Spelling.day(FIRST_DAY.minusDays(7)) + " tot en met " + Spelling.day(FIRST_DAY)
                        + ": 100 % van de prijs");
        save();

        assertThat(terms.of(edition))
                .isEqualTo(new EnrolmentTerms(
                        WaitingPolicy.FIRST_THAT_FITS,
                        Duration.ofHours(12),
                        new CancellationLadder("42:50 27:75 7:100")));
        _assertNone(TermsDialog.class);
        assertThat(paragraphs()).anyMatch(line -> line.startsWith("De eerste groep die past."));
    }

    @Test
    void stepsAreTakenAwayAndWithoutAnyLeavingIsAlwaysFree() {
        open();
        change();
        dropAStep();
        save();
        assertThat(terms.of(edition).cancellation()).isEqualTo(new CancellationLadder("27:100"));

        change();
        dropAStep();
        save();

        assertThat(terms.of(edition).cancellation()).isEqualTo(CancellationLadder.FREE);
        assertThat(items()).contains("Tot en met " + Spelling.day(FIRST_DAY) + ": niets");
    }

    private void dropAStep() {
        _click(_find(_get(TermsDialog.class), Button.class, button -> button.withText("Weg"))
                .getFirst());
    }

    @ParameterizedTest
    @CsvSource({
        "  , Vul een heel getal in",
        "-1, Vul een heel getal in",
        "366, Vul een heel getal in",
        "42, Vul minder dagen in",
        "50, Vul minder dagen in"
    })
    void daysThatMakeNoLadderAreRefusedBesideTheirField(Integer typed, String why) {
        open();
        change();

        _setValue(days(1), typed);
        save();

        assertThat(days(1).isInvalid()).isTrue();
        assertThat(days(1).getErrorMessage()).startsWith(why);
        assertThat(days(0).isInvalid()).isFalse();
        assertThat(terms.of(edition)).isEqualTo(EnrolmentTerms.STANDARD);
        _assertOne(Paragraph.class, line -> line.withText("De data staan hier zodra de treden kloppen."));
    }

    @ParameterizedTest
    @CsvSource({
        "  , Vul een heel getal in",
        "0, Vul een heel getal in",
        "101, Vul een heel getal in",
        "50, Vul meer procent in"
    })
    void aPercentageThatMakesNoLadderIsRefusedBesideItsField(Integer typed, String why) {
        open();
        change();

        _setValue(percentage(1), typed);
        save();

        assertThat(percentage(1).isInvalid()).isTrue();
        assertThat(percentage(1).getErrorMessage()).startsWith(why);
        assertThat(terms.of(edition)).isEqualTo(EnrolmentTerms.STANDARD);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(ints = {0, -3, 337})
    void anOfferStandsForAnHourToTwoWeeks(Integer typed) {
        open();
        change();

        _setValue(window(), typed);
        save();

        assertThat(window().isInvalid()).isTrue();
        assertThat(terms.of(edition)).isEqualTo(EnrolmentTerms.STANDARD);
    }

    private void waits(String given, String family) {
        var person = people.someone(given, family);
        SignIn.during(
                person,
                Role.PARTICIPANT,
                () -> enrolling.enrolMyself(edition, person, Optional.empty(), List.of(), IfFull.WAIT));
    }

    private void open() {
        UI.getCurrent().navigate("bureau/uitvoeringen/" + edition.value());
    }

    private static void change() {
        _click(_get(Button.class, button -> button.withText("Wijzig de voorwaarden")));
    }

    private static void save() {
        _click(_get(Button.class, button -> button.withText("Bewaar de voorwaarden")));
    }

    @SuppressWarnings("unchecked")
    private static void choose(WaitingPolicy policy) {
        _setValue((RadioButtonGroup<WaitingPolicy>) _get(_get(TermsDialog.class), RadioButtonGroup.class), policy);
    }

    private static IntegerField window() {
        return _get(IntegerField.class, field -> field.withLabel("Uren dat een aangeboden plaats wordt vastgehouden"));
    }

    private static IntegerField days(int step) {
        return _find(IntegerField.class, field -> field.withLabel("Dagen vooraf"))
                .get(step);
    }

    private static IntegerField percentage(int step) {
        return _find(IntegerField.class, field -> field.withLabel("% van de prijs"))
                .get(step);
    }

    private static StandingCard card(String name) {
        return _find(StandingCard.class).stream()
                .filter(card -> !_find(card, H3.class, heading -> heading.withText(name))
                        .isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private List<PartyStage> stages() {
        return waiting.of(edition).stream().map(Standing::stage).toList();
    }

    private static List<String> paragraphs() {
        return _find(Paragraph.class).stream().map(Paragraph::getText).toList();
    }

    private static List<String> items() {
        return _find(ListItem.class).stream().map(ListItem::getText).toList();
    }

    private static List<String> items(TermsDialog dialog) {
        return _find(dialog, ListItem.class).stream().map(ListItem::getText).toList();
    }
}
