package nl.leervink.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.leervink.ModuleTest;
import nl.leervink.SignIn;
import nl.leervink.TestClock;
import nl.leervink.demo.ReceivedMail;
import nl.leervink.enrolment.LeaveResult.SubstituteAsked;
import nl.leervink.enrolment.LeaveResult.Substituted;
import nl.leervink.enrolment.LeaveResult.TooMuchAsked;
import nl.leervink.enrolment.PendingRequest.TakeOver;
import nl.leervink.kernel.Role;
import nl.leervink.kernel.Spelling;
import nl.leervink.mailing.TestMailServer;
import nl.leervink.people.Organisations;
import nl.leervink.people.People;
import nl.leervink.people.PersonId;
import nl.leervink.people.PersonName;
import nl.leervink.people.TestPeople;
import nl.leervink.planning.EditionId;
import nl.leervink.planning.Editions;
import nl.leervink.planning.TestEditions;
import nl.leervink.security.Password;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ModuleTest
class SubstitutesTest {

    private static final Optional<Password> A_PASSWORD = Optional.of(new Password("een lange zin werkt goed"));

    @Autowired
    Leaving leaving;

    @Autowired
    Enrolling enrolling;

    @Autowired
    Confirming confirming;

    @Autowired
    Enrolments enrolments;

    @Autowired
    LeftPlaces leftPlaces;

    @Autowired
    TestEnrolments places;

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
    Waiting waiting;

    @Autowired
    Seats seats;

    @Autowired
    TestMailServer mail;

    @Autowired
    MailedLinks links;

    @Autowired
    TestClock clock;

    private EditionId edition;
    private PersonId noor;
    private EnrolmentId place;

    @BeforeEach
    void noorComesPrivately() {
        edition = editions.anOpenEdition(some.someone(), clock.today().plusWeeks(9), 12);
        noor = some.someone();
        place = places.enrol(noor, edition);
    }

    @Test
    void whoeverHasAPlaceKeepsItUntilTheirSubstituteSaysYes() {
        var sam = aSubstitute();

        assertThat(ask(sam)).isEqualTo(new SubstituteAsked(sam.email()));

        assertThat(enrolments.of(noor, edition)).isPresent();
        assertThat(people.withEmail(sam.email())).isEmpty();
        assertThat(mail.receivedBy(sam.email()).getLast().text())
                .contains("Noor Verhagen heeft een plaats")
                .contains("vraagt of jij die overneemt");
        assertThat(terms().substituteAsked()).contains("Sam Plaatsvervanger");
        var token = links.lastTo(sam);
        assertThat(confirming.pending(token))
                .hasValueSatisfying(pending -> assertThat(pending.takeOver()).hasValueSatisfying(place -> {
                    assertThat(place.from()).isEqualTo("Noor Verhagen");
                    assertThat(place.leaving()).isNotEmpty();
                }));

        assertThat(confirming.confirm(token, A_PASSWORD)).isEqualTo(new ConfirmResult.Confirmed(edition));

        var theirs = people.withEmail(sam.email()).orElseThrow().id();
        assertThat(enrolments.of(noor, edition)).isEmpty();
        assertThat(enrolments.of(theirs, edition)).isPresent();
        assertThat(mail.receivedBy(people.person(noor).email()).getLast().text())
                .contains("Sam Plaatsvervanger neemt je plaats in");
        assertThat(SignIn.during(PersonId.next(), Role.OFFICE, () -> leftPlaces.of(edition)))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.way()).isEqualTo(LeavingWay.SUBSTITUTED);
                    assertThat(row.by()).isEqualTo("Noor Verhagen");
                });
        assertThat(confirming.confirm(token, A_PASSWORD)).isEqualTo(new ConfirmResult.ConfirmedBefore(edition));
    }

    @Test
    void theLastWhoWasAskedIsWhoMayTakeThePlace() {
        var sam = aSubstitute();
        ask(sam);
        var token = links.lastTo(sam);

        ask(aSubstitute());

        assertThat(confirming.confirm(token, A_PASSWORD)).isEqualTo(new ConfirmResult.Unknown());
        assertThat(enrolments.of(noor, edition)).isPresent();
    }

    @Test
    void whoIsAskedOnceMoreGetsANewLink() {
        var sam = aSubstitute();
        ask(sam);
        var token = links.lastTo(sam);

        ask(sam);

        assertThat(confirming.confirm(token, A_PASSWORD)).isEqualTo(new ConfirmResult.Unknown());
        assertThat(confirming.confirm(links.lastTo(sam), A_PASSWORD)).isEqualTo(new ConfirmResult.Confirmed(edition));
    }

    @Test
    void thePlaceOfWhoLeftMeanwhileIsNotTakenOver() {
        var sam = aSubstitute();
        ask(sam);
        var token = links.lastTo(sam);
        SignIn.during(noor, Role.PARTICIPANT, () -> leaving.leave(place, LeavingFee.NONE, noor));

        assertThat(confirming.pending(token)).isEmpty();
        assertThat(confirming.confirm(token, A_PASSWORD)).isEqualTo(new ConfirmResult.Unknown());
        assertThat(mail.receivedBy(sam.email()).getLast().text()).contains("Dat is niet meer nodig");
        assertThat(people.withEmail(sam.email())).isEmpty();
    }

    @Test
    void onceItBeganNobodyTakesAPlaceOver() {
        var sam = aSubstitute();
        ask(sam);
        var token = links.lastTo(sam);

        clock.goTo(planned.find(edition).orElseThrow().period().firstDay());

        assertThat(confirming.confirm(token, A_PASSWORD)).isEqualTo(new ConfirmResult.TooLate(edition));
        assertThat(enrolments.of(noor, edition)).isPresent();
    }

    @Test
    void whoAskedForASeatThemselvesKeepsTheirOwnLink() {
        var sam = aSubstitute();
        enrolling.request(edition, sam, IfFull.TELL, UUID.randomUUID().toString());

        var own = links.lastTo(sam);

        assertThat(ask(sam)).isEqualTo(new SubstituteAsked(sam.email()));

        assertThat(confirming.confirm(own, A_PASSWORD)).isEqualTo(new ConfirmResult.Confirmed(edition));
        assertThat(enrolments.of(noor, edition)).isPresent();
        assertThat(enrolments.ofEdition(edition)).hasSize(2);
    }

    @Test
    void whoeverTypesTheirAddressInTheFormLeavesTheLinkOfASubstituteAlone() {
        var sam = aSubstitute();
        ask(sam);
        var token = links.lastTo(sam);

        enrolling.request(edition, sam, IfFull.TELL, UUID.randomUUID().toString());
        assertThat(seats.taken(List.of(edition))).containsEntry(edition, 2);

        assertThat(links.lastTo(sam)).isNotEqualTo(token);
        assertThat(confirming.confirm(token, A_PASSWORD)).isEqualTo(new ConfirmResult.Confirmed(edition));
        assertThat(enrolments.of(noor, edition)).isEmpty();
        assertThat(seats.taken(List.of(edition))).containsEntry(edition, 1);
    }

    @Test
    void twoMayAskTheSameSubstituteAndOneOfThemIsRelieved() {
        var tom = some.someone();
        var toms = places.enrol(tom, edition);
        var sam = aSubstitute();
        ask(sam);
        var token = links.lastTo(sam);

        assertThat(SignIn.during(tom, Role.PARTICIPANT, () -> leaving.substitute(toms, sam, tom)))
                .isEqualTo(new SubstituteAsked(sam.email()));

        assertThat(confirming.confirm(token, A_PASSWORD)).isEqualTo(new ConfirmResult.Confirmed(edition));
        assertThat(confirming.confirm(links.lastTo(sam), A_PASSWORD)).isEqualTo(new ConfirmResult.Confirmed(edition));
        assertThat(enrolments.of(noor, edition)).isEmpty();
        assertThat(enrolments.of(tom, edition)).isPresent();

        var yara = aSubstitute();
        SignIn.during(tom, Role.PARTICIPANT, () -> leaving.substitute(toms, yara, tom));
        assertThat(confirming.confirm(links.lastTo(yara), A_PASSWORD)).isEqualTo(new ConfirmResult.Confirmed(edition));
        assertThat(enrolments.of(tom, edition)).isEmpty();
    }

    @Test
    void whatWasAskedIsTakenBack() {
        var sam = aSubstitute();
        ask(sam);
        var token = links.lastTo(sam);

        assertThat(SignIn.during(noor, Role.PARTICIPANT, () -> leaving.askNoLonger(place, noor)))
                .isEqualTo(new LeaveResult.SubstituteAskedNoLonger(true));

        assertThat(terms().substituteAsked()).isEmpty();
        assertThat(confirming.confirm(token, A_PASSWORD)).isEqualTo(new ConfirmResult.Unknown());
        assertThat(mail.receivedBy(sam.email()).getLast().text()).contains("Dat is niet meer nodig");
        assertThat(SignIn.during(PersonId.next(), Role.PARTICIPANT, () -> leaving.askNoLonger(place, PersonId.next())))
                .isEqualTo(new LeaveResult.NotYours());
    }

    @Test
    void whoWasAskedHearsThatSomebodyElseHasThePlaceAndWhoHasItHearsThatAlone() {
        var sam = aSubstitute();
        ask(sam);
        SignIn.during(noor, Role.OFFICE, () -> leaving.substituteForThem(place, aSubstitute(), PersonId.next()));
        assertThat(mail.receivedBy(sam.email()).getLast().text()).contains("Dat is niet meer nodig");

        var tom = some.someone();
        var toms = places.enrol(tom, edition);
        var yara = aSubstitute();
        SignIn.during(tom, Role.PARTICIPANT, () -> leaving.substitute(toms, yara, tom));
        SignIn.during(tom, Role.OFFICE, () -> leaving.substituteForThem(toms, yara, PersonId.next()));
        assertThat(mail.receivedBy(yara.email()).stream().map(ReceivedMail::text))
                .anyMatch(text -> text.contains("Je neemt de plaats in van"))
                .noneMatch(text -> text.contains("Dat is niet meer nodig"));
    }

    @Test
    void theLetterSaysUntilWhenAndTheConfirmationInWhosePlace() {
        var sam = aSubstitute();
        ask(sam);
        var begins = planned.find(edition).orElseThrow().period().firstDay();

        assertThat(mail.receivedBy(sam.email()).getLast().text())
                .contains("Dat kan tot de cursus begint: " + Spelling.weekday(begins, EditionPost.DUTCH) + " om ");

        confirming.confirm(links.lastTo(sam), A_PASSWORD);

        assertThat(mail.receivedBy(sam.email()).getLast().text()).contains("Je neemt de plaats in van Noor Verhagen");
    }

    @Test
    void whoWasAskedAndEnrolsThemselvesGetsASeatOfTheirOwn() {
        var sam = aSubstitute();
        ask(sam);
        clock.goTo(clock.instant().plus(Duration.ofMinutes(5)));

        enrolling.request(edition, sam, IfFull.TELL, UUID.randomUUID().toString());

        assertThat(confirming.confirm(links.lastTo(sam), A_PASSWORD)).isEqualTo(new ConfirmResult.Confirmed(edition));
        assertThat(enrolments.ofEdition(edition)).hasSize(2);
    }

    @Test
    void whoHasAPlaceByThenTakesNoSecondOne() {
        var tom = some.someone();
        var asked = known(tom);
        ask(asked);
        var token = links.lastTo(asked);
        places.enrol(tom, edition);

        assertThat(confirming.confirm(token, A_PASSWORD)).isEqualTo(new ConfirmResult.Confirmed(edition));
        assertThat(enrolments.of(noor, edition)).isPresent();
    }

    @Test
    void whoJoinsTheWaitingListMeanwhileWaitsNoLongerOnceTheyTakeThePlace() {
        edition = editions.anOpenEdition(some.someone(), clock.today().plusWeeks(9), 1);
        place = places.enrol(noor, edition);
        var tom = some.someone();
        var asked = known(tom);
        ask(asked);
        var token = links.lastTo(asked);
        SignIn.during(
                tom,
                Role.PARTICIPANT,
                () -> enrolling.enrolMyself(edition, tom, Optional.empty(), List.of(), IfFull.WAIT));

        assertThat(confirming.confirm(token, A_PASSWORD)).isEqualTo(new ConfirmResult.Confirmed(edition));

        assertThat(enrolments.of(tom, edition)).isPresent();
        assertThat(SignIn.during(tom, Role.PARTICIPANT, () -> waiting.mine(tom)))
                .isEmpty();
    }

    @Test
    void aPlaceOfAnOrganisationThatAgreesFirstByThenIsNotTakenOver() {
        var contact = some.someone();
        var organisation = some.anOrganisationOf(contact);
        edition = editions.anOpenEdition(some.someone(), clock.today().plusWeeks(9), 12);
        place = places.enrol(noor, edition, organisation, contact);
        var sam = aSubstitute();
        assertThat(ask(sam)).isInstanceOf(SubstituteAsked.class);
        var token = links.lastTo(sam);
        assertThat(mail.receivedBy(sam.email()).getLast().text()).contains("Je komt dan namens ");
        assertThat(confirming.pending(token).flatMap(PendingRequest::takeOver).flatMap(TakeOver::organisation))
                .isPresent();

        SignIn.during(contact, Role.CONTACT, () -> organisations.wishApproval(organisation, contact, true));

        assertThat(confirming.confirm(token, A_PASSWORD)).isEqualTo(new ConfirmResult.TooLate(edition));
        assertThat(enrolments.of(noor, edition)).isPresent();
    }

    @Test
    void oneDoesNotMailTheWholeTown() {
        for (var i = 0; i < Substitutes.ASKED_BY_ONE; i++) {
            ask(aSubstitute());
        }

        assertThat(ask(aSubstitute())).isInstanceOf(TooMuchAsked.class);
    }

    @Test
    void atTheWordOfTheOfficeTheyHaveThePlaceAtOnce() {
        assertThat(terms().substituteConfirms()).isTrue();
        assertThat(SignIn.during(
                        noor, Role.OFFICE, () -> leaving.substituteForThem(place, aSubstitute(), PersonId.next())))
                .isInstanceOf(Substituted.class);
    }

    @Test
    void whoIsPutInAPlaceHoldsNoOtherSeatAnyMore() {
        var sam = aSubstitute();
        enrolling.request(edition, sam, IfFull.TELL, UUID.randomUUID().toString());
        assertThat(seats.taken(List.of(edition))).containsEntry(edition, 2);

        SignIn.during(noor, Role.OFFICE, () -> leaving.substituteForThem(place, sam, PersonId.next()));

        assertThat(seats.taken(List.of(edition))).containsEntry(edition, 1);
    }

    private LeaveResult ask(NewParticipant substitute) {
        return SignIn.during(noor, Role.PARTICIPANT, () -> leaving.substitute(place, substitute, noor));
    }

    private LeavingTerms terms() {
        return SignIn.during(noor, Role.PARTICIPANT, () -> leaving.terms(place, noor))
                .orElseThrow();
    }

    private NewParticipant known(PersonId person) {
        var facts = people.person(person);
        return new NewParticipant(facts.name(), facts.email(), Optional.empty(), List.of());
    }

    private static NewParticipant aSubstitute() {
        return new NewParticipant(
                new PersonName("Sam", "", "Plaatsvervanger"), TestPeople.anAddress(), Optional.empty(), List.of());
    }
}
