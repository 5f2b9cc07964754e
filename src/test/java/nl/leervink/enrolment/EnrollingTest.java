package nl.leervink.enrolment;

import static nl.leervink.people.TestPeople.anAddress;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nl.leervink.ModuleTest;
import nl.leervink.SignIn;
import nl.leervink.TestClock;
import nl.leervink.enrolment.ConfirmResult.Confirmed;
import nl.leervink.enrolment.ConfirmResult.ConfirmedBefore;
import nl.leervink.enrolment.ConfirmResult.PasswordNeeded;
import nl.leervink.enrolment.ConfirmResult.TooLate;
import nl.leervink.enrolment.ConfirmResult.Unknown;
import nl.leervink.enrolment.EnrolResult.AlreadyEnrolled;
import nl.leervink.enrolment.EnrolResult.Certain;
import nl.leervink.enrolment.EnrolResult.DeadlinePassed;
import nl.leervink.enrolment.EnrolResult.Full;
import nl.leervink.enrolment.EnrolResult.NotOpen;
import nl.leervink.enrolment.EnrolResult.NotYours;
import nl.leervink.enrolment.EnrolResult.ToBeConfirmed;
import nl.leervink.kernel.EmailAddress;
import nl.leervink.kernel.Role;
import nl.leervink.kernel.Spelling;
import nl.leervink.mailing.TestMailServer;
import nl.leervink.people.People;
import nl.leervink.people.PersonName;
import nl.leervink.people.TestPeople;
import nl.leervink.planning.EditionId;
import nl.leervink.planning.Editions;
import nl.leervink.planning.Planning;
import nl.leervink.planning.TestEditions;
import nl.leervink.security.Accounts;
import nl.leervink.security.Password;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@ModuleTest
class EnrollingTest {

    private static final Optional<Password> A_PASSWORD = Optional.of(new Password("een lange zin werkt goed"));

    @Autowired
    Enrolling enrolling;

    @Autowired
    Confirming confirming;

    @Autowired
    Enrolments enrolments;

    @Autowired
    Seats seats;

    @Autowired
    TestEditions editions;

    @Autowired
    TestPeople some;

    @Autowired
    People people;

    @Autowired
    Editions planned;

    @Autowired
    Planning planning;

    @Autowired
    Accounts accounts;

    @Autowired
    TestMailServer mail;

    @Autowired
    MailedLinks links;

    @Autowired
    TestClock clock;

    @Test
    void aVisitorWhoFollowsTheLinkHasAPlaceAndAnAccount() {
        var edition = editions.anOpenEdition();
        var sanne = aParticipant();

        assertThat(request(edition, sanne)).isEqualTo(new ToBeConfirmed(sanne.email(), false));
        assertThat(people.withEmail(sanne.email())).isEmpty();
        assertThat(seatsTaken(edition)).isEqualTo(1);

        var token = links.lastTo(sanne.email());
        assertThat(confirming.confirm(token, Optional.empty())).isEqualTo(new PasswordNeeded());
        assertThat(confirming.confirm(token, A_PASSWORD)).isEqualTo(new Confirmed(edition));

        var person = people.withEmail(sanne.email()).orElseThrow().id();
        assertThat(enrolments.of(person, edition)).isPresent();
        assertThat(accounts.canSignIn(person)).isTrue();
        assertThat(seatsTaken(edition)).isEqualTo(1);
        assertThat(confirming.confirm(token, A_PASSWORD)).isEqualTo(new ConfirmedBefore(edition));
    }

    @Test
    void aLinkThatWasNeverSentConfirmsNothing() {
        assertThat(confirming.confirm(new ConfirmationToken("verzonnen"), A_PASSWORD))
                .isEqualTo(new Unknown());
        assertThat(confirming.pending(new ConfirmationToken("verzonnen"))).isEmpty();
    }

    @Test
    void fromOnePlaceOneCannotMailTheWholeTown() {
        var edition = editions.anOpenEdition();
        var place = UUID.randomUUID().toString();
        for (int i = 0; i < Enrolling.REQUESTS_FROM_A_PLACE; i++) {
            enrolling.request(edition, aParticipant(), IfFull.TELL, place);
        }

        assertThat(enrolling.request(edition, aParticipant(), IfFull.TELL, place))
                .isInstanceOfSatisfying(
                        EnrolResult.TooMuchAsked.class,
                        asked -> assertThat(asked.pause()).isBetween(Duration.ofMinutes(59), Duration.ofHours(1)));
        assertThat(request(edition, aParticipant())).isNotInstanceOf(EnrolResult.TooMuchAsked.class);
    }

    @Test
    void aStrangerDoesNotLearnThatSomeoneIsEnrolled() {
        var edition = editions.anOpenEdition();
        var noor = some.someone();
        SignIn.as(noor, Role.PARTICIPANT);
        enrolling.enrolMyself(edition, noor, Optional.empty(), List.of(), IfFull.TELL);
        SignIn.out();
        var email = people.person(noor).email();

        assertThat(request(edition, aParticipant(email))).isEqualTo(new ToBeConfirmed(email, false));
        assertThat(seatsTaken(edition)).isEqualTo(1);
    }

    @Test
    void aFullEditionTellsNobodyWhoHasAPlaceInIt() {
        var edition = anEditionOf(1);
        var noor = some.someone();
        SignIn.as(noor, Role.PARTICIPANT);
        enrolling.enrolMyself(edition, noor, Optional.empty(), List.of(), IfFull.TELL);
        SignIn.out();

        assertThat(request(edition, aParticipant(people.person(noor).email()))).isEqualTo(new Full(0));
        assertThat(request(edition, aParticipant())).isEqualTo(new Full(0));
    }

    @Test
    void aLinkFollowedAfterTheDeadlineIsTooLateOnceItsSeatIsNotHeld() {
        var edition = editions.anOpenEdition();
        var late = aParticipant();
        request(edition, late);
        var token = links.lastTo(late.email());

        clock.goTo(planned.find(edition).orElseThrow().enrolUntil().plusDays(1));

        assertThat(confirming.confirm(token, A_PASSWORD)).isEqualTo(new TooLate(edition));
    }

    @Test
    void onesOwnRequestDoesNotKeepOneOut() {
        var edition = anEditionOf(1);
        var noor = some.someone();
        request(edition, aParticipant(people.person(noor).email()));
        SignIn.as(noor, Role.PARTICIPANT);

        assertThat(enrolling.enrolMyself(edition, noor, Optional.empty(), List.of(), IfFull.TELL))
                .isInstanceOf(Certain.class);
        assertThat(seatsTaken(edition)).isEqualTo(1);
    }

    @Test
    void whatWasCorrectedWhileTheLetterWasUnderWayCounts() {
        var edition = editions.anOpenEdition();
        var email = anAddress();
        request(edition, aParticipant(email));
        request(edition, new NewParticipant(new PersonName("Sanna", "", "Wit"), email, Optional.empty(), List.of()));

        confirming.confirm(links.lastTo(email), A_PASSWORD);

        assertThat(people.withEmail(email).orElseThrow().name()).hasToString("Sanna Wit");
    }

    @Test
    void aRequestThatWasNotConfirmedInTwoDaysFreesItsSeat() {
        var edition = anEditionOf(1);
        var late = aParticipant();
        request(edition, late);
        assertThat(request(edition, aParticipant())).isEqualTo(new Full(0));

        clock.goTo(clock.instant().plus(Duration.ofHours(49)));

        var quick = aParticipant();
        assertThat(request(edition, quick)).isEqualTo(new ToBeConfirmed(quick.email(), false));
        assertThat(confirming.confirm(links.lastTo(late.email()), A_PASSWORD)).isEqualTo(new TooLate(edition));
    }

    @Test
    void aLateLinkStillWorksWhileThereAreSeats() {
        var edition = editions.anOpenEdition();
        var late = aParticipant();
        request(edition, late);

        clock.goTo(clock.instant().plus(Duration.ofHours(49)));

        assertThat(confirming.confirm(links.lastTo(late.email()), A_PASSWORD)).isEqualTo(new Confirmed(edition));
    }

    @Test
    void askingAgainAtOnceSendsNoSecondLetter() {
        var edition = editions.anOpenEdition();
        var sanne = aParticipant();

        request(edition, sanne);
        request(edition, sanne);

        assertThat(mail.receivedBy(sanne.email())).hasSize(1);
        assertThat(seatsTaken(edition)).isEqualTo(1);
    }

    @Test
    void nobodyEnrolsAfterTheDeadlineInADraftOrInWhatWasCancelled() {
        var edition = editions.anOpenEdition();
        var cancelled = editions.anOpenEdition();
        var office = some.someone();
        SignIn.during(office, Role.OFFICE, () -> planning.cancel(cancelled, "Te weinig deelnemers."));
        var lastDay = planned.find(edition).orElseThrow().enrolUntil();

        assertThat(request(cancelled, aParticipant())).isEqualTo(new NotOpen());
        assertThat(request(EditionId.next(), aParticipant())).isEqualTo(new NotOpen());
        clock.goTo(lastDay.atTime(7, 0).atZone(Spelling.HERE).toInstant());
        assertThat(request(edition, aParticipant())).isInstanceOf(ToBeConfirmed.class);
        clock.goTo(lastDay);
        assertThat(request(edition, aParticipant())).isEqualTo(new EnrolResult.Begun());
        clock.goTo(lastDay.plusDays(1));
        assertThat(request(edition, aParticipant())).isEqualTo(new DeadlinePassed(lastDay));
    }

    @Test
    void whoeverIsSignedInEnrolsOnce() {
        var edition = editions.anOpenEdition();
        var noor = some.someone();
        SignIn.as(noor, Role.PARTICIPANT);

        assertThat(enrolling.enrolMyself(edition, noor, Optional.empty(), List.of(), IfFull.TELL))
                .isInstanceOf(Certain.class);
        assertThat(enrolling.enrolMyself(edition, noor, Optional.empty(), List.of(), IfFull.TELL))
                .isEqualTo(new AlreadyEnrolled(List.of(people.person(noor).email())));
    }

    @Test
    void aContactEnrolsAllOfTheirStaffOrNobody() {
        var edition = anEditionOf(2);
        var carla = some.someone("Carla", "Contact");
        var organisation = some.anOrganisationOf(carla);
        SignIn.as(carla, Role.CONTACT);
        var three = List.of(aParticipant(), aParticipant(), aParticipant());

        assertThat(enrolling.enrolStaff(edition, organisation, carla, three, IfFull.TELL))
                .isEqualTo(new Full(2));
        assertThat(seatsTaken(edition)).isZero();
        assertThat(three).allMatch(member -> people.withEmail(member.email()).isEmpty());
        assertThat(enrolling.enrolStaff(edition, organisation, carla, three.subList(0, 2), IfFull.TELL))
                .isInstanceOf(Certain.class);

        assertThat(enrolments.ofEdition(edition))
                .allSatisfy(one -> assertThat(one.contact()).contains(carla))
                .allSatisfy(one -> assertThat(one.organisation()).contains(organisation));
    }

    @Test
    void aContactDoesNotEnrolForAnOrganisationTheyDoNotActFor() {
        var edition = editions.anOpenEdition();
        var carla = some.someone("Carla", "Contact");
        var others = some.anOrganisationOf(some.someone());
        SignIn.as(carla, Role.CONTACT);

        assertThat(enrolling.enrolStaff(edition, others, carla, List.of(aParticipant()), IfFull.TELL))
                .isEqualTo(new NotYours());
        assertThat(seatsTaken(edition)).isZero();
    }

    @Test
    void aParticipantDoesNotEnrolStaff() {
        var noor = some.someone();
        var organisation = some.anOrganisationOf(noor);
        SignIn.as(noor, Role.PARTICIPANT);

        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> enrolling.enrolStaff(
                        EditionId.next(), organisation, noor, List.of(aParticipant()), IfFull.TELL));
    }

    @Test
    void ofThirtyWhoAskForTheLastThreeSeatsAtOnceThreeGetOne() throws Exception {
        var edition = anEditionOf(3);

        try (var visitors = Executors.newFixedThreadPool(8)) {
            var asked = visitors.invokeAll(IntStream.range(0, 30)
                    .mapToObj(_ -> (Callable<EnrolResult>) () -> request(edition, aParticipant()))
                    .toList());
            var held = 0;
            for (var one : asked) {
                held += one.get() instanceof ToBeConfirmed ? 1 : 0;
            }
            assertThat(held).isEqualTo(3);
        }
        assertThat(seatsTaken(edition)).isEqualTo(3);
    }

    @Test
    void aPersonWeKnowKeepsTheirNameWhateverAStrangerTypes() {
        var edition = editions.anOpenEdition();
        var noor = some.someone("Noor", "Verhagen");
        var email = people.person(noor).email();

        request(
                edition,
                new NewParticipant(new PersonName("Grap", "", "Penmaker"), email, Optional.empty(), List.of()));

        assertThat(people.person(noor).name()).hasToString("Noor Verhagen");
    }

    private EditionId anEditionOf(int seats) {
        return editions.anOpenEdition(some.someone(), clock.today().plusWeeks(4), seats);
    }

    private static NewParticipant aParticipant() {
        return aParticipant(anAddress());
    }

    private static NewParticipant aParticipant(EmailAddress email) {
        return new NewParticipant(new PersonName("Sanne", "de", "Wit"), email, Optional.empty(), List.of());
    }

    private int seatsTaken(EditionId edition) {
        return seats.taken(List.of(edition)).getOrDefault(edition, 0);
    }

    /** From a place of its own: nobody else asked from there. */
    private EnrolResult request(EditionId edition, NewParticipant participant) {
        return enrolling.request(
                edition, participant, IfFull.TELL, UUID.randomUUID().toString());
    }
}
