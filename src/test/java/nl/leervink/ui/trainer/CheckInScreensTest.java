package nl.leervink.ui.trainer;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.NotificationsKt.expectNotifications;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import nl.leervink.ScreenTest;
import nl.leervink.SignIn;
import nl.leervink.TestClock;
import nl.leervink.attendance.CheckingIn;
import nl.leervink.attendance.TestRosters;
import nl.leervink.kernel.Role;
import nl.leervink.people.PersonId;
import nl.leervink.people.TestPeople;
import nl.leervink.planning.Editions;
import nl.leervink.planning.SessionFacts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ScreenTest
class CheckInScreensTest {

    @Autowired
    CheckingIn checkingIn;

    @Autowired
    Editions planned;

    @Autowired
    TestRosters rosters;

    @Autowired
    TestPeople people;

    @Autowired
    TestClock clock;

    PersonId trainer;
    PersonId anna;
    SessionFacts today;

    @BeforeEach
    void aGroupMeetsToday() {
        var group = rosters.aGroupMeetsToday();
        trainer = group.trainer();
        anna = group.anna();
        today = planned.session(group.today()).orElseThrow();
        clock.goTo(today.begins().minusSeconds(300));
        SignIn.as(trainer, Role.TRAINER);
    }

    @Test
    void theRosterLeadsToTheCodeAndTheCodeBack() {
        UI.getCurrent().navigate("trainer/presentie/" + today.id().value());
        _assertOne(RouterLink.class, spec -> spec.withText("Inchecken met QR"));

        UI.getCurrent().navigate("trainer/presentie/" + today.id().value() + "/inchecken");

        _assertOne(QrPicture.class);
        assertThat(_find(Paragraph.class)).extracting(Paragraph::getText).contains("Nog niemand ingecheckt");
        _assertOne(RouterLink.class, spec -> spec.withText("Terug naar de presentielijst"));
    }

    @Test
    void whoCheckedInStandsOnTheRosterUntilTheTrainerConfirms() {
        var code = checkingIn.code(today.id(), trainer).orElseThrow().code();
        SignIn.as(anna, Role.PARTICIPANT);
        UI.getCurrent().navigate("inchecken/" + today.id().value() + "/" + code);
        assertThat(_get(H1.class).getText()).isEqualTo("Je bent ingecheckt");

        SignIn.as(trainer, Role.TRAINER);
        UI.getCurrent().navigate("trainer/presentie/" + today.id().value());
        assertThat(_find(Span.class)).anyMatch(span -> span.getText().startsWith("Ingecheckt om"));
        _click(_get(Button.class, spec -> spec.withText("Bevestig 1 check-in")));

        expectNotifications("Opgeslagen: 1 check-in bevestigd.");
        _assertNone(Button.class, spec -> spec.withText("Bevestig 1 check-in"));
    }

    @Test
    void anOldCodeAsksToScanAgain() {
        SignIn.as(anna, Role.PARTICIPANT);

        UI.getCurrent().navigate("inchecken/" + today.id().value() + "/oud");

        assertThat(_get(H1.class).getText()).isEqualTo("Scan de code opnieuw");
    }

    @Test
    void whoDoesNotTakePartReadsSo() {
        SignIn.as(people.someone(), Role.PARTICIPANT);

        UI.getCurrent().navigate("inchecken/" + today.id().value() + "/code");

        assertThat(_get(H1.class).getText()).isEqualTo("Je doet niet mee aan deze bijeenkomst");
    }
}
