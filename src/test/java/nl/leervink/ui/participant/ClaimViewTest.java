package nl.leervink.ui.participant;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static nl.leervink.accreditation.TestAccreditations.MFN;
import static nl.leervink.accreditation.TestAccreditations.SKJ;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import nl.leervink.ScreenTest;
import nl.leervink.SignIn;
import nl.leervink.TestClock;
import nl.leervink.claims.ClaimId;
import nl.leervink.claims.EvidenceFile;
import nl.leervink.claims.OwnClaims;
import nl.leervink.claims.TestClaims;
import nl.leervink.files.TestFiles;
import nl.leervink.kernel.Points;
import nl.leervink.kernel.Role;
import nl.leervink.people.PersonId;
import nl.leervink.people.TestPeople;
import nl.leervink.points.MyPoints;
import nl.leervink.points.TestMemberships;
import nl.leervink.registers.rules.ActivityKind;
import nl.leervink.ui.parts.EmptyState;
import nl.leervink.ui.parts.TestInput;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ScreenTest
class ClaimViewTest {

    private static final String FORM = "mijn/punten/opgave";

    @Autowired
    OwnClaims claims;

    @Autowired
    TestClaims activities;

    @Autowired
    MyPoints points;

    @Autowired
    TestMemberships registrations;

    @Autowired
    TestPeople people;

    @Autowired
    TestClock clock;

    private PersonId noor;

    @BeforeEach
    void noorSitsAtTheScreen() {
        noor = people.someone();
        SignIn.as(noor, Role.PARTICIPANT);
    }

    @Test
    void whileOneFillsInTheFormItTellsWhatItCountsFor() {
        registrations.in(SKJ, noor);
        UI.getCurrent().navigate(FORM);
        assertThat(told()).isEqualTo("Vul de dagen en de uren in, dan zie je hier waar het voor telt.");

        supervision();

        assertThat(told()).isEqualTo("4 punten reflectie, 1 per contactuur, want 4 contacturen tellen.");
        assertThat(field("Punten").getValue()).isEqualTo("4");
    }

    @Test
    void whatIsKeptIsBookedAndShownWithItsEvidence() {
        var skj = registrations.in(SKJ, noor);
        UI.getCurrent().navigate(FORM);
        supervision();
        proof("../verklaring");

        _click(_get(Button.class, wanted -> wanted.withText("Opgave bewaren")));

        assertThat(_get(H1.class).getText()).isEqualTo("Mijn punten bij SKJ");
        assertThat(texts(Paragraph.class))
                .contains("4 punten reflectie, door jou opgegeven: 4 contacturen")
                .contains("4 punten reflectie, 4 contacturen en 0 zelfstudie-uren");
        assertThat(texts(Span.class)).contains("Eigen opgave", "Telt mee");
        assertThat(claims.mine(noor, skj, 0, 20))
                .singleElement()
                .satisfies(row ->
                        assertThat(row.evidence().getFirst().name().value()).isEqualTo("verklaring.pdf"));
    }

    @Test
    void whatIsWrongStandsBesideItsField() {
        var skj = registrations.in(SKJ, noor);
        UI.getCurrent().navigate(FORM);
        supervision();
        _setValue(field("Punten"), "-4");
        _setValue(field("Titel"), " ");
        day("Laatste dag").setValue(clock.today().plusDays(1));

        _click(_get(Button.class, wanted -> wanted.withText("Opgave bewaren")));

        assertThat(field("Titel").getErrorMessage()).isEqualTo("Vul dit in.");
        assertThat(field("Punten").getErrorMessage()).startsWith("Vul een aantal punten in");
        assertThat(day("Laatste dag").getErrorMessage()).startsWith("Deze dag moet nog komen.");
        assertThat(texts(Paragraph.class)).contains("Voeg minstens één bewijs toe.");
        assertThat(field("Bij wie").isInvalid()).isFalse();
        assertThat(claims.count(noor, skj)).isZero();
    }

    @Test
    void aMistypedDayIsCalledNoDayAndNotMissing() {
        registrations.in(SKJ, noor);
        UI.getCurrent().navigate(FORM);
        day("Eerste dag").clear();
        TestInput.mistyped(day("Eerste dag"));
        day("Laatste dag").clear();

        _click(_get(Button.class, wanted -> wanted.withText("Opgave bewaren")));

        assertThat(day("Eerste dag").getErrorMessage()).isEqualTo("Schrijf de datum als 31-12-2027.");
        assertThat(day("Laatste dag").getErrorMessage()).isEqualTo("Vul dit in.");
    }

    @Test
    void aFileThatIsNoEvidenceIsRefusedAtOnce() {
        registrations.in(SKJ, noor);
        UI.getCurrent().navigate(FORM);

        _get(EvidenceField.class).received("bewijs.pdf", TestClaims.text("MZ"));

        assertThat(texts(Paragraph.class))
                .contains(
                        "bewijs.pdf: Een bewijs is een pdf, png of jpeg; dit bestand is iets anders, hoe het ook heet.");
        assertThat(_get(EvidenceField.class).added()).isEmpty();
    }

    @Test
    void evidenceThatDoesSomethingIsRefusedAtOnce() {
        registrations.in(SKJ, noor);
        UI.getCurrent().navigate(FORM);

        _get(EvidenceField.class).received("bewijs.pdf", TestFiles.aPdfWithAScript());

        assertThat(texts(Paragraph.class))
                .contains(
                        "bewijs.pdf kan zo niet. Er zit iets in dat zelf iets doet, zoals een script, een macro of een"
                                + " ander bestand. Sla het opnieuw op zonder dat.");
        assertThat(_get(EvidenceField.class).added()).isEmpty();
    }

    @Test
    void aSixthFileIsRefused() {
        registrations.in(SKJ, noor);
        UI.getCurrent().navigate(FORM);

        for (var number = 1; number <= 6; number++) {
            proof("bewijs " + number);
        }

        assertThat(_get(EvidenceField.class).added())
                .extracting(EvidenceFile::name)
                .hasSize(5)
                .doesNotContain("bewijs 6");
        assertThat(texts(Paragraph.class)).contains("Hoogstens vijf bestanden.");
    }

    @Test
    void aGroupIsAskedOnlyWhereTheRulesLookAtIt() {
        registrations.in(MFN, noor);
        UI.getCurrent().navigate(FORM);
        _assertNone(IntegerField.class, wanted -> wanted.withLabel("Grootte van de groep"));

        kind(ActivityKind.INTERVISION);
        fill();
        _setValue(_get(IntegerField.class, wanted -> wanted.withLabel("Grootte van de groep")), 4);
        _setValue(_get(IntegerField.class, wanted -> wanted.withLabel("Van hen ingeschreven bij dit register")), 4);

        assertThat(told()).isEqualTo("Volgens de regels van dit register telt dit niet. De groep is te klein.");
    }

    @Test
    void aClaimIsChangedWithWhatItSaid() {
        var skj = registrations.in(SKJ, noor);
        var claim = activities.oneOf(noor, skj);
        change(claim.value().toString());
        assertThat(field("Titel").getValue()).isEqualTo("Supervisie bij Praktijk De Eik");
        assertThat(field("Punten").getValue()).isEqualTo("4");

        _setValue(field("Punten"), "2,5");
        _click(_get(Button.class, wanted -> wanted.withText("Opgave bewaren")));

        assertThat(_get(H1.class).getText()).isEqualTo("Mijn punten bij SKJ");
        assertThat(points.earned(noor).getFirst().claimed())
                .singleElement()
                .satisfies(total ->
                        assertThat(total.points()).isEqualTo(Points.parse("2,5").orElseThrow()));
    }

    @Test
    void aClaimIsWithdrawnFromTheList() {
        var skj = registrations.in(SKJ, noor);
        activities.oneOf(noor, skj);
        UI.getCurrent().navigate("mijn/punten/SKJ");

        _click(_get(Button.class, wanted -> wanted.withText("Intrekken")));
        com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));

        assertThat(texts(Span.class)).anyMatch(words -> words.startsWith("Ingetrokken op"));
        assertThat(points.earned(noor).getFirst().claimed())
                .allSatisfy(total -> assertThat(total.points()).isEqualTo(Points.NONE));
    }

    @Test
    void theClaimOfSomeoneElseIsNotFound() {
        var otto = people.someone("Otto", "Ander");
        var his = activities.oneOf(otto, registrations.in(SKJ, otto));
        registrations.in(SKJ, noor);

        for (var id : List.of(his.value().toString(), ClaimId.next().value().toString(), "geen-id")) {
            change(id);

            assertThat(_get(H1.class).getText()).isEqualTo("Deze pagina is er niet");
        }
    }

    @Test
    void whoHasNoRegistrationIsToldWhatToDo() {
        UI.getCurrent().navigate(FORM);

        assertThat(_get(EmptyState.class).isVisible()).isTrue();
        _assertNone(Button.class, wanted -> wanted.withText("Opgave bewaren"));
    }

    @Test
    void onlyAParticipantClaims() {
        SignIn.as(noor, Role.CONTACT, Role.TRAINER, Role.OFFICE);

        UI.getCurrent().navigate(FORM);

        assertThat(_get(H1.class).getText()).isEqualTo("Deze pagina is niet voor jou");
    }

    private static void change(String claim) {
        UI.getCurrent().navigate(FORM, QueryParameters.of("wijzig", claim));
    }

    private void supervision() {
        kind(ActivityKind.SUPERVISION);
        fill();
    }

    private void fill() {
        _setValue(field("Titel"), "Supervisie bij De Eik");
        _setValue(field("Bij wie"), "De Eik");
        day("Eerste dag").setValue(clock.today().minusDays(20));
        day("Laatste dag").setValue(clock.today().minusDays(2));
        _setValue(_get(IntegerField.class, wanted -> wanted.withLabel("Aantal bijeenkomsten")), 2);
        _setValue(field("Contacturen"), "4");
    }

    @SuppressWarnings("unchecked")
    private static void kind(ActivityKind kind) {
        Select<ActivityKind> kinds = _get(Select.class, wanted -> wanted.withLabel("Soort activiteit"));
        kinds.setValue(kind);
    }

    private static void proof(String name) {
        _get(EvidenceField.class).received(name, TestClaims.aPdf(name).content());
    }

    private static TextField field(String label) {
        return _get(TextField.class, wanted -> wanted.withLabel(label));
    }

    private static DatePicker day(String label) {
        return _get(DatePicker.class, wanted -> wanted.withLabel(label));
    }

    private static String told() {
        return _get(Paragraph.class, wanted -> wanted.withClasses("notice tone-calm"))
                .getText();
    }

    private static <T extends com.vaadin.flow.component.Component & com.vaadin.flow.component.HasText>
            List<String> texts(Class<T> type) {
        return _find(type).stream().map(part -> part.getText()).toList();
    }
}
