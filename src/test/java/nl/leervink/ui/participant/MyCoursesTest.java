package nl.leervink.ui.participant;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import nl.leervink.ScreenTest;
import nl.leervink.SignIn;
import nl.leervink.Statements;
import nl.leervink.TestClock;
import nl.leervink.enrolment.EnrolmentId;
import nl.leervink.enrolment.Leaving;
import nl.leervink.enrolment.TestEnrolments;
import nl.leervink.kernel.Role;
import nl.leervink.people.PersonId;
import nl.leervink.people.TestPeople;
import nl.leervink.planning.EditionId;
import nl.leervink.planning.Editions;
import nl.leervink.planning.Planning;
import nl.leervink.planning.TestEditions;
import nl.leervink.ui.parts.Badge;
import nl.leervink.ui.parts.EmptyState;
import nl.leervink.ui.parts.ReadinessPanel;
import nl.leervink.ui.parts.Reservation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@ScreenTest
class MyCoursesTest {

    @Autowired
    Leaving leaving;

    @Autowired
    TestPeople people;

    @Autowired
    TestEditions editions;

    @Autowired
    Editions planned;

    @Autowired
    Planning planning;

    @Autowired
    TestEnrolments enrolments;

    @Autowired
    Statements statements;

    @Autowired
    TestClock clock;

    private PersonId noor;
    private EditionId edition;
    private EnrolmentId place;

    @BeforeEach
    void noorHasAPlace() {
        noor = people.someone("Noor", "Verhagen");
        edition = editions.anOpenEdition();
        place = enrolments.enrol(noor, edition);
        SignIn.as(noor, Role.PARTICIPANT);
    }

    @Test
    void anEditionUnderReservationSaysByWhenItIsDecidedAndHowManyItNeeds() {
        UI.getCurrent().navigate("mijn/uitvoeringen/" + edition.value());

        _assertOne(Badge.class, badge -> badge.withText("Onder voorbehoud"));
        assertThat(_get(Reservation.class).getText())
                .startsWith("Onder voorbehoud: we beslissen uiterlijk op ")
                .endsWith("Er zijn nog 5 deelnemers nodig.");
    }

    @Test
    void aCancelledEditionSaysWhyAndWhereElseOneCanGo() {
        var course = planned.find(edition).orElseThrow().course();
        var other =
                editions.anOpenEdition(course, people.someone(), clock.today().plusWeeks(9), 8);
        SignIn.during(PersonId.next(), Role.OFFICE, () -> planning.cancel(edition, "De trainer is ziek."));

        UI.getCurrent().navigate("mijn/uitvoeringen/" + edition.value());

        _assertNone(Reservation.class);
        assertThat(_find(Paragraph.class).stream().map(Paragraph::getText))
                .contains("Waarom: De trainer is ziek.", "Je bent niets verschuldigd.");
        assertThat(_find(Anchor.class).stream().map(Anchor::getHref)).contains("/inschrijven/" + other.value());
    }

    @Test
    void whoLeftReadsHowAndWhatIsAskedOfThem() {
        SignIn.during(
                noor,
                Role.PARTICIPANT,
                () -> leaving.terms(place, noor).map(terms -> leaving.leave(place, terms.today(), noor)));

        UI.getCurrent().navigate("mijn/uitvoeringen/" + edition.value());

        assertThat(_find(Paragraph.class).stream().map(Paragraph::getText))
                .anyMatch(words -> words.startsWith("Je doet niet meer mee aan deze uitvoering: "))
                .contains("Er wordt je niets gevraagd.");
    }

    @Test
    void todayShowsTheNextSessionAndWhatIsToBeDone() {
        UI.getCurrent().navigate(TodayView.class);

        assertThat(_get(H1.class).getText()).isEqualTo("Dag Noor Verhagen");
        assertThat(links()).contains("Bekijk het programma", "Leerplan", "Reflectieverslag");
    }

    @Test
    void whatIsTooLateIsNotSaidToBeDueYet() {
        var begun = editions.anOpenEdition(people.someone(), clock.today().minusDays(40), 12);
        enrolments.enrol(noor, begun);

        UI.getCurrent().navigate(TodayView.class);

        var words = _find(Paragraph.class).stream().map(Paragraph::getText).toList();
        assertThat(words).anyMatch(told -> told.startsWith("Te laat: je trainer wilde dit op "));
        assertThat(words).anyMatch(told -> told.startsWith("Inleveren uiterlijk "));
    }

    @Test
    void moreEditionsAskNoMoreOfTheDatabase() {
        UI.getCurrent().navigate(TodayView.class);
        UI.getCurrent().navigate("cursussen");
        var one = statements.during(() -> UI.getCurrent().navigate(TodayView.class));
        for (var i = 0; i < 3; i++) {
            enrolments.enrol(noor, editions.anOpenEdition());
        }
        UI.getCurrent().navigate("cursussen");
        UI.getCurrent().navigate(TodayView.class);
        UI.getCurrent().navigate("cursussen");

        assertThat(statements.during(() -> UI.getCurrent().navigate(TodayView.class)))
                .isEqualTo(one);
    }

    @Test
    void afterTheClosingOnlyWhatACertificateWaitsForIsStillToBeDone() {
        editions.close(edition);

        UI.getCurrent().navigate(TodayView.class);

        assertThat(links()).contains("Reflectieverslag").doesNotContain("Leerplan");
    }

    @Test
    void whoTakesPartInNothingIsShownTheWayToTheCourses() {
        SignIn.as(people.someone("Otto", "Ander"), Role.PARTICIPANT);

        UI.getCurrent().navigate(TodayView.class);

        assertThat(_get(EmptyState.class).isVisible()).isTrue();
        assertThat(links()).contains("Bekijk de cursussen");
    }

    @Test
    void anEditionShowsItsThreeDaysAndHowFarTheCertificateIs() {
        UI.getCurrent().navigate("mijn/uitvoeringen/" + edition.value());

        _assertOne(ReadinessPanel.class);
        assertThat(_find(Details.class)).hasSize(3);
        assertThat(_find(Details.class).stream().filter(Details::isOpened)).hasSize(1);
    }

    @Test
    void theEditionOfSomeoneElseIsNotFound() {
        SignIn.as(people.someone("Otto", "Ander"), Role.PARTICIPANT);

        UI.getCurrent().navigate("mijn/uitvoeringen/" + edition.value());

        assertThat(_get(H1.class).getText()).isEqualTo("Deze pagina is er niet");
        _assertNone(ReadinessPanel.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {Role.TRAINER, Role.CONTACT, Role.OFFICE})
    void onlyParticipantsEnter(String role) {
        SignIn.as(noor, role);

        UI.getCurrent().navigate(TodayView.class);

        assertThat(_get(H1.class).getText()).isEqualTo("Deze pagina is niet voor jou");
    }

    private static List<String> links() {
        return _find(Anchor.class).stream().map(Anchor::getText).toList();
    }
}
