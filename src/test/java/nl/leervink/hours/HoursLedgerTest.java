package nl.leervink.hours;

import static java.util.Objects.requireNonNull;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import nl.leervink.ModuleTest;
import nl.leervink.Rounds;
import nl.leervink.SignIn;
import nl.leervink.attendance.ContactTimeChanged;
import nl.leervink.attendance.MakeUpResult;
import nl.leervink.attendance.MakeUpSheet;
import nl.leervink.attendance.MakingUp;
import nl.leervink.attendance.Presence;
import nl.leervink.attendance.PresenceBook;
import nl.leervink.attendance.Roster;
import nl.leervink.attendance.TakeBackResult;
import nl.leervink.catalogue.AssignmentKind;
import nl.leervink.certification.TestGroups;
import nl.leervink.certification.TestGroups.Group;
import nl.leervink.enrolment.EnrolmentId;
import nl.leervink.enrolment.TestEnrolments;
import nl.leervink.homework.AssignmentProgress;
import nl.leervink.homework.HomeworkBook;
import nl.leervink.homework.HomeworkCredited;
import nl.leervink.kernel.Minutes;
import nl.leervink.kernel.Role;
import nl.leervink.people.PersonId;
import nl.leervink.people.TestPeople;
import nl.leervink.planning.EditionId;
import nl.leervink.planning.Editions;
import nl.leervink.planning.SessionFacts;
import nl.leervink.planning.TestEditions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@ModuleTest
class HoursLedgerTest {

    @Autowired
    MyHours hours;

    @Autowired
    BookedHours booked;

    @Autowired
    OpeningOfTheBooks opening;

    @Autowired
    JdbcClient database;

    @Autowired
    TestEnrolments enrolments;

    @Autowired
    TestHours settled;

    @Autowired
    Roster roster;

    @Autowired
    MakingUp makingUp;

    @Autowired
    PresenceBook presence;

    @Autowired
    HomeworkBook homework;

    @Autowired
    Editions planned;

    @Autowired
    TestEditions editions;

    @Autowired
    TestGroups groups;

    @Autowired
    TestPeople people;

    PersonId noor;
    Group group;
    EditionId edition;
    EnrolmentId enrolment;
    List<SessionFacts> sessions;

    @BeforeEach
    void noorTakesPart() {
        noor = people.someone("Noor", "Verhagen");
        group = groups.aGroup();
        edition = group.edition();
        sessions = planned.sessions(edition);
        enrolment = groups.diligent(group, noor);
    }

    @Test
    void aClosedRosterIsBookedAsContactTime() {
        attend(0, Presence.PRESENT, 0);

        await().atMost(10, SECONDS).until(() -> !mine().contact().isNone());

        assertThat(mine().contact()).isEqualTo(sessions.getFirst().contactTime());
        assertThat(bookingsOf(HoursKind.CONTACT)).singleElement().satisfies(booking -> {
            assertThat(booking.doneOn()).isEqualTo(sessions.getFirst().date());
            assertThat(booking.takenBack()).isFalse();
            assertThat(booking.missedOn()).isEmpty();
        });
    }

    @Test
    void homeworkIsBookedForItsNormOnceItCounts() {
        await().atMost(10, SECONDS).until(() -> bookingsOf(HoursKind.SELF_STUDY).size() == 1);
        assertThat(bookingsOf(HoursKind.SELF_STUDY)).noneMatch(HoursBooking::judged);

        groups.judgeAll(group);

        await().atMost(10, SECONDS).until(() -> bookingsOf(HoursKind.SELF_STUDY).size() == 2);
        assertThat(bookingsOf(HoursKind.SELF_STUDY))
                .filteredOn(HoursBooking::judged)
                .singleElement()
                .satisfies(it -> assertThat(it.title())
                        .isEqualTo(planned.assignment(editions.assignment(edition, AssignmentKind.REPORT))
                                .orElseThrow()
                                .title()));
        assertThat(mine().selfStudy()).isEqualTo(credited());
    }

    @Test
    void whatWasMadeUpIsBookedWithWhatItRepairs() {
        var elsewhere = aSessionElsewhere();
        attend(0, Presence.ABSENT, 0);

        makeUp(sessions.getFirst(), elsewhere, sessions.getFirst().contactTime());

        await().atMost(10, SECONDS).until(() -> !mine().madeUp().isNone());
        assertThat(bookingsOf(HoursKind.MAKE_UP)).singleElement().satisfies(booking -> {
            assertThat(booking.doneOn()).isEqualTo(elsewhere.date());
            assertThat(booking.missedOn()).contains(sessions.getFirst().date());
        });
        assertThat(mine().contact()).isEqualTo(Minutes.NONE);
    }

    @Test
    void aReopenedRosterIsTakenBackByAnOppositeEntry() {
        attend(0, Presence.PRESENT, 0);
        settle();

        roster.reopen(sessions.getFirst().id(), "Verkeerde naam", group.trainer());
        settle();

        assertThat(mine().contact()).isEqualTo(Minutes.NONE);
        assertThat(bookingsOf(HoursKind.CONTACT))
                .extracting(HoursBooking::takenBack)
                .containsExactly(true, false);

        attend(0, Presence.LATE, 30);
        settle();

        assertThat(bookingsOf(HoursKind.CONTACT))
                .extracting(HoursBooking::takenBack)
                .contains(false, true, false);
        assertThat(mine().contact()).isEqualTo(sessions.getFirst().contactTime().minus(Minutes.of(30)));
    }

    @Test
    void whatWasTakenBackIsNoLongerMadeUp() {
        attend(0, Presence.ABSENT, 0);
        makeUp(sessions.getFirst(), aSessionElsewhere(), Minutes.ofHours(2));
        settle();
        assertThat(mine().madeUp()).isEqualTo(Minutes.ofHours(2));

        makingUp.takeBack(recorded().getFirst().id(), "Vergissing", group.trainer());
        settle();

        assertThat(mine().madeUp()).isEqualTo(Minutes.NONE);
        assertThat(bookingsOf(HoursKind.MAKE_UP))
                .extracting(HoursBooking::takenBack)
                .containsExactly(true, false);
    }

    @Test
    void anEventThatIsHeardAgainBooksNothing() {
        attend(0, Presence.PRESENT, 0);
        settle();
        var before = mine();

        IntStream.range(0, 3).forEach(_ -> {
            booked.on(new ContactTimeChanged(edition));
            booked.on(new HomeworkCredited(enrolment, edition));
        });

        assertThat(mine()).isEqualTo(before);
    }

    @Test
    void whatWasClosedBeforeThereWasALedgerIsBookedAtTheStart() {
        var edition = editions.anEdition(group.lastDay(), group.trainer());
        var session = planned.sessions(edition).getFirst();
        enrolments.enrol(noor, edition);
        SignIn.as(group.trainer(), Role.TRAINER);
        roster.everyonePresent(session.id(), group.trainer());
        database.sql("update session_roster set closed_at = current_timestamp, closed_by = ? where session = ?")
                .params(group.trainer().value(), session.id().value())
                .update();

        opening.book();
        opening.book();

        var sheet = SignIn.during(noor, Role.PARTICIPANT, () -> hours.of(edition, noor))
                .orElseThrow();
        assertThat(sheet.contact()).isEqualTo(session.contactTime());
        assertThat(sheet.bookings()).hasSize(1);
    }

    @Test
    void manyWhoSettleAtOnceBookOnce() throws Exception {
        attend(0, Presence.PRESENT, 0);
        Callable<Void> deed = () -> {
            settle();
            return null;
        };

        try (var everybody = Executors.newFixedThreadPool(8)) {
            for (var done : everybody.invokeAll(Collections.nCopies(8, deed))) {
                done.get();
            }
        }

        assertThat(bookingsOf(HoursKind.CONTACT)).hasSize(1);
    }

    /** Closing, reopening, making up, taking back and judging in any order, heard never, once or often. */
    @Test
    void whateverHappensTheLedgerSaysWhatHoldsInTheEnd() {
        var elsewhere = List.of(aSessionElsewhere(), aSessionElsewhere());
        Rounds.of(3, 40).forEach(round -> {
            var chance = new Random(round);
            for (var step = 0; step < 12; step++) {
                something(chance, elsewhere);
                if (chance.nextInt(3) == 0) {
                    settle();
                }
            }
            settle();

            var time = requireNonNull(presence.contactTimes(edition).get(enrolment));
            assertThat(mine().contact()).as("round %d", round).isEqualTo(time.present());
            assertThat(mine().madeUp()).as("round %d", round).isEqualTo(time.madeUp());
            assertThat(mine().selfStudy()).as("round %d", round).isEqualTo(credited());
        });
    }

    @Test
    void onesHoursAreNobodyElses() {
        attend(0, Presence.PRESENT, 0);
        settle();
        var stranger = people.someone();
        SignIn.as(stranger, Role.PARTICIPANT);

        assertThat(hours.of(edition, stranger)).isEmpty();

        SignIn.as(noor, Role.CONTACT);
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> hours.of(edition, noor));
    }

    private void something(Random chance, List<SessionFacts> elsewhere) {
        var number = chance.nextInt(sessions.size());
        var session = sessions.get(number);
        switch (chance.nextInt(5)) {
            case 0 -> attend(number, Presence.PRESENT, 0);
            case 1 -> attend(number, chance.nextBoolean() ? Presence.LATE : Presence.LEFT_EARLY, 60);
            case 2 -> attend(number, Presence.ABSENT, 0);
            case 3 ->
                trainerActs(() -> makingUp.record(
                        enrolment,
                        session.id(),
                        elsewhere.get(chance.nextInt(2)).id(),
                        Minutes.of(30 * (1 + chance.nextInt(4))),
                        group.trainer()));
            default ->
                recorded().stream()
                        .filter(it -> it.takenBack().isEmpty())
                        .findFirst()
                        .ifPresentOrElse(
                                it -> assertThat(trainerActs(
                                                () -> makingUp.takeBack(it.id(), "Toch niet", group.trainer())))
                                        .isInstanceOf(TakeBackResult.TakenBack.class),
                                () -> groups.judgeAll(group));
        }
    }

    private void attend(int number, Presence how, int missed) {
        var session = sessions.get(number).id();
        SignIn.as(group.trainer(), Role.TRAINER);
        roster.reopen(session, "Nog eens", group.trainer());
        roster.record(session, enrolment, how, Minutes.of(missed), group.trainer());
        roster.close(session, group.trainer());
    }

    private void makeUp(SessionFacts missed, SessionFacts doneIn, Minutes time) {
        assertThat(trainerActs(() -> makingUp.record(enrolment, missed.id(), doneIn.id(), time, group.trainer())))
                .isInstanceOf(MakeUpResult.Recorded.class);
    }

    private List<MakeUpSheet.Recorded> recorded() {
        return trainerActs(() -> makingUp.sheet(edition, group.trainer()))
                .orElseThrow()
                .recorded();
    }

    private <T> T trainerActs(Supplier<T> deed) {
        return SignIn.during(group.trainer(), Role.TRAINER, deed);
    }

    /** A session of another edition of the same course, last week. */
    private SessionFacts aSessionElsewhere() {
        var course = planned.find(edition).orElseThrow().course();
        var other =
                editions.anOpenEdition(course, people.someone(), group.lastDay().minusDays(2), 8);
        return planned.sessions(other).getFirst();
    }

    private void settle() {
        settled.settle(edition);
    }

    private HoursSheet mine() {
        return SignIn.during(noor, Role.PARTICIPANT, () -> hours.of(edition, noor))
                .orElseThrow();
    }

    private List<HoursBooking> bookingsOf(HoursKind kind) {
        return mine().bookings().stream()
                .filter(booking -> booking.kind() == kind)
                .toList();
    }

    private Minutes credited() {
        return Minutes.sum(requireNonNull(homework.progress(edition).get(enrolment)).stream()
                .map(AssignmentProgress::credited)
                .toList());
    }
}
