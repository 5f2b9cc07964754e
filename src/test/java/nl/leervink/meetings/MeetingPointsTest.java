package nl.leervink.meetings;

import static nl.leervink.accreditation.TestAccreditations.MFN;
import static nl.leervink.accreditation.TestAccreditations.SKJ;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leervink.ModuleTest;
import nl.leervink.SignIn;
import nl.leervink.TestClock;
import nl.leervink.intervision.GroupId;
import nl.leervink.intervision.GroupKind;
import nl.leervink.intervision.GroupRhythm;
import nl.leervink.intervision.GroupTerms;
import nl.leervink.intervision.TestIntervision;
import nl.leervink.kernel.Minutes;
import nl.leervink.kernel.Points;
import nl.leervink.kernel.Role;
import nl.leervink.people.PersonId;
import nl.leervink.people.TestPeople;
import nl.leervink.points.Because;
import nl.leervink.points.EntryKind;
import nl.leervink.points.MembershipFacts;
import nl.leervink.points.Memberships;
import nl.leervink.points.MyPoints;
import nl.leervink.points.Origin;
import nl.leervink.points.PointsBooking;
import nl.leervink.points.RegisterStanding.Measured;
import nl.leervink.points.Registration;
import nl.leervink.points.TestMemberships;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ModuleTest
class MeetingPointsTest {

    private static final LocalDateTime EVENING = LocalDateTime.of(2027, 1, 12, 19, 30);
    private static final GroupTerms TERMS =
            TestIntervision.of("Intervisie Noord", GroupKind.TRAJECTORY, GroupRhythm.EVERY_SIX_WEEKS, 150, 3, 8);

    @Autowired
    TestMeetings meetings;

    @Autowired
    MeetingRoom room;

    @Autowired
    TestIntervision groups;

    @Autowired
    TestMemberships registrations;

    @Autowired
    Memberships memberships;

    @Autowired
    MyPoints points;

    @Autowired
    TestPeople people;

    @Autowired
    TestClock clock;

    private PersonId guide;
    private PersonId noor;

    @BeforeEach
    void people() {
        clock.goTo(EVENING.toLocalDate().minusDays(10));
        guide = people.someone("Gijs", "Gids");
        noor = people.someone("Noor", "Verhagen");
    }

    @Test
    void fourGuidedMeetingsOfTwoAndAHalfHoursAreTenPointsAndTheStartIsNone() {
        registrations.in(SKJ, noor);
        var group = groupOf(noor, people.someone(), people.someone());
        var start = meetings.planned(group, EVENING, MeetingForm.START);
        clock.goTo(EVENING.toLocalDate().plusWeeks(30));
        hold(start, EVENING, 180, noor);
        Stream.of(6, 12, 18, 24).forEach(weeks -> {
            var begins = EVENING.plusWeeks(weeks);
            hold(meetings.plan(group, begins, guide), begins, 150, noor);
        });

        assertThat(bookings(noor)).hasSize(4).allSatisfy(booking -> {
            assertThat(booking.origin()).isEqualTo(Origin.MEETINGS);
            assertThat(booking.category()).isEqualTo("reflectie");
            assertThat(booking.points()).isEqualTo(decimal("2.5"));
            assertThat(booking.contactTime()).isEqualTo(Minutes.of(150));
            assertThat(booking.title()).isEqualTo("Intervisie Noord");
        });
        assertThat(reflection(noor)).isEqualTo(Points.of(10));
    }

    @Test
    void eachGetsTheMinutesTheyWereThereAndWhoWasAbsentOrTooShortNothing() {
        var late = people.someone();
        var gone = people.someone();
        Stream.of(noor, late, gone).forEach(person -> registrations.in(SKJ, person));
        var group = groupOf(noor, late, gone);
        var meeting = meetings.plan(group, EVENING, guide);
        clock.goTo(EVENING.toLocalDate().plusDays(1));

        hold(meeting, EVENING, 120, Map.of(noor, Minutes.of(120), late, Minutes.of(45)));

        assertThat(bookings(noor)).extracting(PointsBooking::points).containsExactly(Points.of(2));
        assertThat(bookings(late)).as("a meeting lasts an hour at least").isEmpty();
        assertThat(bookings(gone)).isEmpty();
    }

    @Test
    void whoWasAloneExchangedNothing() {
        registrations.in(SKJ, noor);
        var group = groupOf(noor, people.someone(), people.someone());
        var meeting = meetings.plan(group, EVENING, guide);
        clock.goTo(EVENING.toLocalDate().plusDays(1));

        hold(meeting, EVENING, 120, Map.of(noor, Minutes.ofHours(2)));

        assertThat(bookings(noor)).isEmpty();
    }

    @Test
    void whatAGuideRecordedNobodyElseMendsAlsoAfterTheyLeft() {
        registrations.in(SKJ, noor);
        var group = groupOf(noor, people.someone(), people.someone());
        var meeting = meetings.plan(group, EVENING, guide);
        clock.goTo(EVENING.toLocalDate().plusDays(1));
        SignIn.during(guide, Role.TRAINER, () -> room.handOut(meeting, Map.of(noor, MeetingRole.FACILITATOR), guide));
        hold(meeting, EVENING, 60, noor);
        groups.leaveToItself(group, guide);

        var result = SignIn.during(
                noor,
                Role.PARTICIPANT,
                () -> room.hold(
                        meeting,
                        room.sheet(meeting, noor).orElseThrow().meeting().version(),
                        EVENING,
                        EVENING.plusHours(3),
                        Map.of(noor, Minutes.ofHours(3)),
                        noor));

        assertThat(result).isEqualTo(new MeetingResult.NotYours());
        assertThat(reflection(noor)).isEqualTo(Points.of(1));
    }

    @Test
    void whatIsMendedIsTakenBackAndBookedAnewAndTheSameOnceMoreIsNot() {
        registrations.in(SKJ, noor);
        var group = groupOf(noor, people.someone(), people.someone());
        var meeting = meetings.plan(group, EVENING, guide);
        clock.goTo(EVENING.toLocalDate().plusDays(1));
        hold(meeting, EVENING, 120, noor);
        hold(meeting, EVENING, 120, noor);
        assertThat(bookings(noor)).hasSize(1);

        hold(meeting, EVENING, 90, noor);

        assertThat(bookings(noor))
                .extracting(PointsBooking::kind, PointsBooking::points, PointsBooking::because)
                .containsExactlyInAnyOrder(
                        tuple(EntryKind.EARNED, Points.of(2), Optional.empty()),
                        tuple(EntryKind.CORRECTION, Points.of(-2), Optional.of(Because.WITHDRAWN)),
                        tuple(EntryKind.EARNED, decimal("1.5"), Optional.empty()));
        assertThat(reflection(noor)).isEqualTo(decimal("1.5"));

        hold(meeting, EVENING, 90, other(group));
        assertThat(reflection(noor)).as("was not there after all").isEqualTo(Points.NONE);
    }

    @Test
    void whoStatesTheirRegistrationAfterwardsHasEarlierMeetingsBooked() {
        var group = groupOf(noor, people.someone(), people.someone());
        var meeting = meetings.plan(group, EVENING, guide);
        clock.goTo(EVENING.toLocalDate().plusDays(1));
        hold(meeting, EVENING, 120, noor);

        registrations.in(SKJ, noor);

        await().untilAsserted(() -> assertThat(reflection(noor)).isEqualTo(Points.of(2)));
    }

    @Test
    void aRegistrationThatTurnsOutToHaveEndedBeforeGivesThemBack() {
        registrations.in(SKJ, noor);
        var group = groupOf(noor, people.someone(), people.someone());
        var meeting = meetings.plan(group, EVENING, guide);
        clock.goTo(EVENING.toLocalDate().plusDays(1));
        hold(meeting, EVENING, 120, noor);

        endedOn(noor, EVENING.toLocalDate().minusDays(1));

        await().untilAsserted(() -> assertThat(bookings(noor))
                .extracting(PointsBooking::because)
                .contains(Optional.of(Because.REGISTRATION_ENDED)));
    }

    @Test
    void theMfnCountsNoGroupOfFourAndAGroupOfFiveOnceAThirdIsRegistered() {
        var mediators = Stream.generate(people::someone).limit(2).toList();
        mediators.forEach(person -> registrations.in(MFN, person));
        var third = people.someone();
        var group = groupOf(mediators.get(0), mediators.get(1), third, people.someone());
        var small = meetings.plan(group, EVENING, guide);
        clock.goTo(EVENING.toLocalDate().plusDays(1));
        hold(small, EVENING, 120, mediators.getFirst());
        assertThat(bookings(mediators.getFirst())).isEmpty();

        groups.put(group, people.someone());
        var large = meetings.plan(group, EVENING.plusWeeks(6), guide);
        clock.goTo(EVENING.toLocalDate().plusWeeks(7));
        hold(large, EVENING.plusWeeks(6), 120, mediators.getFirst());
        assertThat(bookings(mediators.getFirst())).isEmpty();

        registrations.in(MFN, third);

        await().untilAsserted(() -> assertThat(bookings(mediators.getFirst()))
                .extracting(PointsBooking::earnedOn, PointsBooking::points)
                .containsExactly(tuple(EVENING.plusWeeks(6).toLocalDate(), Points.of(2))));
    }

    @Test
    void whatOneEarnedStaysWhenTheGroupGrowsSmallLater() {
        var mediators = Stream.generate(people::someone).limit(3).toList();
        mediators.forEach(person -> registrations.in(MFN, person));
        var group = groupOf(mediators.get(0), mediators.get(1), mediators.get(2), noor, people.someone());
        var meeting = meetings.plan(group, EVENING, guide);
        clock.goTo(EVENING.toLocalDate().plusDays(1));
        hold(meeting, EVENING, 120, mediators.getFirst());
        clock.goTo(EVENING.toLocalDate().plusWeeks(1));
        groups.leave(group, noor);

        hold(meeting, EVENING, 120, mediators.getFirst());

        assertThat(bookings(mediators.getFirst()))
                .extracting(PointsBooking::points)
                .containsExactly(Points.of(2));
    }

    @Test
    void meetingsCountAsEarnedAndNotAsAClaim() {
        registrations.inSince(EVENING.toLocalDate().minusYears(1), SKJ, noor);
        var group = groupOf(noor, people.someone(), people.someone());
        var meeting = meetings.plan(group, EVENING, guide);
        clock.goTo(EVENING.toLocalDate().plusDays(1));
        hold(meeting, EVENING, 120, noor);

        var standing = SignIn.during(noor, Role.PARTICIPANT, () -> points.inFull(noor, "SKJ"))
                .getFirst();

        assertThat(standing.totals().categories())
                .singleElement()
                .satisfies(total -> assertThat(total.origin()).isEqualTo(Origin.MEETINGS));
        assertThat(standing.totals().claimed()).isEmpty();
        assertThat(standing.glance().standing())
                .isInstanceOfSatisfying(
                        Measured.class,
                        measured -> assertThat(measured.countsClaims()).isFalse());
    }

    private GroupId groupOf(PersonId... members) {
        return groups.guidedBy(guide, TERMS, List.of(members));
    }

    private void hold(MeetingId meeting, LocalDateTime begins, int minutes, PersonId present) {
        var last = SignIn.during(
                        guide, Role.TRAINER, () -> room.sheet(meeting, guide).orElseThrow())
                .group()
                .persons()
                .getLast();
        hold(meeting, begins, minutes, Map.of(present, Minutes.of(minutes), last, Minutes.of(minutes)));
    }

    private void hold(MeetingId meeting, LocalDateTime begins, int minutes, Map<PersonId, Minutes> present) {
        var result = SignIn.during(
                guide,
                Role.TRAINER,
                () -> room.hold(
                        meeting,
                        room.sheet(meeting, guide).orElseThrow().meeting().version(),
                        begins,
                        begins.plusMinutes(minutes),
                        present,
                        guide));
        assertThat(result).isEqualTo(new MeetingResult.Done());
    }

    private PersonId other(GroupId group) {
        return groups.sheet(group, guide, Role.TRAINER).orElseThrow().persons().stream()
                .filter(person -> !person.equals(noor))
                .findFirst()
                .orElseThrow();
    }

    private void endedOn(PersonId person, LocalDate last) {
        SignIn.during(person, Role.PARTICIPANT, () -> {
            MembershipFacts known = memberships.mine(person).getFirst();
            return memberships.change(
                    person,
                    known,
                    new Registration(
                            known.register(), known.number(), known.profile(), known.since(), Optional.of(last)));
        });
    }

    private static Points decimal(String points) {
        return new Points(new BigDecimal(points));
    }

    private Points reflection(PersonId person) {
        return bookings(person).stream().map(PointsBooking::points).reduce(Points.NONE, Points::plus);
    }

    private List<PointsBooking> bookings(PersonId person) {
        return SignIn.during(
                person, Role.PARTICIPANT, () -> points.overview(person, 50).latest());
    }
}
