package nl.leervink.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.leervink.ModuleTest;
import nl.leervink.SignIn;
import nl.leervink.enrolment.AnswerResult.NotYours;
import nl.leervink.enrolment.AnswerResult.Placed;
import nl.leervink.enrolment.EnrolResult.Certain;
import nl.leervink.enrolment.EnrolResult.Full;
import nl.leervink.enrolment.EnrolResult.Waits;
import nl.leervink.enrolment.Standing.Why;
import nl.leervink.kernel.Role;
import nl.leervink.people.OrganisationId;
import nl.leervink.people.PersonId;
import nl.leervink.planning.EditionId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Parties that wait for several seats together, and who passes them. */
@ModuleTest
class WaitingPartiesTest extends WaitingLife {

    @Autowired
    TermsOfEnrolment terms;

    @Test
    void inStrictOrderSeatsStayEmptyForThePartyThatWaitsFirst() {
        var small = anEditionOf(2);
        var one = placed(small);
        placed(small);
        var contact = some.someone();
        var organisation = some.anOrganisationOf(contact);
        var two = ((Waits) enrolStaff(small, organisation, contact, 2, IfFull.WAIT)).party();
        var tom = some.someone();
        var single = ((Waits) enrolIn(small, tom, IfFull.WAIT)).party();

        leaves(one.getKey(), one.getValue());

        assertThat(standing(two, contact).why()).isEqualTo(Why.TOO_FEW_FREE);
        assertThat(standing(single, tom).why()).isEqualTo(Why.OTHERS_FIRST);
        assertThat(seats.taken(List.of(small))).containsEntry(small, 1);
        assertThat(seats.spokenFor(List.of(small, edition)))
                .containsEntry(small, 2)
                .containsEntry(edition, 1);
        assertThat(enrolIn(small, some.someone(), IfFull.TELL)).isEqualTo(new Full(0));
    }

    @Test
    void theFirstThatFitsTakesTheSeatThatIsThere() {
        var small = anEditionOf(2);
        SignIn.during(PersonId.next(), Role.OFFICE, () -> {
            terms.keep(
                    small,
                    terms.of(small),
                    new EnrolmentTerms(WaitingPolicy.FIRST_THAT_FITS, Duration.ofDays(1), CancellationLadder.STANDARD));
            return small;
        });
        var one = placed(small);
        placed(small);
        var contact = some.someone();
        var organisation = some.anOrganisationOf(contact);
        var two = ((Waits) enrolStaff(small, organisation, contact, 2, IfFull.WAIT)).party();
        var tom = some.someone();
        var single = ((Waits) enrolIn(small, tom, IfFull.WAIT)).party();

        leaves(one.getKey(), one.getValue());

        assertThat(standing(two, contact).stage()).isEqualTo(PartyStage.WAITING);
        assertThat(standing(single, tom).seatsUntil())
                .hasValueSatisfying(until -> assertThat(until)
                        .isBetween(
                                clock.instant().plus(Duration.ofHours(23)),
                                clock.instant().plus(Duration.ofDays(1))));
    }

    @Test
    void aPartyThatBecameTooLargeForTheEditionHoldsUpNobody() {
        change(2);
        var other = placed(edition);
        var contact = some.someone();
        enrolStaff(edition, some.anOrganisationOf(contact), contact, 2, IfFull.WAIT);
        var tom = some.someone();
        var party = waits(tom);

        leaves(noor, noors);
        change(1);
        leaves(other.getKey(), other.getValue());

        assertThat(standing(party, tom).stage()).isEqualTo(PartyStage.OFFERED);
    }

    @Test
    void aPartyLargerThanTheEditionIsNotMadeToWaitForEver() {
        var contact = some.someone();
        var organisation = some.anOrganisationOf(contact);

        assertThat(enrolStaff(edition, organisation, contact, 2, IfFull.WAIT)).isEqualTo(new Full(0));
    }

    @Test
    void staffOfAPartyGetTheirPlacesTogetherAndTheContactIsTold() {
        var small = anEditionOf(2);
        var one = placed(small);
        var contact = some.someone();
        var organisation = some.anOrganisationOf(contact);
        var party = ((Waits) enrolStaff(small, organisation, contact, 2, IfFull.WAIT)).party();

        leaves(one.getKey(), one.getValue());
        assertThat(SignIn.during(contact, Role.CONTACT, () -> replies.accept(party, contact)))
                .isInstanceOfSatisfying(
                        Placed.class, placed -> assertThat(placed.enrolments()).hasSize(2));

        assertThat(enrolments.ofEdition(small))
                .hasSize(2)
                .allSatisfy(place -> assertThat(place.organisation()).contains(organisation));
        assertThat(lastLetterTo(contact)).contains("Je hebt deze medewerkers ingeschreven");
    }

    @Test
    void whoNoLongerActsForTheOrganisationNeitherAnswersNorHearsOfItsStaff() {
        var small = anEditionOf(2);
        var one = placed(small);
        var contact = some.someone();
        var organisation = some.anOrganisationOf(contact);
        var successor = some.someone();
        organisations.appoint(organisation, successor);
        var party = ((Waits) enrolStaff(small, organisation, contact, 2, IfFull.WAIT)).party();
        organisations.dismiss(organisation, contact);

        leaves(one.getKey(), one.getValue());

        assertThat(lettersTo(contact)).noneMatch(words -> words.contains("aan de beurt"));
        assertThat(lastLetterTo(successor)).contains("aan de beurt");
        assertThat(SignIn.during(contact, Role.CONTACT, () -> replies.accept(party, contact)))
                .isEqualTo(new NotYours());
        assertThat(SignIn.during(contact, Role.CONTACT, () -> waiting.one(party, contact)))
                .isEmpty();
        assertThat(SignIn.during(successor, Role.CONTACT, () -> replies.accept(party, successor)))
                .isInstanceOf(Placed.class);
    }

    private EnrolResult enrolStaff(
            EditionId where, OrganisationId organisation, PersonId contact, int staff, IfFull ifFull) {
        var people = Stream.generate(WaitingLife::someoneNew).limit(staff).toList();
        return SignIn.during(
                contact, Role.CONTACT, () -> enrolling.enrolStaff(where, organisation, contact, people, ifFull));
    }

    private Map.Entry<PersonId, EnrolmentId> placed(EditionId where) {
        var person = some.someone();
        var certain = (Certain) enrolIn(where, person, IfFull.TELL);
        return Map.entry(person, certain.enrolments().getFirst());
    }
}
