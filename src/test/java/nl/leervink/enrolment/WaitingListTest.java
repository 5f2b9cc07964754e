package nl.leervink.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.leervink.ModuleTest;
import nl.leervink.SignIn;
import nl.leervink.enrolment.EnrolResult.Certain;
import nl.leervink.enrolment.EnrolResult.Full;
import nl.leervink.enrolment.Standing.Why;
import nl.leervink.kernel.Role;
import nl.leervink.kernel.Spelling;
import nl.leervink.people.PersonId;
import nl.leervink.planning.Planning;
import nl.leervink.security.Password;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who waits for a seat: how they join, where they stand, and until when. */
@ModuleTest
class WaitingListTest extends WaitingLife {

    @Autowired
    Confirming confirming;

    @Autowired
    Planning planning;

    @Autowired
    MailedLinks links;

    @Test
    void whoDoesNotWantToWaitIsToldThatItIsFull() {
        assertThat(enrol(some.someone(), IfFull.TELL)).isEqualTo(new Full(0));
        assertThat(standings()).isEmpty();
    }

    @Test
    void whoWaitsIsToldTheirPlaceInLineAndWhy() {
        var tom = some.someone();
        var vera = some.someone();
        waits(tom);

        var party = waits(vera);

        assertThat(standing(party, vera)).satisfies(standing -> {
            assertThat(standing.position()).isEqualTo(2);
            assertThat(standing.waiting()).isEqualTo(2);
            assertThat(standing.why()).isEqualTo(Why.FULL);
        });
        assertThat(lastLetterTo(vera)).contains("op plaats 2");
        assertThat(SignIn.during(tom, Role.PARTICIPANT, () -> waiting.one(party, tom)))
                .isEmpty();
    }

    @Test
    void whoConfirmsTheirRequestKeepsTheSeatThatWasHeldWhoeverWaits() {
        var small = anEditionOf(1);
        var sanne = someoneNew();
        enrolling.request(small, sanne, IfFull.TELL, UUID.randomUUID().toString());
        enrolIn(small, some.someone(), IfFull.WAIT);

        assertThat(confirming.confirm(links.lastTo(sanne), Optional.of(new Password("een lange zin werkt goed"))))
                .isEqualTo(new ConfirmResult.Confirmed(small));
    }

    @Test
    void whoHasARequestUnderWayAndSignsInKeepsTheSeatThatWasHeld() {
        var small = anEditionOf(1);
        var tom = some.someone();
        var asked =
                new NewParticipant(people.person(tom).name(), people.person(tom).email(), Optional.empty(), List.of());
        enrolling.request(small, asked, IfFull.TELL, UUID.randomUUID().toString());
        enrolIn(small, some.someone(), IfFull.WAIT);

        assertThat(enrolIn(small, tom, IfFull.TELL)).isInstanceOf(Certain.class);
        assertThat(seats.taken(List.of(small))).containsEntry(small, 1);
    }

    @Test
    void aVisitorJoinsTheWaitingListByTheirLink() {
        var sanne = someoneNew();

        enrolling.request(edition, sanne, IfFull.WAIT, UUID.randomUUID().toString());
        assertThat(seatsTaken()).isEqualTo(1);
        var confirmed = confirming.confirm(links.lastTo(sanne), Optional.of(new Password("een lange zin werkt goed")));

        assertThat(confirmed).isEqualTo(new ConfirmResult.Waits(edition));
        assertThat(standings())
                .singleElement()
                .satisfies(standing -> assertThat(standing.names()).containsExactly("Sanne de Wit"));
    }

    @Test
    void noSeatIsOfferedOnceTheEditionBeganAndWhoWaitedIsTold() {
        var tom = some.someone();
        var party = waits(tom);

        clock.goTo(planned.find(edition)
                .orElseThrow()
                .period()
                .firstDay()
                .atTime(LocalTime.of(23, 0))
                .atZone(Spelling.HERE)
                .toInstant());
        rounds.goRound();

        assertThat(standing(party, tom).stage()).isEqualTo(PartyStage.CLOSED);
        assertThat(lastLetterTo(tom)).contains("De uitvoering is begonnen");
        assertThat(enrol(some.someone(), IfFull.WAIT)).isEqualTo(new EnrolResult.Begun());
    }

    @Test
    void whoWaitsForACancelledEditionIsTold() {
        var tom = some.someone();
        var party = waits(tom);

        SignIn.during(PersonId.next(), Role.OFFICE, () -> planning.cancel(edition, "Te weinig aanmeldingen"));
        rounds.goRound();

        assertThat(standing(party, tom).stage()).isEqualTo(PartyStage.CLOSED);
    }

    @Test
    void whoeverLeftASeatFreeMayNotBeSeenByStrangers() {
        var tom = some.someone();
        waits(tom);
        var stranger = some.someone();

        assertThat(SignIn.during(stranger, Role.CONTACT, () -> waiting.ofStaff(stranger)))
                .isEmpty();
        assertThat(SignIn.during(stranger, Role.PARTICIPANT, () -> waiting.mine(stranger)))
                .isEmpty();
    }

    private List<Standing> standings() {
        return SignIn.during(PersonId.next(), Role.OFFICE, () -> waiting.of(edition));
    }
}
