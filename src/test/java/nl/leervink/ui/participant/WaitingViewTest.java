package nl.leervink.ui.participant;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import nl.leervink.ScreenTest;
import nl.leervink.SignIn;
import nl.leervink.TestClock;
import nl.leervink.enrolment.EnrolResult.Waits;
import nl.leervink.enrolment.Enrolling;
import nl.leervink.enrolment.EnrolmentId;
import nl.leervink.enrolment.IfFull;
import nl.leervink.enrolment.Leaving;
import nl.leervink.enrolment.NewParticipant;
import nl.leervink.enrolment.PartyId;
import nl.leervink.enrolment.TestEnrolments;
import nl.leervink.kernel.Role;
import nl.leervink.people.People;
import nl.leervink.people.PersonId;
import nl.leervink.people.TestPeople;
import nl.leervink.planning.EditionId;
import nl.leervink.planning.TestEditions;
import nl.leervink.ui.parts.StandingCard;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ScreenTest
class WaitingViewTest {

    @Autowired
    Enrolling enrolling;

    @Autowired
    TestEnrolments places;

    @Autowired
    Leaving leaving;

    @Autowired
    TestEditions editions;

    @Autowired
    TestPeople some;

    @Autowired
    People people;

    @Autowired
    TestClock clock;

    private EditionId edition;
    private EnrolmentId taken;
    private PersonId tom;

    @BeforeEach
    void theOnlySeatIsTaken() {
        edition = editions.anOpenEdition(some.someone(), clock.today().plusWeeks(9), 1);
        taken = places.enrol(some.someone(), edition);
        tom = some.someone("Tom", "Smit");
    }

    @Test
    void whoAskedThemselvesMayLeaveTheList() {
        open(((Waits) SignIn.during(
                        tom,
                        Role.PARTICIPANT,
                        () -> enrolling.enrolMyself(edition, tom, Optional.empty(), List.of(), IfFull.WAIT)))
                .party());

        _assertOne(Button.class, button -> button.withText("Van de lijst af"));
    }

    @Test
    void whoSomebodyElseAskedForSeesHowItStandsAndNothingTheyMayNotDo() {
        var contact = some.someone();
        var organisation = some.anOrganisationOf(contact);
        var known = people.person(tom);
        var staff = new NewParticipant(known.name(), known.email(), Optional.empty(), List.of());
        open(((Waits) SignIn.during(
                        contact,
                        Role.CONTACT,
                        () -> enrolling.enrolStaff(edition, organisation, contact, List.of(staff), IfFull.WAIT)))
                .party());

        _assertOne(StandingCard.class);
        _assertNone(_get(StandingCard.class), Button.class);
        _assertOne(
                Paragraph.class,
                words -> words.withPredicate(
                        paragraph -> paragraph.getText().endsWith("meldde je aan en antwoordt voor je.")));
    }

    @Test
    void whoIsOfferedASeatReadsWhatAYesCosts() {
        var party = ((Waits) SignIn.during(
                        tom,
                        Role.PARTICIPANT,
                        () -> enrolling.enrolMyself(edition, tom, Optional.empty(), List.of(), IfFull.WAIT)))
                .party();
        SignIn.during(
                tom,
                Role.OFFICE,
                () -> leaving.terms(taken)
                        .map(shown -> leaving.leaveForThem(taken, shown.today(), Optional.empty(), tom)));

        open(party);

        _assertOne(Button.class, button -> button.withText("Ja, ik doe mee"));
        assertThat(_find(Paragraph.class))
                .extracting(Paragraph::getText)
                .anyMatch(words -> words.startsWith("Prijs per deelnemer"))
                .anyMatch(words -> words.startsWith("Je doet op eigen titel mee"));
        assertThat(_find(ListItem.class))
                .extracting(ListItem::getText)
                .anyMatch(words -> words.endsWith("100 % van de prijs"));
    }

    private void open(PartyId party) {
        SignIn.as(tom, Role.PARTICIPANT);
        UI.getCurrent().navigate("mijn/wachtlijst/" + party.value());
    }
}
