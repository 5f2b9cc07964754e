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
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.leervink.ScreenTest;
import nl.leervink.SignIn;
import nl.leervink.TestClock;
import nl.leervink.kernel.Points;
import nl.leervink.kernel.Role;
import nl.leervink.kernel.Spelling;
import nl.leervink.people.PersonId;
import nl.leervink.people.TestPeople;
import nl.leervink.points.ProfileEffect;
import nl.leervink.points.ProfileEffect.Booked;
import nl.leervink.points.ProfileEffect.Unmeasured;
import nl.leervink.registers.RegisterCode;
import nl.leervink.registers.RegisterFacts;
import nl.leervink.registers.Registers;
import nl.leervink.registers.RuleChangeResult;
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
    void aVersionForTheSameFirstDayReplacesTheOtherAndSaysSoFirst() {
        open("bureau/registers/lvsc/wijzig");
        _setValue(date("Geldt vanaf"), LocalDate.of(2020, 1, 1));
        _setValue(text("Periode in maanden"), "48");
        aFact("https://www.lvsc.eu/nieuw", Confidence.SEEN);
        look();
        assertThat(_get(EffectPanel.class).getElement().getTextRecursively())
                .contains("vervangt die van 01-01-2020 die bij het portaal hoort");

        _click(_get(Button.class, spec -> spec.withText("Vervang die versie")));

        assertThat(_get(RegisterRulesView.class).getElement().getTextRecursively())
                .contains("48 maanden", "Vervangen door Bea Bureau", "Geldt nu");
    }

    /** Two windows that show the same version: the second is told what the first did, and nothing is lost. */
    @Test
    void whoReplacesWhatAColleagueReplacedMeanwhileIsTold() {
        open("bureau/registers/lvsc/wijzig");
        _setValue(date("Geldt vanaf"), LocalDate.of(2020, 1, 1));
        aFact("https://www.lvsc.eu/nieuw", Confidence.SEEN);
        look();
        var lvsc = changes.versions("lvsc").getFirst().profile();
        changes.replace(people.someone("Cor", "Bureau"), lvsc.with(theFact("Eerder.")), "2020-01-01");

        _click(_get(Button.class, spec -> spec.withText("Vervang die versie")));

        assertThat(_get(RuleChangeView.class).getElement().getTextRecursively())
                .contains("Iemand anders legde intussen een versie vast die op 01-01-2020 begint");
        assertThat(changes.versions("lvsc").getFirst().entry().orElseThrow().by())
                .isEqualTo("Cor Bureau");
    }

    @Test
    void whatWasTypedGoesAlongFromFormToTextAndBack() {
        open("bureau/registers/mfn/wijzig");
        _setValue(text("Periode in maanden"), "24");
        _setValue(_find(TextField.class, spec -> spec.withLabel("Minstens")).getFirst(), "50");
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Wat er staat")), "Een korter blok.");

        choose(1);

        var area = _get(TextArea.class, spec -> spec.withLabel("De regels als tekst"));
        assertThat(area.getValue()).contains("months: 24", "least: 50");
        _setValue(area, area.getValue().replace("months: 24", "months: 12"));
        choose(0);
        assertThat(text("Periode in maanden").getValue()).isEqualTo("12");
        assertThat(_find(TextField.class, spec -> spec.withLabel("Minstens"))
                        .getFirst()
                        .getValue())
                .isEqualTo("50");
        assertThat(_get(TextArea.class, spec -> spec.withLabel("Wat er staat")).getValue())
                .isEqualTo("Een korter blok.");
    }

    @Test
    void aTextThatDoesNotReadStaysWithItsMistakeBesideIt() {
        UI.getCurrent().navigate("bureau/registers/mfn/wijzig", QueryParameters.of("als", "tekst"));
        var area = _get(TextArea.class, spec -> spec.withLabel("De regels als tekst"));
        _setValue(area, area.getValue().replace("months: 36", "months: veel"));

        choose(0);

        assertThat(_get(Tabs.class).getSelectedIndex()).isOne();
        assertThat(area.getErrorMessage()).matches("Regel \\d+: .*veel.*");
        assertThat(area.getValue()).contains("months: veel");
        assertThat(_find(RuleFields.class)).isEmpty();
    }

    @Test
    void aFormThatCannotBeStaysWithItsMistakeBesideIt() {
        open("bureau/registers/mfn/wijzig");
        _setValue(text("Periode in maanden"), "-1");

        choose(1);

        assertThat(_get(Tabs.class).getSelectedIndex()).isZero();
        assertThat(text("Periode in maanden").isInvalid()).isTrue();
        assertThat(text("Periode in maanden").getValue()).isEqualTo("-1");
    }

    @Test
    void inTheTextARefusalStandsBesideItWithItsLine() {
        changes.keep(
                people.someone("Cor", "Bureau"),
                changes.versions("lvsc")
                        .getFirst()
                        .profile()
                        .startingFrom(today.plusYears(1))
                        .with(theFact("Straks.")));
        UI.getCurrent().navigate("bureau/registers/lvsc/wijzig", QueryParameters.of("als", "tekst"));
        var area = _get(TextArea.class, spec -> spec.withLabel("De regels als tekst"));
        var line = (int) area.getValue()
                        .lines()
                        .takeWhile(each -> !each.startsWith("validUntil"))
                        .count()
                + 1;
        _setValue(area, area.getValue().replaceAll("validUntil: .*", "validUntil: " + today.plusYears(2)));
        aFact("https://www.lvsc.eu/nieuw", Confidence.SEEN);

        look();

        assertThat(area.getErrorMessage()).startsWith("Regel " + line + ": Vanaf " + Spelling.day(today.plusYears(1)));
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
        assertThat(told(new ProfileEffect(
                        today,
                        2400,
                        2000,
                        1990,
                        0,
                        3,
                        2,
                        1,
                        0,
                        new Booked(1950, 1940, 6, Points.of(78), 5, Points.of(26)),
                        new Unmeasured(3, 4, 0, 3, 4),
                        List.of())))
                .contains(
                        "eerste 2.000 van 2.400",
                        "1.990 registraties zijn gemeten",
                        "voldoet nu, en straks niet meer: 2",
                        "6 personen verliezen samen 78 punten.",
                        "5 personen krijgen er samen 26 punten bij.",
                        "1.940 personen houden",
                        "10 registraties zijn niet te meten, waarvan 4 nu nog wel:",
                        "3 omdat de kamer onbekend is");
    }

    @Test
    void oneIsSpelledAsOne() {
        assertThat(told(new ProfileEffect(
                        today,
                        1,
                        1,
                        1,
                        0,
                        0,
                        0,
                        0,
                        0,
                        new Booked(2, 1, 1, Points.of(1), 0, Points.NONE),
                        new Unmeasured(1, 0, 0, 0, 1),
                        List.of())))
                .contains(
                        "1 registratie is gemeten",
                        "1 persoon verliest 1 punt.",
                        "1 persoon houdt",
                        "1 registratie is niet te meten, waarvan 1 nu nog wel:")
                .doesNotContain("1 mensen", "1 personen", "1 punten", "1 registraties");
        assertThat(told(new ProfileEffect(
                        today,
                        1,
                        1,
                        0,
                        0,
                        0,
                        0,
                        0,
                        0,
                        new Booked(1, 1, 0, Points.NONE, 0, Points.NONE),
                        new Unmeasured(0, 0, 0, 1, 0),
                        List.of())))
                .contains("de ene persoon", "De ene persoon");
    }

    private String told(ProfileEffect effect) {
        return new EffectPanel(
                        new RuleChangeResult.Fits(Optional.empty(), Optional.empty()),
                        TestProfiles.read(TestProfiles.text("Proef", today)),
                        effect,
                        registers.names(),
                        () -> {})
                .getElement()
                .getTextRecursively();
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

        assertThat(changes.versions("lvsc").getFirst().stands()).isFalse();
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
        assertThat(_get(H1.class).getText()).isEqualTo(register + " · Proefregister");
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

    private static void choose(int way) {
        _get(Tabs.class).setSelectedIndex(way);
    }

    private Fact theFact(String says) {
        return new Fact(Fact.Part.REQUIREMENT, says, Confidence.BUREAU, Optional.empty(), today);
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
