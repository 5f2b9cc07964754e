package nl.leervink.ui.office;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static java.util.Locale.ROOT;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.leervink.ScreenTest;
import nl.leervink.SignIn;
import nl.leervink.TestClock;
import nl.leervink.kernel.Role;
import nl.leervink.kernel.Spelling;
import nl.leervink.people.PersonId;
import nl.leervink.people.TestPeople;
import nl.leervink.points.ProfileEffect;
import nl.leervink.registers.RegisterCode;
import nl.leervink.registers.RegisterFacts;
import nl.leervink.registers.Registers;
import nl.leervink.registers.RuleChanges;
import nl.leervink.registers.TestProfiles;
import nl.leervink.registers.rules.Confidence;
import nl.leervink.registers.rules.Fact;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ScreenTest
class RuleChangeViewTest {

    @Autowired
    RuleChanges changes;

    @Autowired
    Registers registers;

    @Autowired
    TestPeople people;

    @Autowired
    TestClock clock;

    private LocalDate today;

    @BeforeEach
    void theOfficeActs() {
        SignIn.as(people.someone("Bea", "Bureau"), Role.OFFICE);
        today = clock.today();
    }

    @Test
    void whatCannotBeIsSaidBesideItsFieldAndNothingIsShown() {
        open("bureau/registers/mfn/wijzig");
        var least = _find(TextField.class, spec -> spec.withLabel("Minstens"));
        var most = _find(TextField.class, spec -> spec.withLabel("Hoogstens"));
        _setValue(least.getFirst(), "-5");
        _setValue(least.get(3), "40");
        _setValue(most.get(3), "30");
        _setValue(most.get(4), "100000");
        _setValue(date("Tot en met"), today.minusDays(1));
        _setValue(date("Een blok begint op"), LocalDate.of(2026, 2, 1));
        _setValue(text("Periode in maanden"), "0");
        _setValue(text("Vorm"), "(a+)+");
        _setValue(_find(TextField.class, spec -> spec.withLabel("Tarief")).get(1), "-1");

        look();

        assertThat(least.getFirst().getErrorMessage()).startsWith("Schrijf een getal van 0");
        assertThat(most.get(3).getErrorMessage()).isEqualTo("Het maximum ligt onder het minimum");
        assertThat(most.get(4).isInvalid()).isTrue();
        assertThat(date("Tot en met").getErrorMessage()).isEqualTo("Het einde ligt voor het begin");
        assertThat(date("Een blok begint op").isInvalid()).isTrue();
        assertThat(text("Periode in maanden").getErrorMessage()).startsWith("Schrijf een heel getal");
        assertThat(text("Vorm").isInvalid()).isTrue();
        assertThat(_find(TextField.class, spec -> spec.withLabel("Tarief"))
                        .get(1)
                        .isInvalid())
                .isTrue();
        assertThat(text("Waar je het las").getErrorMessage()).startsWith("Geef het adres");
        assertThat(_find(EffectPanel.class)).isEmpty();
    }

    @Test
    void aMinimumThatItsMaximumLeavesNoRoomForIsSaidThere() {
        open("bureau/registers/mfn/wijzig");
        _setValue(_find(TextField.class, spec -> spec.withLabel("Hoogstens")).get(2), "17");
        aFact("https://mfnregister.nl/nieuw", Confidence.SEEN);

        look();

        assertThat(_find(TextField.class, spec -> spec.withLabel("Hoogstens"))
                        .get(2)
                        .getErrorMessage())
                .isEqualTo("Het maximum laat geen ruimte voor de minima erin");
    }

    @Test
    void theEffectIsShownBeforeAnythingIsKept() {
        open("bureau/registers/skj-jgp/wijzig");
        _setValue(_find(TextField.class, spec -> spec.withLabel("Minstens")).get(3), "80");
        aFact("https://skjeugd.nl/nieuw", Confidence.SEEN);

        look();

        var told = _get(EffectPanel.class).getElement().getTextRecursively();
        assertThat(told).contains("minstens 60", "minstens 80", "Reflectie telt zwaarder.", "Voor wie");
        assertThat(changes.versions("skj-jgp")).hasSize(1);

        _click(_get(Button.class, spec -> spec.withText("Leg vast")));

        assertThat(changes.versions("skj-jgp")).hasSize(2);
        assertThat(_get(RegisterRulesView.class).getElement().getTextRecursively())
                .contains(
                        "Reflectie: minstens 80",
                        "Reflectie telt zwaarder.",
                        "Vastgelegd door Bea Bureau",
                        "Geldt nu",
                        "Voorbij");
    }

    @Test
    void whatIsFilledInAnewIsPreviewedAnew() {
        open("bureau/registers/skj-jgp/wijzig");
        aFact("https://skjeugd.nl/nieuw", Confidence.SEEN);
        look();
        assertThat(_find(EffectPanel.class)).hasSize(1);

        _setValue(text("Toets vanaf (uren)"), "20");

        assertThat(_find(EffectPanel.class)).isEmpty();
    }

    @Test
    void unknownAndNoneAreTwoThings() {
        open("bureau/registers/skj-jgp/wijzig");
        _setValue(_find(TextField.class, spec -> spec.withLabel("Minstens")).get(3), "");
        _setValue(_find(TextField.class, spec -> spec.withLabel("Hoogstens")).get(2), "geen");
        aFact("bureau", Confidence.BUREAU);

        look();

        assertThat(_get(EffectPanel.class).getElement().getTextRecursively())
                .contains("minimum onbekend", "geen minimum of maximum");
    }

    @Test
    void aPageAndHowSureFitTogether() {
        open("bureau/registers/skj-jgp/wijzig");
        aFact("bureau", Confidence.SEEN);

        look();

        assertThat(_get(Select.class, spec -> spec.withLabel("Hoe zeker")).getErrorMessage())
                .startsWith("Zonder bladzijde");
    }

    @Test
    void anotherVersionOnThatDayIsNamedBesideTheDay() {
        open("bureau/registers/skj-jgp/wijzig");
        _setValue(date("Geldt vanaf"), LocalDate.of(2023, 1, 1));
        aFact("https://skjeugd.nl/nieuw", Confidence.SEEN);

        look();

        assertThat(date("Geldt vanaf").getErrorMessage()).contains("01-01-2023");
    }

    @Test
    void aVersionThatWouldHoldBesideALaterOneMustEnd() {
        open("bureau/registers/lvsc/wijzig");
        _setValue(date("Geldt vanaf"), today.plusYears(1));
        aFact("https://www.lvsc.eu/nieuw", Confidence.SEEN);
        look();
        _click(_get(Button.class, spec -> spec.withText("Leg vast")));
        open("bureau/registers/lvsc/wijzig");
        assertThat(date("Tot en met").getValue()).isEqualTo(today.plusYears(1).minusDays(1));
        _setValue(date("Tot en met"), null);
        aFact("https://www.lvsc.eu/nieuwer", Confidence.SEEN);

        look();

        assertThat(date("Tot en met").getErrorMessage())
                .contains(
                        Spelling.day(today.plusYears(1)),
                        Spelling.day(today.plusYears(1).minusDays(1)));
        assertThat(_find(EffectPanel.class)).isEmpty();
    }

    @Test
    void whereNotAllMembersWereLookedAtItSaysSo() {
        var effect = new ProfileEffect(today, 2400, 2000, 1990, 0, 3, 2, 1, 4, List.of());

        var panel = new EffectPanel(
                Optional.empty(), TestProfiles.read(TestProfiles.text("Proef", today)), effect, () -> {});

        assertThat(panel.getElement().getTextRecursively())
                .contains(
                        "eerste 2.000 van 2.400", "1.990 mensen", "Compleet, en straks niet meer: 2", "onbekend is: 4");
    }

    @Test
    void aVersionToComeIsSeenAndWithdrawn() {
        open("bureau/registers/lvsc/wijzig");
        _setValue(date("Geldt vanaf"), today.plusYears(1));
        aFact("https://www.lvsc.eu/nieuw", Confidence.SEEN);
        look();
        _click(_get(Button.class, spec -> spec.withText("Leg vast")));

        _click(_get(Button.class, spec -> spec.withText("Trek in")));
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));

        assertThat(changes.versions("lvsc").getFirst().isWithdrawn()).isTrue();
        UI.getCurrent().navigate("verificatie");
        UI.getCurrent().navigate("bureau/registers/lvsc");
        assertThat(_get(RegisterRulesView.class).getElement().getTextRecursively())
                .contains("Ingetrokken door Bea Bureau", "Regels die gelden vanaf 01-01-2020");
    }

    @Test
    void theWholeTextIsReadAndItsLineIsNamed() {
        UI.getCurrent().navigate("bureau/registers/mfn/wijzig", QueryParameters.of("als", "tekst"));
        var text = _get(TextArea.class, spec -> spec.withLabel("De regels als tekst"));
        assertThat(text.getValue()).startsWith("id: mfn\nregister: MfN\n");
        _setValue(text, text.getValue().replace("anchor: CALENDAR_BLOCK", "anchor: OOIT"));
        aFact("https://mfnregister.nl/nieuw", Confidence.SEEN);

        look();

        assertThat(text.getErrorMessage()).matches("Regel \\d+: Deze waarde past hier niet \\(OOIT\\)");
        assertThat(_find(EffectPanel.class)).isEmpty();

        _setValue(
                text,
                text.getValue()
                        .replace("anchor: OOIT", "anchor: CALENDAR_BLOCK")
                        .replace("months: 36", "months: 48"));
        look();
        assertThat(_get(EffectPanel.class).getElement().getTextRecursively()).contains("36 maanden", "48 maanden");
    }

    @Test
    void aNewRegisterIsAskedEverywhereWithoutCode() {
        var register = TestProfiles.aShortName();
        UI.getCurrent().navigate(NewRulesView.class);
        var text = _get(TextArea.class, spec -> spec.withLabel("De regels als tekst"));
        _setValue(text, TestProfiles.text(register, today).replace("register: Proef", "register: 1"));
        look();
        assertThat(text.getErrorMessage()).contains("Een korte naam heeft twee tot twintig letters");

        _setValue(text, TestProfiles.text(register, today));
        look();
        assertThat(registers.all()).extracting(RegisterFacts::code).doesNotContain(new RegisterCode(register));
        _click(_get(Button.class, spec -> spec.withText("Leg vast")));

        assertThat(registers.all()).extracting(RegisterFacts::code).contains(new RegisterCode(register));
        assertThat(_get(H1.class).getText()).isEqualTo("Proefregister");
        UI.getCurrent().navigate(RegistersView.class);
        assertThat(_find(Anchor.class).stream().map(Anchor::getHref))
                .contains("bureau/registers/" + register.toLowerCase(ROOT));
    }

    @Test
    void onlyTheOfficeChangesRules() {
        SignIn.as(PersonId.next(), Role.TRAINER, Role.CONTACT, Role.PARTICIPANT);

        for (var address : List.of("bureau/registers/skj-jgp/wijzig", "bureau/registers/nieuw/regels")) {
            UI.getCurrent().navigate(address);
            assertThat(_get(H1.class).getText()).isEqualTo("Deze pagina is niet voor jou");
        }
    }

    @Test
    void rulesThatAreNotThereAreNotFound() {
        UI.getCurrent().navigate("bureau/registers/nergens/wijzig");

        assertThat(_get(H1.class).getText()).isEqualTo("Deze pagina is er niet");
    }

    private static void open(String address) {
        UI.getCurrent().navigate(address);
    }

    private static void look() {
        _click(_get(Button.class, spec -> spec.withText("Bekijk het gevolg")));
    }

    @SuppressWarnings("unchecked")
    private void aFact(String source, Confidence confidence) {
        _setValue(_get(Select.class, spec -> spec.withLabel("Waarover")), Fact.Part.REQUIREMENT);
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Wat er staat")), "Reflectie telt zwaarder.");
        _setValue(text("Waar je het las"), source);
        _setValue(_get(Select.class, spec -> spec.withLabel("Hoe zeker")), confidence);
        assertThat(date("Gelezen op").getValue()).as(Spelling.day(today)).isEqualTo(today);
    }

    private static TextField text(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label));
    }

    private static DatePicker date(String label) {
        return _get(DatePicker.class, spec -> spec.withLabel(label));
    }
}
