package nl.leervink.ui.trainer;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.NotificationsKt.expectNotifications;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.BasicUtilsKt;
import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.RouterLink;
import nl.leervink.ScreenTest;
import nl.leervink.SignIn;
import nl.leervink.attendance.Presence;
import nl.leervink.attendance.Roster;
import nl.leervink.attendance.Signature;
import nl.leervink.attendance.Signing;
import nl.leervink.attendance.TestRosters;
import nl.leervink.attendance.TestSignatures;
import nl.leervink.enrolment.EnrolmentId;
import nl.leervink.kernel.Minutes;
import nl.leervink.kernel.Role;
import nl.leervink.people.PersonId;
import nl.leervink.people.TestPeople;
import nl.leervink.planning.EditionId;
import nl.leervink.planning.SessionId;
import nl.leervink.ui.parts.Badge;
import nl.leervink.ui.parts.SignaturePicture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Signing on the trainer's device: who is still to, one's own field, and what was stored. */
@ScreenTest
class SignatureScreensTest {

    @Autowired
    Signing signing;

    @Autowired
    Roster roster;

    @Autowired
    TestRosters rosters;

    @Autowired
    TestPeople people;

    PersonId trainer;
    PersonId anna;
    EditionId edition;
    SessionId today;
    EnrolmentId annas;
    EnrolmentId brams;

    @BeforeEach
    void aGroupMeetsToday() {
        var group = rosters.aGroupMeetsToday("Appel", "<b>Boom</b>");
        trainer = group.trainer();
        anna = group.anna();
        edition = group.edition();
        today = group.today();
        annas = group.annas();
        brams = group.brams();
        SignIn.as(trainer, Role.TRAINER);
    }

    @Test
    void theRosterLeadsToWhoSignedAndWhoIsStillTo() {
        signing.sign(today, annas, TestSignatures.drawn(), trainer);
        UI.getCurrent().navigate("trainer/presentie/" + today.value());
        _assertOne(RouterLink.class, spec -> spec.withText("Handtekeningen"));

        open("");

        assertThat(_find(Badge.class)).extracting(Badge::getText).containsExactlyInAnyOrder("Getekend", "Nog niet");
        assertThat(_get(SignaturePicture.class).getElement().getAttribute("aria-label"))
                .isEqualTo("Handtekening van Anna Appel");
        assertThat(_find(Span.class)).extracting(Span::getText).contains("1 van 2", "Bram <b>Boom</b>");
        _assertOne(RouterLink.class, spec -> spec.withText("Laat tekenen"));
        _assertOne(RouterLink.class, spec -> spec.withText("Opnieuw tekenen"));
    }

    @Test
    void whoSignsSeesTheirNameAndTheSessionAndNobodyElse() {
        open("/" + annas.value());

        assertThat(_get(H1.class).getText()).isEqualTo("Anna Appel");
        _assertOne(SignatureField.class);
        _assertOne(Button.class, spec -> spec.withText("Bewaar handtekening"));
        _assertOne(Button.class, spec -> spec.withText("Wis"));
        assertThat(UI.getCurrent().getElement().getOuterHTML()).doesNotContain("Boom");
    }

    @Test
    void whoSignsHasNoMenuOfTheTrainerAndOneWayBackIsTheirs() {
        open("");
        _assertOne(AppLayout.class);

        open("/" + annas.value());

        _assertNone(AppLayout.class);
        assertThat(_find(RouterLink.class))
                .extracting(RouterLink::getText)
                .containsExactly("Voor de trainer: naar alle namen");
    }

    @Test
    void whatIsStoredIsShownAndTheNextIsCalled() {
        open("/" + annas.value());
        signing.sign(today, annas, TestSignatures.drawn(), trainer);

        BasicUtilsKt._fireDomEvent(_get(SignatureField.class), "signed");

        assertThat(_find(Paragraph.class)).anyMatch(told -> told.getText().startsWith("Bewaard om"));
        _assertOne(SignaturePicture.class);
        _assertNone(SignatureField.class);
        _assertOne(RouterLink.class, spec -> spec.withText("Volgende: Bram <b>Boom</b>"));
    }

    @Test
    void aDeviceThatSaysSoWithoutAnythingStoredGetsTheFieldAgain() {
        open("/" + annas.value());

        BasicUtilsKt._fireDomEvent(_get(SignatureField.class), "signed");

        _assertOne(SignatureField.class);
        assertThat(_find(Paragraph.class)).noneMatch(told -> told.getText().startsWith("Bewaard om"));
    }

    @Test
    void whoCannotDrawConfirmsWithTheirName() {
        open("/" + annas.value());
        _click(_get(Button.class, spec -> spec.withText("Bevestig met deze naam")));
        assertThat(_get(TextField.class).isInvalid()).isTrue();

        _setValue(_get(TextField.class), "Iemand <i>Anders</i>");
        _click(_get(Button.class, spec -> spec.withText("Bevestig met deze naam")));
        assertThat(_get(TextField.class).getErrorMessage())
                .isEqualTo("Dat is niet de naam van Anna Appel. Typ die naam, of noteer: op papier getekend.");
        assertThat(_get(TextField.class).isInvalid()).isTrue();

        _setValue(_get(TextField.class), "  A. appèl ");
        _click(_get(Button.class, spec -> spec.withText("Bevestig met deze naam")));

        assertThat(_find(Paragraph.class))
                .extracting(Paragraph::getText)
                .contains("Bevestigd met getypte naam: A. appèl");
    }

    @Test
    void theTrainerNotesThatSomebodySignedOnPaper() {
        open("/" + annas.value());

        _click(_get(Button.class, spec -> spec.withText("Noteer: op papier getekend")));
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        open("");

        assertThat(_find(Paragraph.class)).extracting(Paragraph::getText).contains("Op papier getekend");
    }

    @Test
    void whoWasNotThereIsNotAskedToSign() {
        roster.record(today, annas, Presence.ABSENT, Minutes.NONE, trainer);

        open("");
        assertThat(_find(RouterLink.class)).extracting(RouterLink::getText).containsOnlyOnce("Laat tekenen");
        open("/" + annas.value());

        assertThat(_find(Paragraph.class))
                .extracting(Paragraph::getText)
                .contains("Op de presentielijst staat: afwezig. Wie er niet was, tekent niet. Klopt dat niet, pas dan"
                        + " eerst de lijst aan.");
        _assertNone(Button.class, spec -> spec.withText("Noteer: op papier getekend"));
    }

    @Test
    void whatWasSignedByMistakeIsTakenAwayAfterAQuestion() {
        signing.sign(today, annas, TestSignatures.drawn(), trainer);
        open("");

        _click(_get(Button.class, spec -> spec.withText("Haal weg")));
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));

        expectNotifications("De handtekening van Anna Appel is weggehaald.");
        _assertNone(SignaturePicture.class);
    }

    @Test
    void onceTheSessionIsClosedThereIsOnlyToSee() {
        signing.sign(today, annas, TestSignatures.drawn(), trainer);
        roster.everyonePresent(today, trainer);
        roster.close(today, trainer);

        open("");
        _assertOne(SignaturePicture.class);
        _assertNone(Button.class, spec -> spec.withText("Haal weg"));
        _assertNone(RouterLink.class, spec -> spec.withText("Laat tekenen"));

        open("/" + brams.value());
        _assertNone(SignatureField.class);
        assertThat(_find(Paragraph.class))
                .extracting(Paragraph::getText)
                .contains("Deze bijeenkomst is afgesloten. Heropen haar om iets te veranderen.");
    }

    @Test
    void nobodyElseComesIn() {
        SignIn.as(people.someone(), Role.TRAINER);
        keptOut("");
        keptOut("/" + annas.value());

        SignIn.as(anna, Role.PARTICIPANT);
        keptOut("");
        keptOut("/" + annas.value());

        SignIn.as(people.someone(), Role.CONTACT);
        keptOut("/" + annas.value());
    }

    @Test
    void whoIsNotOnTheRosterHasNoFieldToSignIn() {
        keptOut("/" + EnrolmentId.next().value());
        keptOut("/geen-id");
    }

    @Test
    void aParticipantSeesThatTheySignedAndWithWhat() {
        signing.sign(today, annas, TestSignatures.drawn(), trainer);
        signing.sign(today, brams, new Signature.Typed("Bram <b>Boom</b>"), trainer);
        SignIn.as(anna, Role.PARTICIPANT);

        UI.getCurrent().navigate("mijn/uitvoeringen/" + edition.value());

        _assertOne(SignaturePicture.class);
        assertThat(_find(Paragraph.class))
                .extracting(Paragraph::getText)
                .anyMatch(told -> told.startsWith("Je tekende voor deze bijeenkomst op"))
                .noneMatch(told -> told.contains("Bram"));
    }

    private void open(String part) {
        UI.getCurrent().navigate("trainer/presentie/" + today.value() + "/handtekeningen" + part);
    }

    private void keptOut(String part) {
        try {
            open(part);
        } catch (RuntimeException refused) {
            assertThat(refused).hasStackTraceContaining("NotFound");
        }
        _assertNone(SignatureField.class);
        _assertNone(SignaturePicture.class);
        _assertNone(RouterLink.class, spec -> spec.withText("Laat tekenen"));
    }
}
