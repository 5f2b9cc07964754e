package nl.leervink.enrolment;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.leervink.ModuleTest;
import nl.leervink.SignIn;
import nl.leervink.enrolment.AnswerResult.NotYours;
import nl.leervink.enrolment.AnswerResult.Placed;
import nl.leervink.enrolment.AnswerResult.TooLate;
import nl.leervink.enrolment.EnrolResult.AwaitsApproval;
import nl.leervink.kernel.Role;
import nl.leervink.people.OrganisationId;
import nl.leervink.people.PersonId;
import nl.leervink.people.PersonName;
import nl.leervink.people.TestPeople;
import nl.leervink.planning.EditionId;
import org.junit.jupiter.api.Test;

/** Enrolling for an organisation that agrees first. */
@ModuleTest
class ApprovalTest extends WaitingLife {

    @Test
    void whoseOrganisationAgreesFirstHasNoPlaceUntilItDid() {
        var free = anEditionOf(2);
        var contact = some.someone();
        var organisation = anOrganisationThatAgreesFirst(contact);
        var tom = some.someone();

        var asked = (AwaitsApproval) enrolFor(free, tom, organisation);

        assertThat(asked.keptUntil()).isPresent();
        assertThat(enrolments.of(tom, free)).isEmpty();
        assertThat(seats.taken(List.of(free))).containsEntry(free, 1);
        assertThat(lastLetterTo(contact)).contains("Ga je akkoord?");
        assertThat(SignIn.during(tom, Role.PARTICIPANT, () -> replies.accept(asked.party(), tom)))
                .isEqualTo(new TooLate(PartyStage.APPROVAL));
        assertThat(SignIn.during(noor, Role.CONTACT, () -> replies.approve(asked.party(), noor)))
                .isEqualTo(new NotYours());
        assertThat(SignIn.during(contact, Role.CONTACT, () -> replies.approve(asked.party(), contact)))
                .isInstanceOf(Placed.class);
        assertThat(enrolments.of(tom, free)).isPresent();
    }

    @Test
    void raisingTheNumberOfSeatsIsNoWayAroundApproval() {
        var contact = some.someone();
        var organisation = anOrganisationThatAgreesFirst(contact);
        var tom = some.someone();
        var asked = (AwaitsApproval) enrolFor(edition, tom, organisation);
        assertThat(asked.keptUntil()).isEmpty();

        change(2);

        assertThat(standing(asked.party(), tom).stage()).isEqualTo(PartyStage.APPROVAL);
        assertThat(SignIn.during(contact, Role.CONTACT, () -> replies.approve(asked.party(), contact)))
                .isInstanceOf(Placed.class);
    }

    @Test
    void whoIsAgreedToAndFindsNoSeatWaitsAsOfWhenTheyAsked() {
        var contact = some.someone();
        var organisation = anOrganisationThatAgreesFirst(contact);
        var tom = some.someone();
        var asked = (AwaitsApproval) enrolFor(edition, tom, organisation);
        var vera = some.someone();
        waits(vera);

        assertThat(SignIn.during(contact, Role.CONTACT, () -> replies.approve(asked.party(), contact)))
                .isEqualTo(new AnswerResult.Waits());

        assertThat(standing(asked.party(), tom).position()).isEqualTo(1);
    }

    @Test
    void whoseOrganisationDoesNotAgreeIsToldWhy() {
        var free = anEditionOf(1);
        var contact = some.someone();
        var organisation = anOrganisationThatAgreesFirst(contact);
        var tom = some.someone();
        var asked = (AwaitsApproval) enrolFor(free, tom, organisation);

        SignIn.during(contact, Role.CONTACT, () -> replies.refuse(asked.party(), contact, "Volgend  jaar\nsamen"));

        assertThat(lastLetterTo(tom)).contains("Volgend jaar samen");
        assertThat(seats.taken(List.of(free))).doesNotContainKey(free);
    }

    @Test
    void aSeatKeptForAnAnswerThatDoesNotComeIsLetGo() {
        var free = anEditionOf(1);
        var contact = some.someone();
        var organisation = anOrganisationThatAgreesFirst(contact);
        var tom = some.someone();
        var asked = (AwaitsApproval) enrolFor(free, tom, organisation);

        clock.goTo(clock.instant().plus(Places.APPROVAL_WINDOW).plusSeconds(1));
        rounds.goRound();

        assertThat(seats.taken(List.of(free))).doesNotContainKey(free);
        assertThat(lastLetterTo(tom)).contains("vrij voor anderen");
        assertThat(SignIn.during(contact, Role.CONTACT, () -> replies.approve(asked.party(), contact)))
                .isInstanceOf(Placed.class);
    }

    private OrganisationId anOrganisationThatAgreesFirst(PersonId contact) {
        var organisation = some.anOrganisationOf(contact);
        SignIn.during(contact, Role.CONTACT, () -> organisations.wishApproval(organisation, contact, true));
        return organisation;
    }

    private EnrolResult enrolFor(EditionId where, PersonId person, OrganisationId organisation) {
        var name = requireNonNull(
                        organisations.organisations(List.of(organisation)).get(organisation))
                .name();
        var employer = new Employer(name, new PersonName("Carla", "", "Contact"), TestPeople.anAddress());
        return SignIn.during(
                person,
                Role.PARTICIPANT,
                () -> enrolling.enrolMyself(where, person, Optional.of(employer), List.of(), IfFull.WAIT));
    }
}
