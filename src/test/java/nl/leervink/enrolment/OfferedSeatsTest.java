package nl.leervink.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalTime;
import java.util.UUID;
import nl.leervink.ModuleTest;
import nl.leervink.SignIn;
import nl.leervink.enrolment.AnswerResult.Ended;
import nl.leervink.enrolment.AnswerResult.NotYours;
import nl.leervink.enrolment.AnswerResult.Placed;
import nl.leervink.enrolment.AnswerResult.TooLate;
import nl.leervink.enrolment.EnrolResult.Full;
import nl.leervink.enrolment.EnrolResult.Waits;
import nl.leervink.kernel.Role;
import nl.leervink.kernel.Spelling;
import nl.leervink.people.PersonId;
import nl.leervink.planning.ChangeResult;
import nl.leervink.reminders.Reminders;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A seat that comes free is offered to who waits, for as long as the offer holds. */
@ModuleTest
class OfferedSeatsTest extends WaitingLife {

    @Autowired
    Reminders reminders;

    @Test
    void aSeatThatComesFreeIsOfferedToWhoeverAskedFirst() {
        var tom = some.someone();
        var vera = some.someone();
        var first = waits(tom);
        var second = waits(vera);

        leaves(noor, noors);

        assertThat(standing(first, tom).stage()).isEqualTo(PartyStage.OFFERED);
        assertThat(standing(second, vera).stage()).isEqualTo(PartyStage.WAITING);
        assertThat(seatsTaken()).isEqualTo(1);
        assertThat(lastLetterTo(tom)).contains("Er is een plaats vrij");
        assertThat(accept(first, tom)).isInstanceOf(Placed.class);
        assertThat(enrolments.of(tom, edition)).isPresent();
        assertThat(accept(first, tom)).isEqualTo(new TooLate(PartyStage.PLACED));
    }

    @Test
    void nobodyAnswersForSomeoneElse() {
        var tom = some.someone();
        var party = waits(tom);
        leaves(noor, noors);

        assertThat(accept(party, noor)).isEqualTo(new NotYours());
        assertThat(accept(PartyId.next(), noor)).isEqualTo(new NotYours());
        assertThat(standing(party, tom).stage()).isEqualTo(PartyStage.OFFERED);
    }

    @Test
    void whoeverAsksNowDoesNotPassWhoWaits() {
        var tom = some.someone();
        waits(tom);
        leaves(noor, noors);

        assertThat(enrol(some.someone(), IfFull.TELL)).isEqualTo(new Full(0));
    }

    @Test
    void anOfferThatRanOutGoesToTheNextAndIsNotMadeAgain() {
        var tom = some.someone();
        var vera = some.someone();
        var first = waits(tom);
        var second = waits(vera);
        leaves(noor, noors);

        clock.goTo(clock.instant().plus(EnrolmentTerms.STANDARD.offerWindow()).plusSeconds(1));
        rounds.goRound();

        assertThat(standing(first, tom).stage()).isEqualTo(PartyStage.EXPIRED);
        assertThat(lastLetterTo(tom)).contains("niet op tijd");
        assertThat(accept(first, tom)).isEqualTo(new TooLate(PartyStage.EXPIRED));
        assertThat(accept(second, vera)).isInstanceOf(Placed.class);
        rounds.goRound();
        assertThat(standing(first, tom).stage()).isEqualTo(PartyStage.EXPIRED);
    }

    @Test
    void anOfferIsOverAtItsMomentEvenIfNobodyLookedAfterIt() {
        var tom = some.someone();
        var party = waits(tom);
        leaves(noor, noors);

        clock.goTo(clock.instant().plus(EnrolmentTerms.STANDARD.offerWindow()).plusSeconds(1));

        assertThat(accept(party, tom)).isEqualTo(new TooLate(PartyStage.EXPIRED));
        assertThat(enrolments.of(tom, edition)).isEmpty();
    }

    @Test
    void whoDoesNotAnswerIsRemindedOnceBeforeTheOfferLapses() {
        var tom = some.someone();
        waits(tom);
        leaves(noor, noors);
        reminders.post();
        assertThat(lettersTo(tom)).noneMatch(words -> words.contains("Laat je weten"));

        clock.goTo(clock.instant().plus(EnrolmentTerms.STANDARD.offerWindow()).minus(OfferEnding.AHEAD));
        reminders.post();
        clock.goTo(clock.instant().plus(Duration.ofHours(2)));
        reminders.post();

        assertThat(lettersTo(tom))
                .filteredOn(words -> words.contains("Laat je weten"))
                .hasSize(1);
    }

    @Test
    void aDeclinedOfferGoesToTheNext() {
        var tom = some.someone();
        var vera = some.someone();
        var first = waits(tom);
        var second = waits(vera);
        leaves(noor, noors);

        assertThat(SignIn.during(tom, Role.PARTICIPANT, () -> replies.withdraw(first, tom)))
                .isEqualTo(new Ended());

        assertThat(standing(first, tom).stage()).isEqualTo(PartyStage.DECLINED);
        assertThat(standing(second, vera).stage()).isEqualTo(PartyStage.OFFERED);
    }

    @Test
    void seatsThatAreAddedGoToWhoWaits() {
        var tom = some.someone();
        var party = waits(tom);

        change(2);

        assertThat(standing(party, tom).stage()).isEqualTo(PartyStage.OFFERED);
        assertThat(change(1)).isEqualTo(new ChangeResult.SeatsTaken(2));
    }

    @Test
    void aRequestThatRanOutFreesItsSeatForWhoWaits() {
        var small = anEditionOf(1);
        enrolling.request(small, someoneNew(), IfFull.TELL, UUID.randomUUID().toString());
        var tom = some.someone();
        var party = ((Waits) enrolIn(small, tom, IfFull.WAIT)).party();

        clock.goTo(clock.instant().plus(EnrolmentRequest.HELD).plusSeconds(1));
        rounds.goRound();

        assertThat(standing(party, tom).stage()).isEqualTo(PartyStage.OFFERED);
    }

    @Test
    void anOfferNeverOutlastsTheStart() {
        var tom = some.someone();
        var party = waits(tom);
        var firstDay = planned.find(edition).orElseThrow().period().firstDay();
        clock.goTo(firstDay.minusDays(1));

        leaves(noor, noors);

        assertThat(standing(party, tom).seatsUntil())
                .hasValueSatisfying(until -> assertThat(until)
                        .isBefore(firstDay.atTime(LocalTime.NOON)
                                .atZone(Spelling.HERE)
                                .toInstant()));
    }

    private AnswerResult accept(PartyId party, PersonId person) {
        return SignIn.during(person, Role.PARTICIPANT, () -> replies.accept(party, person));
    }
}
