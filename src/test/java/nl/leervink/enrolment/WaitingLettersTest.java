package nl.leervink.enrolment;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import nl.leervink.ModuleTest;
import nl.leervink.SignIn;
import nl.leervink.TestClock;
import nl.leervink.demo.ReceivedMail;
import nl.leervink.enrolment.EnrolResult.AwaitsApproval;
import nl.leervink.enrolment.EnrolResult.Waits;
import nl.leervink.kernel.Role;
import nl.leervink.kernel.Spelling;
import nl.leervink.mailing.TestMailServer;
import nl.leervink.people.OrganisationId;
import nl.leervink.people.Organisations;
import nl.leervink.people.People;
import nl.leervink.people.PersonId;
import nl.leervink.people.PersonName;
import nl.leervink.people.TestPeople;
import nl.leervink.planning.EditionChange;
import nl.leervink.planning.EditionId;
import nl.leervink.planning.Editions;
import nl.leervink.planning.Planning;
import nl.leervink.planning.TestEditions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who hears what of requests for seats that are not certain. */
@ModuleTest
class WaitingLettersTest {

    @Autowired
    Enrolling enrolling;

    @Autowired
    Replies replies;

    @Autowired
    Waiting waiting;

    @Autowired
    Leaving leaving;

    @Autowired
    WaitingRounds rounds;

    @Autowired
    EditionChanges changes;

    @Autowired
    Planning planning;

    @Autowired
    Editions planned;

    @Autowired
    TestEditions editions;

    @Autowired
    TestEnrolments places;

    @Autowired
    TestPeople some;

    @Autowired
    People people;

    @Autowired
    Organisations organisations;

    @Autowired
    TestMailServer mail;

    @Autowired
    TestClock clock;

    private EditionId edition;
    private PersonId noor;
    private EnrolmentId noors;
    private PersonId contact;
    private OrganisationId organisation;
    private String name;
    private PersonId tom;
    private PersonId vera;

    @BeforeEach
    void noorHasTheOnlySeatButOne() {
        edition = editions.anOpenEdition(some.someone(), clock.today().plusWeeks(4), 2);
        noor = some.someone();
        noors = places.enrol(noor, edition);
        contact = some.someone("Carla", "Contact");
        organisation = some.anOrganisationOf(contact);
        name = requireNonNull(organisations.organisations(List.of(organisation)).get(organisation))
                .name();
        tom = some.someone("Tom", "Smit");
        vera = some.someone("Vera", "Vos");
    }

    @Test
    void staffWhoWaitHearWhoAskedForThemAndWhoAnswers() {
        var party = staffWait();

        assertThat(lastTo(tom)).contains(name + " meldde je aan", "op plaats 1", "/mijn/wachtlijst/" + party.value());
        assertThat(lastTo(vera)).contains(name + " meldde je aan");
        assertThat(lastTo(contact)).contains("bieden we je die per mail aan", "Tom Smit");
        assertThat(standing(party, tom).mayAnswer()).isFalse();
        assertThat(standing(party, contact).mayAnswer()).isTrue();
        assertThat(SignIn.during(tom, Role.PARTICIPANT, () -> waiting.mine(tom)))
                .singleElement()
                .satisfies(mine -> assertThat(mine.mayAnswer()).isFalse());
    }

    @Test
    void staffHearThatAContactTookThemOffTheList() {
        var party = staffWait();

        SignIn.during(contact, Role.CONTACT, () -> replies.withdraw(party, contact));

        assertThat(lastTo(tom)).contains("is ingetrokken door " + name);
        assertThat(lastTo(vera)).contains("is ingetrokken door " + name);
        assertThat(lettersTo(contact)).noneMatch(words -> words.contains("ingetrokken"));
    }

    @Test
    void whoAskedThemselvesHearsThatAContactWithdrewIt() {
        var party = asksOnBehalfOfTheOrganisation(true).party();

        SignIn.during(contact, Role.CONTACT, () -> replies.withdraw(party, contact));

        assertThat(lastTo(tom)).contains("is ingetrokken door " + name, "Het kost niets");
    }

    @Test
    void whoWithdrawsThemselvesGetsNoLetter() {
        var party = asksOnBehalfOfTheOrganisation(true).party();

        SignIn.during(tom, Role.PARTICIPANT, () -> replies.withdraw(party, tom));

        assertThat(lettersTo(tom)).noneMatch(words -> words.contains("ingetrokken"));
    }

    @Test
    void everyoneConcernedHearsThatTheOfficeTookThemOffTheList() {
        var party = staffWait();

        SignIn.during(PersonId.next(), Role.OFFICE, () -> replies.remove(party));

        assertThat(List.of(lastTo(tom), lastTo(vera), lastTo(contact)))
                .allSatisfy(words ->
                        assertThat(words).contains("is ingetrokken door").doesNotContain("door " + name));
        assertThat(lastTo(contact)).contains("Tom Smit");
    }

    @Test
    void whoWaitedUntilTheStartHearsThatTheirTurnDidNotCome() {
        staffWait();

        begins();

        assertThat(List.of(lastTo(tom), lastTo(contact)))
                .allSatisfy(words -> assertThat(words)
                        .contains("is begonnen", "aan de beurt kwam")
                        .doesNotContain("gaat niet door"));
    }

    @Test
    void whoWaitedForAnEditionThatWasCalledOffHearsThat() {
        staffWait();

        SignIn.during(PersonId.next(), Role.OFFICE, () -> planning.cancel(edition, "Te weinig aanmeldingen"));
        rounds.goRound();

        assertThat(List.of(lastTo(tom), lastTo(contact)))
                .allSatisfy(words ->
                        assertThat(words).contains("gaat niet door").doesNotContain("is begonnen", "wachtlijst"));
    }

    @Test
    void whoAwaitedApprovalUntilTheStartHearsThatItDidNotCome() {
        asksOnBehalfOfTheOrganisation(true);

        begins();

        assertThat(lastTo(tom))
                .contains("is begonnen", name + " had nog geen akkoord gegeven")
                .doesNotContain("wachtlijst");
    }

    @Test
    void whoDidNotAnswerUntilTheStartHearsThat() {
        var party = staffWait();
        clock.goTo(planned.find(edition).orElseThrow().period().firstDay().minusDays(1));
        leavesTheirSeat();
        assertThat(standing(party, contact).stage()).isEqualTo(PartyStage.OFFERED);

        begins();

        assertThat(lastTo(contact)).contains("2 plaatsen vast tot het begin", "is begonnen");
        assertThat(lastTo(tom)).contains("2 plaatsen vast tot het begin");
    }

    @Test
    void anOfferSaysWhatAYesCosts() {
        staffWait();
        leavesTheirSeat();
        var facts = planned.find(edition).orElseThrow();

        assertThat(lastTo(contact))
                .contains("Prijs per deelnemer: " + Spelling.amount(facts.price(), EditionPost.DUTCH))
                .contains("tot en met "
                        + Spelling.dayInWords(facts.period().firstDay(), EditionPost.DUTCH)
                        + ": 100 % van de prijs");
    }

    @Test
    void whoDidNotAnswerInTimeIsTheOnlyOneSaidToHaveBeenSilent() {
        staffWait();
        leavesTheirSeat();

        clock.goTo(clock.instant().plus(EnrolmentTerms.STANDARD.offerWindow()).plusSeconds(1));
        rounds.goRound();

        assertThat(lastTo(contact)).contains("niet op tijd van je", "Meld je dan opnieuw aan");
        assertThat(lastTo(tom)).contains("niet op tijd van " + name, "Overleg dan met " + name);
    }

    @Test
    void afterTheDeadlineNobodyIsToldToAskAgain() {
        staffWait();
        var facts = planned.find(edition).orElseThrow();
        var change = new EditionChange(facts.place(), facts.trainers(), facts.capacity(), clock.today());
        SignIn.during(PersonId.next(), Role.OFFICE, () -> changes.change(edition, change));
        leavesTheirSeat();

        clock.goTo(clock.instant().plus(EnrolmentTerms.STANDARD.offerWindow()).plusSeconds(1));
        rounds.goRound();

        assertThat(lastTo(contact)).contains("kan niet meer").doesNotContain("opnieuw");
    }

    @Test
    void theOfficeSeesWhoAwaitsAYesThatNobodyCanGiveAndAnswersIt() {
        var asked = asksOnBehalfOfTheOrganisation(false);

        assertThat(lastTo(tom)).contains("we vragen het na");
        assertThat(alone()).contains(asked.party());
        assertThat(SignIn.during(
                        PersonId.next(),
                        Role.OFFICE,
                        () -> replies.refuseForTheirOrganisation(asked.party(), "Volgend jaar")))
                .isEqualTo(new AnswerResult.Ended());
        assertThat(lastTo(tom)).contains("gaat niet akkoord", "Volgend jaar");
        assertThat(alone()).doesNotContain(asked.party());
    }

    @Test
    void whereSomebodyCanAgreeTheOfficeHasNothingToDo() {
        assertThat(alone()).doesNotContain(asksOnBehalfOfTheOrganisation(true).party());
        assertThat(lastTo(tom)).contains("we hebben dat gevraagd");
    }

    private List<PartyId> alone() {
        return SignIn.during(
                PersonId.next(),
                Role.OFFICE,
                () -> waiting.withNobodyToAgree().stream().map(Standing::party).toList());
    }

    /** Tom and Vera, for whom Carla asks, where there is one seat. */
    private PartyId staffWait() {
        var both = List.of(known(tom), known(vera));
        return ((Waits) SignIn.during(
                        contact,
                        Role.CONTACT,
                        () -> enrolling.enrolStaff(edition, organisation, contact, both, IfFull.WAIT)))
                .party();
    }

    private AwaitsApproval asksOnBehalfOfTheOrganisation(boolean hasContact) {
        SignIn.during(contact, Role.CONTACT, () -> organisations.wishApproval(organisation, contact, true));
        if (!hasContact) {
            organisations.dismiss(organisation, contact);
        }
        var employer = new Employer(name, new PersonName("Carla", "", "Contact"), TestPeople.anAddress());
        return (AwaitsApproval) SignIn.during(
                tom,
                Role.PARTICIPANT,
                () -> enrolling.enrolMyself(edition, tom, Optional.of(employer), List.of(), IfFull.WAIT));
    }

    private void leavesTheirSeat() {
        SignIn.during(
                noor,
                Role.OFFICE,
                () -> leaving.terms(noors)
                        .map(shown -> leaving.leaveForThem(noors, shown.today(), Optional.empty(), contact)));
    }

    private void begins() {
        LocalDate firstDay = planned.find(edition).orElseThrow().period().firstDay();
        clock.goTo(firstDay.atTime(LocalTime.of(23, 0)).atZone(Spelling.HERE).toInstant());
        rounds.goRound();
    }

    private Standing standing(PartyId party, PersonId person) {
        return SignIn.during(person, Role.PARTICIPANT, () -> waiting.one(party, person))
                .orElseThrow();
    }

    private NewParticipant known(PersonId person) {
        var facts = people.person(person);
        return new NewParticipant(facts.name(), facts.email(), Optional.empty(), List.of());
    }

    private String lastTo(PersonId person) {
        return lettersTo(person).getLast();
    }

    private List<String> lettersTo(PersonId person) {
        return mail.receivedBy(people.person(person).email()).stream()
                .map(ReceivedMail::text)
                .toList();
    }
}
