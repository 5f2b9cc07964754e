package nl.leervink.ui.office;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.NotificationsKt.clearNotifications;
import static com.github.mvysny.kaributesting.v10.NotificationsKt.expectNotifications;
import static nl.leervink.accreditation.TestAccreditations.SKJ;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.Map;
import nl.leervink.ScreenTest;
import nl.leervink.SignIn;
import nl.leervink.delivery.TestDeliveries;
import nl.leervink.delivery.TestDeliveries.Earned;
import nl.leervink.delivery.TestDeliveries.Ended;
import nl.leervink.enrolment.TestEnrolments;
import nl.leervink.kernel.Role;
import nl.leervink.people.PersonId;
import nl.leervink.people.TestPeople;
import nl.leervink.points.Memberships;
import nl.leervink.points.NotKept;
import nl.leervink.points.TestMemberships;
import nl.leervink.ui.parts.Badge;
import nl.leervink.ui.parts.EmptyState;
import nl.leervink.ui.parts.FileLink;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@ScreenTest
class DeliveryScreensTest {

    @Autowired
    TestDeliveries deliveries;

    @Autowired
    TestPeople people;

    @Autowired
    TestMemberships registrations;

    @Autowired
    TestEnrolments enrolments;

    @Autowired
    Memberships memberships;

    private PersonId bea;
    private Ended edition;
    private Earned anna;

    @BeforeEach
    void annaAndBramEarnedPoints() {
        edition = deliveries.anEdition();
        anna = deliveries.earns(edition, "Anna", "Appel");
        deliveries.earns(edition, "Bram", "Berg");
        bea = people.someone("Bea", "Bureau");
        SignIn.as(bea, Role.OFFICE);
    }

    @Test
    void theOfficeDeliversFromTheWorklistToTheAnswer() {
        deliveries.certifies(edition, people.someone("Nico", "Nieuw"));
        UI.getCurrent().navigate(DeliveriesView.class);
        assertThat(_find(Anchor.class).stream().map(Anchor::getHref)).contains(preparing());

        check("skj-jgp", edition.edition().value().toString());
        assertThat(shown()).contains("Kan mee (2)", "Eerst herstellen (1)", "Nico Nieuw", "geen registratienummer");
        _click(button("Lijst maken voor 2 deelnemers"));

        assertThat(_find(FileLink.class)).hasSize(2);
        assertThat(_find(Badge.class).getFirst().getText()).isEqualTo("Klaargezet");
        _click(button("Vastleggen als aangeleverd"));
        var how = _get(_get(Dialog.class), TextField.class);
        _setValue(how, " ");
        _click(_get(_get(Dialog.class), Button.class, button -> button.withText("Vastleggen als aangeleverd")));
        assertThat(how.isInvalid()).isTrue();
        _setValue(how, "Mijn SKJ");
        _click(_get(_get(Dialog.class), Button.class, button -> button.withText("Vastleggen als aangeleverd")));

        _setValue(_get(TextArea.class), number(anna) + "\n12345");
        _click(button("Nummers verwerken"));
        assertThat(shown())
                .contains(
                        "Bea Bureau leverde de lijst aan: Mijn SKJ",
                        "Anna Appel is geaccepteerd",
                        "Regel 2, 12345: dit nummer staat niet in deze lijst.");
        assertThat(_get(TextArea.class).getValue()).isEqualTo(number(anna) + "\n12345");
        _click(_get(Button.class, button -> button.withText("Afgewezen")));
        var reason = _get(_get(Dialog.class), TextField.class);
        _click(_get(_get(Dialog.class), Button.class, button -> button.withText("Afgewezen")));
        assertThat(reason.isInvalid()).isTrue();
        _setValue(reason, "Nummer onbekend");
        _click(_get(_get(Dialog.class), Button.class, button -> button.withText("Afgewezen")));

        assertThat(_find(Badge.class).getFirst().getText()).isEqualTo("Beantwoord");
        assertThat(shown()).contains("Nummer onbekend", "Opnieuw aanleveren (1)");
    }

    @Test
    void whatWasRejectedGoesAgainWithTheNumberOfNow() {
        var delivery = deliveries.submitted(edition, bea);
        UI.getCurrent().navigate("bureau/registers/aanlevering/" + delivery.value());
        rejectFirst("Nummer onbekend");
        var wrong = number(anna);
        registrations.in(SKJ, anna.person());

        UI.getCurrent().navigate("bureau/registers/aanlevering/" + delivery.value() + "/opnieuw");

        assertThat(shown()).contains("Opnieuw aanleveren bij", "Was " + wrong, number(anna), "Nummer onbekend");
        _click(button("Lijst maken voor 1 deelnemer"));
        assertThat(shown()).contains("Vervolg op een eerdere aanlevering", number(anna));
    }

    @Test
    void whoIsTooLateIsToldThatAColleagueWasFirst() {
        check("skj-jgp", edition.edition().value().toString());
        deliveries.prepared(edition, bea);

        _click(button("Lijst maken voor 2 deelnemers"));

        assertThat(shown()).contains("Kan mee (0)", "Niets meer te doen (2)");
    }

    @Test
    void aRefusalCanBeLeftAtThat() {
        var delivery = deliveries.submitted(edition, bea);
        UI.getCurrent().navigate("bureau/registers/aanlevering/" + delivery.value());
        rejectFirst("Geen lid");

        _click(button("Hierbij laten"));
        var why = _get(_get(Dialog.class), TextField.class);
        assertThat(why.getValue()).isEqualTo("Geen lid");
        _setValue(why, "Is geen lid meer");
        _click(_get(_get(Dialog.class), Button.class, button -> button.withText("Hierbij laten")));

        assertThat(shown())
                .contains(
                        "Teruggenomen: het register heeft ze definitief afgewezen.",
                        "Bea Bureau liet het bij de afwijzing van Anna Appel: Is geen lid meer");
        _assertNone(Button.class, button -> button.withText("Hierbij laten"));
    }

    @Test
    void aRefusalThatWentIntoALaterListMeanwhileIsNotLeftAtThat() {
        var delivery = deliveries.submitted(edition, bea);
        UI.getCurrent().navigate("bureau/registers/aanlevering/" + delivery.value());
        rejectFirst("Geen lid");
        _click(button("Hierbij laten"));
        deliveries.again(delivery, bea);
        clearNotifications();

        _click(_get(_get(Dialog.class), Button.class, button -> button.withText("Hierbij laten")));

        assertThat(shown()).doesNotContain("Teruggenomen");
        expectNotifications(
                "Deze punten staan al in een latere lijst. Heeft het register die nog niet, laat haar dan eerst vervallen.");
    }

    @Test
    void anAnswerEnteredByMistakeIsRevokedWithAReason() {
        var delivery = deliveries.submitted(edition, bea);
        UI.getCurrent().navigate("bureau/registers/aanlevering/" + delivery.value());
        rejectFirst("Onbekend");

        _click(button("Antwoord terugdraaien"));
        var why = _get(_get(Dialog.class), TextField.class);
        _click(_get(_get(Dialog.class), Button.class, button -> button.withText("Antwoord terugdraaien")));
        assertThat(why.isInvalid()).isTrue();
        _setValue(why, "Verkeerde regel");
        _click(_get(_get(Dialog.class), Button.class, button -> button.withText("Antwoord terugdraaien")));

        assertThat(shown())
                .contains("Bea Bureau draaide het antwoord over Anna Appel terug: Verkeerde regel")
                .doesNotContain("Opnieuw aanleveren (1)");
        _assertNone(Button.class, button -> button.withText("Antwoord terugdraaien"));
    }

    @Test
    void anAnswerThatStaysSaysWhy() {
        var delivery = deliveries.submitted(edition, bea);
        UI.getCurrent().navigate("bureau/registers/aanlevering/" + delivery.value());
        rejectFirst("Onbekend");
        registrations.in(SKJ, anna.person());
        UI.getCurrent().navigate("bureau/registers/aanlevering/" + delivery.value() + "/opnieuw");
        _click(button("Lijst maken voor 1 deelnemer"));
        UI.getCurrent().navigate("bureau/registers/aanlevering/" + delivery.value());

        _click(button("Antwoord terugdraaien"));

        _assertNone(Dialog.class);
        assertThat(_get(ConfirmDialog.class).getElement().getProperty("message"))
                .startsWith("Deze punten staan al in een latere lijst.");
    }

    @Test
    void theSameNumberIsAskedAboutBeforeItGoesAgain() {
        var delivery = deliveries.submitted(edition, bea);
        UI.getCurrent().navigate("bureau/registers/aanlevering/" + delivery.value());
        rejectFirst("Onbekend");
        assertThat(shown()).contains("Het register wees juist dit nummer af.");
        UI.getCurrent().navigate("bureau/registers/aanlevering/" + delivery.value() + "/opnieuw");
        assertThat(_find(Anchor.class).stream().map(Anchor::getHref))
                .contains("/bureau/personen/" + anna.person().value() + "/registraties?register=SKJ");

        _click(button("Lijst maken voor 1 deelnemer"));

        assertThat(_get(H1.class).getText()).startsWith("Opnieuw aanleveren");
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        assertThat(shown()).contains("Vervolg op een eerdere aanlevering");
    }

    @Test
    void aDiscardedListIsNoLongerThereToDownload() {
        var delivery = deliveries.prepared(edition, bea);
        UI.getCurrent().navigate("bureau/registers/aanlevering/" + delivery.value());
        assertThat(_find(FileLink.class)).hasSize(2);

        _click(button("Laten vervallen"));
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));

        _assertNone(FileLink.class);
        assertThat(shown()).contains("Deze lijst is vervallen en kan niet meer worden gedownload.");
    }

    @Test
    void whoeverHasNoNumberIsOnTheWorklistWithAWayToAsk() {
        var nico = people.someone("Nico", "Nieuw");
        deliveries.certifies(edition, nico);

        UI.getCurrent().navigate(DeliveriesView.class);

        assertThat(shown()).contains("er ontbreekt iets", "Nico Nieuw", "Geen registratienummer");
        assertThat(_find(Anchor.class).stream().map(Anchor::getHref))
                .contains("/bureau/personen/" + nico.value() + "/registraties?register=SKJ")
                .anyMatch(href -> href.startsWith("mailto:"));
    }

    @Test
    void aNumberStatedInVainIsOnTheWorklist() {
        var nico = people.someone("Nico", "Nieuw");
        registrations.statedInVain(nico, SKJ, "onzin", NotKept.NO_NUMBER);

        UI.getCurrent().navigate(DeliveriesView.class);

        assertThat(shown())
                .contains("Nico Nieuw", "SKJ onzin, opgegeven op", "zo ziet een nummer van dit register er niet uit");
        assertThat(_find(Anchor.class).stream().map(Anchor::getHref))
                .contains("/bureau/personen/" + nico.value() + "/registraties?register=SKJ");
    }

    @Test
    void anEditionShowsWhatItBringsEach() {
        var carla = people.someone("Carla", "Claassen");
        registrations.in(SKJ, carla);
        enrolments.enrol(carla, edition.edition());
        deliveries.certifies(edition, people.someone("Nico", "Nieuw"));
        var delivery = deliveries.submitted(edition, bea);

        UI.getCurrent().navigate("bureau/uitvoeringen/" + edition.edition().value());

        var panel = _get(EditionPointsPanel.class);
        assertThat(panel.getElement().getTextRecursively())
                .contains(
                        "Carla Claassen",
                        "Verwacht: 26 · Aangeleverd: 52",
                        "Telt niet",
                        "We hebben geen registratienummer");
        assertThat(_find(panel, Anchor.class).stream().map(Anchor::getHref))
                .contains("/bureau/registers/aanlevering/" + delivery.value(), preparing());
    }

    @Test
    void whereMembersHandThemInTheScreenSaysSo() {
        check("lvsc", edition.edition().value().toString());

        assertThat(_get(EmptyState.class).getElement().getTextRecursively())
                .contains("De deelnemers voeren hun punten zelf in");
        _assertNone(Button.class, button -> button.withText("Lijst maken voor 1 deelnemer"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bureau/registers/aanleveren/nergens",
                "bureau/registers/aanleveren/skj-jgp",
                "bureau/registers/aanlevering/onzin",
                "bureau/registers/aanlevering/00000000-0000-0000-0000-000000000000",
                "bureau/registers/aanlevering/00000000-0000-0000-0000-000000000000/opnieuw"
            })
    void whatIsNotThereIsSaid(String address) {
        UI.getCurrent().navigate(address);

        assertThat(_get(H1.class).getText()).isEqualTo("Deze pagina is er niet");
    }

    @Test
    void anAddressOfNoEditionLeadsNowhere() {
        check("skj-jgp", "onzin");

        assertThat(_get(H1.class).getText()).isEqualTo("Deze pagina is er niet");
    }

    @Test
    void onlyTheOfficeSeesAnyOfIt() {
        var delivery = deliveries.prepared(edition, bea);
        SignIn.as(bea, Role.TRAINER, Role.CONTACT, Role.PARTICIPANT);

        for (var address : new String[] {
            "bureau/registers/aanleveren",
            "bureau/registers/aanleveren/skj-jgp",
            "bureau/registers/aanlevering/" + delivery.value(),
            "bureau/registers/aanlevering/" + delivery.value() + "/opnieuw"
        }) {
            UI.getCurrent().navigate(address);
            assertThat(_get(H1.class).getText()).isEqualTo("Deze pagina is niet voor jou");
        }
    }

    private static void check(String profile, String edition) {
        UI.getCurrent()
                .navigate(
                        "bureau/registers/aanleveren/" + profile,
                        QueryParameters.simple(Map.of(PrepareDeliveryView.EDITION, edition)));
    }

    private void rejectFirst(String why) {
        _click(_find(Button.class, button -> button.withText("Afgewezen")).getFirst());
        var dialog = _get(Dialog.class);
        _setValue(_get(dialog, TextField.class), why);
        _click(_get(dialog, Button.class, button -> button.withText("Afgewezen")));
        assertThat(_find(H2.class)).isNotEmpty();
    }

    private String preparing() {
        return "/bureau/registers/aanleveren/skj-jgp?uitvoering="
                + edition.edition().value();
    }

    private String number(Earned who) {
        return memberships.of(who.person()).getFirst().number();
    }

    private static Button button(String words) {
        return _get(Button.class, button -> button.withText(words));
    }

    private static String shown() {
        return UI.getCurrent().getCurrentView().getElement().getTextRecursively();
    }
}
