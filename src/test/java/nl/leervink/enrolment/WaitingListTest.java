package nl.leervink.enrolment;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.leervink.ModuleTest;
import nl.leervink.SignIn;
import nl.leervink.TestClock;
import nl.leervink.demo.ReceivedMail;
import nl.leervink.enrolment.AnswerResult.Ended;
import nl.leervink.enrolment.AnswerResult.NotYours;
import nl.leervink.enrolment.AnswerResult.Placed;
import nl.leervink.enrolment.AnswerResult.TooLate;
import nl.leervink.enrolment.EnrolResult.AwaitsApproval;
import nl.leervink.enrolment.EnrolResult.Certain;
import nl.leervink.enrolment.EnrolResult.Full;
import nl.leervink.enrolment.EnrolResult.Waits;
import nl.leervink.enrolment.Standing.Why;
import nl.leervink.kernel.Role;
import nl.leervink.kernel.Spelling;
import nl.leervink.mailing.TestMailServer;
import nl.leervink.people.OrganisationId;
import nl.leervink.people.Organisations;
import nl.leervink.people.People;
import nl.leervink.people.PersonId;
import nl.leervink.people.PersonName;
import nl.leervink.people.TestPeople;
import nl.leervink.planning.ChangeResult;
import nl.leervink.planning.EditionChange;
import nl.leervink.planning.EditionId;
import nl.leervink.planning.Editions;
import nl.leervink.planning.Planning;
import nl.leervink.planning.TestEditions;
import nl.leervink.reminders.Reminders;
import nl.leervink.security.Password;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ModuleTest
class WaitingListTest {

    @Autowired
    Enrolling enrolling;

    @Autowired
    Confirming confirming;

    @Autowired
    Replies replies;

    @Autowired
    Leaving leaving;

    @Autowired
    Waiting waiting;

    @Autowired
    WaitingRounds rounds;

    @Autowired
    Reminders reminders;

    @Autowired
    TermsOfEnrolment terms;

    @Autowired
    EditionChanges changes;

    @Autowired
    Enrolments enrolments;

    @Autowired
    Seats seats;

    @Autowired
    Planning planning;

    @Autowired
    Editions planned;

    @Autowired
    TestEditions editions;

    @Autowired
    TestPeople some;

    @Autowired
    People people;

    @Autowired
    Organisations organisations;

    @Autowired
    TestMailServer mail;

    @Autowired
    MailedLinks links;

    @Autowired
    TestClock clock;

    private EditionId edition;
    private EnrolmentId noors;
    private PersonId noor;

    @BeforeEach
    void anEditionWithOneSeatThatNoorHas() {
        edition = anEditionOf(1);
        noor = some.someone();
        noors = ((Certain) enrol(noor, IfFull.TELL)).enrolments().getFirst();
    }

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

    @Test
    void whoWaitsForACancelledEditionIsTold() {
        var tom = some.someone();
        var party = waits(tom);

        SignIn.during(PersonId.next(), Role.OFFICE, () -> planning.cancel(edition, "Te weinig aanmeldingen"));
        rounds.goRound();

        assertThat(standing(party, tom).stage()).isEqualTo(PartyStage.CLOSED);
    }

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

    private PartyId waits(PersonId person) {
        return ((Waits) enrol(person, IfFull.WAIT)).party();
    }

    private EnrolResult enrol(PersonId person, IfFull ifFull) {
        return enrolIn(edition, person, ifFull);
    }

    private EnrolResult enrolIn(EditionId where, PersonId person, IfFull ifFull) {
        return SignIn.during(
                person,
                Role.PARTICIPANT,
                () -> enrolling.enrolMyself(where, person, Optional.empty(), List.of(), ifFull));
    }

    private EnrolResult enrolStaff(
            EditionId where, OrganisationId organisation, PersonId contact, int staff, IfFull ifFull) {
        var people = Stream.generate(WaitingListTest::someoneNew).limit(staff).toList();
        return SignIn.during(
                contact, Role.CONTACT, () -> enrolling.enrolStaff(where, organisation, contact, people, ifFull));
    }

    private Map.Entry<PersonId, EnrolmentId> placed(EditionId where) {
        var person = some.someone();
        var certain = (Certain) enrolIn(where, person, IfFull.TELL);
        return Map.entry(person, certain.enrolments().getFirst());
    }

    private void leaves(PersonId person, EnrolmentId place) {
        SignIn.during(person, Role.PARTICIPANT, () -> {
            var today = leaving.terms(place, person).orElseThrow().today();
            assertThat(leaving.leave(place, today, person)).isInstanceOf(LeaveResult.Left.class);
            return place;
        });
    }

    private AnswerResult accept(PartyId party, PersonId person) {
        return SignIn.during(person, Role.PARTICIPANT, () -> replies.accept(party, person));
    }

    private ChangeResult change(int capacity) {
        var now = planned.find(edition).orElseThrow();
        return SignIn.during(
                PersonId.next(),
                Role.OFFICE,
                () -> changes.change(
                        edition, new EditionChange(now.place(), now.trainers(), capacity, now.enrolUntil())));
    }

    private Standing standing(PartyId party, PersonId person) {
        return SignIn.during(person, Role.PARTICIPANT, () -> waiting.one(party, person))
                .orElseThrow();
    }

    private List<Standing> standings() {
        return SignIn.during(PersonId.next(), Role.OFFICE, () -> waiting.of(edition));
    }

    private int seatsTaken() {
        return seats.taken(List.of(edition)).getOrDefault(edition, 0);
    }

    private List<String> lettersTo(PersonId person) {
        return mail.receivedBy(people.person(person).email()).stream()
                .map(ReceivedMail::text)
                .toList();
    }

    private String lastLetterTo(PersonId person) {
        return mail.receivedBy(people.person(person).email()).getLast().text();
    }

    private EditionId anEditionOf(int seats) {
        return editions.anOpenEdition(some.someone(), clock.today().plusWeeks(4), seats);
    }

    private static NewParticipant someoneNew() {
        return new NewParticipant(
                new PersonName("Sanne", "de", "Wit"), TestPeople.anAddress(), Optional.empty(), List.of());
    }
}
