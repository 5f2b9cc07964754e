package nl.leervink.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.leervink.ModuleTest;
import nl.leervink.SignIn;
import nl.leervink.TestClock;
import nl.leervink.catalogue.CourseId;
import nl.leervink.catalogue.TestCourses;
import nl.leervink.enrolment.LeaveResult.FeeChanged;
import nl.leervink.enrolment.LeaveResult.Moved;
import nl.leervink.enrolment.LeaveResult.Substituted;
import nl.leervink.kernel.Role;
import nl.leervink.mailing.TestMailServer;
import nl.leervink.people.OrganisationId;
import nl.leervink.people.People;
import nl.leervink.people.PersonId;
import nl.leervink.people.PersonName;
import nl.leervink.people.TestPeople;
import nl.leervink.planning.ChangeResult;
import nl.leervink.planning.EditionChange;
import nl.leervink.planning.EditionId;
import nl.leervink.planning.Editions;
import nl.leervink.planning.MovedSession;
import nl.leervink.planning.TestEditions;
import nl.leervink.security.Password;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The ladder is free until 28 January 2027, half from then on, and all of it from 13 February. */
@ModuleTest
class LeavingAgreementTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 1, 4);
    private static final LocalDate FIRST_DAY = LocalDate.of(2027, 3, 12);
    private static final LocalDate HALF = LocalDate.of(2027, 2, 1);

    @Autowired
    Leaving leaving;

    @Autowired
    Enrolling enrolling;

    @Autowired
    Confirming confirming;

    @Autowired
    Enrolments enrolments;

    @Autowired
    EditionChanges changes;

    @Autowired
    TermsOfEnrolment terms;

    @Autowired
    TestEnrolments places;

    @Autowired
    Editions planned;

    @Autowired
    TestEditions editions;

    @Autowired
    TestCourses courses;

    @Autowired
    TestPeople some;

    @Autowired
    People people;

    @Autowired
    TestMailServer mail;

    @Autowired
    MailedLinks links;

    @Autowired
    TestClock clock;

    private CourseId course;
    private EditionId edition;
    private PersonId noor;
    private PersonId contact;
    private OrganisationId organisation;
    private EnrolmentId place;

    @BeforeEach
    void noorWasSentToATraining() {
        clock.goTo(TODAY);
        course = courses.aTraining();
        edition = editions.anOpenEdition(course, some.someone(), FIRST_DAY, 12);
        noor = some.someone();
        contact = some.someone("Carla", "Contact");
        organisation = some.anOrganisationOf(contact);
        place = places.enrol(noor, edition, organisation, contact);
    }

    @Test
    void whoMovesOweWhenTheyLeaveThereAtLeastWhatTheyWouldHaveOwedThen() {
        clock.goTo(HALF);
        var owed = today(place);
        var later = anEditionOn(FIRST_DAY.plusWeeks(20));

        var moved = moved(place, later);

        assertThat(owed.percentage()).isEqualTo(50);
        assertThat(terms(moved).today()).isEqualTo(owed);
        assertThat(terms(moved).least()).isEqualTo(owed);
        assertThat(mail.receivedBy(people.person(noor).email()).stream()
                        .filter(letter ->
                                letter.text().contains("Je plaats in de andere uitvoering is hiermee vervallen")))
                .singleElement()
                .satisfies(letter -> assertThat(letter.text()).contains("Afmelden kost vanaf nu ten minste"));
        clock.goTo(FIRST_DAY.plusWeeks(20).minusDays(27));
        assertThat(today(moved).percentage()).isEqualTo(100);
    }

    @Test
    void movingOnceMoreForgetsNothing() {
        clock.goTo(HALF);
        var owed = today(place);

        var moved = moved(place, anEditionOn(FIRST_DAY.plusWeeks(20)));
        var again = moved(moved, anEditionOn(FIRST_DAY.plusWeeks(30)));

        assertThat(today(again)).isEqualTo(owed);
    }

    @Test
    void whoTakesOverAPlaceThatMovedTakesItAsItIs() {
        clock.goTo(HALF);
        var owed = today(place);
        var moved = moved(place, anEditionOn(FIRST_DAY.plusWeeks(20)));

        var taken = (Substituted)
                SignIn.during(contact, Role.CONTACT, () -> leaving.substitute(moved, someoneNew(), contact));

        assertThat(today(taken.enrolment())).isEqualTo(owed);
    }

    @Test
    void whoMovesWhileLeavingIsFreeOwesNothingForIt() {
        var moved = moved(place, anEditionOn(FIRST_DAY.plusWeeks(20)));

        assertThat(today(moved)).isEqualTo(LeavingFee.NONE);
        assertThat(terms(moved).least().isFree()).isTrue();
    }

    @Test
    void nobodyMovesIfLeavingCostsSomethingElseThanWasShown() {
        var shown = today(place);
        var later = anEditionOn(FIRST_DAY.plusWeeks(20));
        clock.goTo(HALF);

        assertThat(SignIn.during(contact, Role.CONTACT, () -> leaving.move(place, later, shown, contact)))
                .isInstanceOfSatisfying(
                        FeeChanged.class,
                        changed ->
                                assertThat(changed.terms().today().percentage()).isEqualTo(50));
        assertThat(enrolments.of(noor, edition)).isPresent();
    }

    @Test
    void whoMovesKeepsTheLadderTheyAgreedTo() {
        var later = anEditionOn(FIRST_DAY.plusWeeks(20));
        keep(later, new CancellationLadder("365:100"));

        assertThat(today(moved(place, later)).isFree()).isTrue();
    }

    @Test
    void aFirstDayThatBecomesEarlierMakesLeavingNoDearer() {
        move(List.of(new MovedSession(
                1, FIRST_DAY.minusWeeks(1), planned.sessions(edition).getFirst().start())));
        var afterwards = places.enrol(some.someone(), edition, organisation, contact);
        clock.goTo(FIRST_DAY.minusWeeks(1).minusDays(42));

        assertThat(today(place).isFree()).isTrue();
        assertThat(today(afterwards).percentage()).isEqualTo(50);
        assertThat(terms(place).ladder())
                .last()
                .satisfies(term -> assertThat(term.until()).isEqualTo(FIRST_DAY.minusWeeks(1)));
    }

    @Test
    void aFirstDayThatBecomesLaterMakesLeavingCheaperAndStaysSo() {
        moveAllBy(2);
        clock.goTo(HALF);
        assertThat(today(place).isFree()).isTrue();

        moveAllBy(-2);

        assertThat(planned.find(edition).orElseThrow().period().firstDay()).isEqualTo(FIRST_DAY);
        assertThat(today(place).isFree()).isTrue();
    }

    @Test
    void whatWasShownAtTheRequestIsAgreedWhateverTheOfficeSetsBeforeTheLinkIsFollowed() {
        var sanne = someoneNew();
        enrolling.request(edition, sanne, IfFull.TELL, UUID.randomUUID().toString());
        keep(edition, new CancellationLadder("365:100"));

        confirming.confirm(links.lastTo(sanne), Optional.of(new Password("een lange zin werkt goed")));

        var person = people.withEmail(sanne.email()).orElseThrow().id();
        var own = enrolments.of(person, edition).orElseThrow().id();
        assertThat(SignIn.during(person, Role.PARTICIPANT, () -> leaving.terms(own, person)))
                .hasValueSatisfying(shown -> {
                    assertThat(shown.today()).isEqualTo(LeavingFee.NONE);
                    assertThat(shown.ladder()).isEqualTo(CancellationLadder.STANDARD.terms(FIRST_DAY));
                });
    }

    private void keep(EditionId where, CancellationLadder ladder) {
        SignIn.during(PersonId.next(), Role.OFFICE, () -> {
            terms.keep(
                    where, terms.of(where), new EnrolmentTerms(WaitingPolicy.STRICT_ORDER, Duration.ofDays(2), ladder));
            return where;
        });
    }

    private EditionId anEditionOn(LocalDate day) {
        return editions.anOpenEdition(course, some.someone(), day, 12);
    }

    private EnrolmentId moved(EnrolmentId from, EditionId to) {
        var shown = today(from);
        var result = SignIn.during(contact, Role.CONTACT, () -> leaving.move(from, to, shown, contact));
        return ((Moved) result).enrolment();
    }

    private void moveAllBy(int weeks) {
        move(planned.sessions(edition).stream()
                .map(session ->
                        new MovedSession(session.number(), session.date().plusWeeks(weeks), session.start()))
                .toList());
    }

    private void move(List<MovedSession> moves) {
        var now = planned.find(edition).orElseThrow();
        var change = new EditionChange(
                now.place(), now.trainers(), now.capacity(), LocalDate.now(clock), Optional.empty(), moves, "");
        assertThat(SignIn.during(PersonId.next(), Role.OFFICE, () -> changes.change(edition, change)))
                .isEqualTo(new ChangeResult.Changed());
    }

    private LeavingFee today(EnrolmentId own) {
        return terms(own).today();
    }

    private LeavingTerms terms(EnrolmentId own) {
        return SignIn.during(contact, Role.CONTACT, () -> leaving.terms(own, contact))
                .orElseThrow();
    }

    private static NewParticipant someoneNew() {
        return new NewParticipant(
                new PersonName("Sanne", "de", "Wit"), TestPeople.anAddress(), Optional.empty(), List.of());
    }
}
