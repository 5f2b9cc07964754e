package nl.leervink.attendance;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nl.leervink.ModuleTest;
import nl.leervink.Rounds;
import nl.leervink.SignIn;
import nl.leervink.Statements;
import nl.leervink.TestClock;
import nl.leervink.catalogue.CourseId;
import nl.leervink.enrolment.EnrolmentId;
import nl.leervink.enrolment.TestEnrolments;
import nl.leervink.kernel.Minutes;
import nl.leervink.kernel.Role;
import nl.leervink.people.PersonId;
import nl.leervink.people.TestPeople;
import nl.leervink.planning.EditionId;
import nl.leervink.planning.EditionStatus;
import nl.leervink.planning.Editions;
import nl.leervink.planning.SessionId;
import nl.leervink.planning.TestEditions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@ModuleTest
class MakingUpTest {

    @Autowired
    MakingUp makingUp;

    @Autowired
    Roster roster;

    @Autowired
    PresenceBook book;

    @Autowired
    Editions planned;

    @Autowired
    TestRosters rosters;

    @Autowired
    TestPeople people;

    @Autowired
    TestEditions editions;

    @Autowired
    TestEnrolments enrolments;

    @Autowired
    TestClock clock;

    @Autowired
    Statements statements;

    CourseId course;
    PersonId trainer;
    EditionId edition;
    EditionId other;
    SessionId missed;
    SessionId elsewhere;
    EnrolmentId anna;
    EnrolmentId bram;
    Minutes day;

    @BeforeEach
    void annaMissedADayThatWasGivenAgainElsewhere() {
        var absence = rosters.annaMissedADay();
        course = absence.course();
        trainer = absence.trainer();
        edition = absence.edition();
        missed = absence.missed();
        anna = absence.annas();
        day = lengthOf(missed);
        other = editions.anOpenEdition(course, people.someone(), clock.today().minusWeeks(1), 8);
        elsewhere = editions.session(other, 1);
        bram = enrolments.enrol(people.someone("Bram", "Boom"), edition);
        rosters.recordAnew(missed, bram, Presence.LATE, Minutes.of(45), trainer);
        SignIn.as(trainer, Role.TRAINER);
    }

    @Test
    void whatWasMadeUpCountsBesideWhatWasMissed() {
        var result = makeUp(anna, missed, elsewhere, day);

        assertThat(result).isEqualTo(new MakeUpResult.Recorded(Minutes.NONE));
        var time = timeOf(anna);
        assertThat(time.present()).isEqualTo(Minutes.NONE);
        assertThat(time.missed()).isEqualTo(day);
        assertThat(time.madeUp()).isEqualTo(day);
        assertThat(time.counted()).isEqualTo(day);
        assertThat(time.stillMissed()).isEqualTo(Minutes.NONE);
        assertThat(time.repairs()).singleElement().satisfies(repair -> {
            assertThat(repair.missedOn()).isEqualTo(dateOf(missed));
            assertThat(repair.doneIn()).isEqualTo(elsewhere);
            assertThat(repair.doneOn()).isEqualTo(dateOf(elsewhere));
        });
    }

    @Test
    void aDayCanBeMadeUpInParts() {
        assertThat(makeUp(anna, missed, elsewhere, Minutes.ofHours(2)))
                .isEqualTo(new MakeUpResult.Recorded(day.minus(Minutes.ofHours(2))));
        assertThat(makeUp(anna, missed, editions.session(other, 2), day.minus(Minutes.ofHours(2))))
                .isEqualTo(new MakeUpResult.Recorded(Minutes.NONE));

        assertThat(timeOf(anna).madeUp()).isEqualTo(day);
    }

    @Test
    void theOfficeRecordsItForEveryEdition() {
        var office = PersonId.next();
        SignIn.as(office, Role.OFFICE);

        assertThat(makingUp.record(anna, missed, elsewhere, day, office)).isInstanceOf(MakeUpResult.Recorded.class);
    }

    @Test
    void anotherTrainerNeitherSeesNorRecordsNorTakesBack() {
        makeUp(anna, missed, elsewhere, Minutes.ofHours(1));
        var id = recorded().getFirst().id();
        var stranger = people.someone();
        SignIn.as(stranger, Role.TRAINER);

        assertThat(makingUp.record(anna, missed, elsewhere, Minutes.ofHours(1), stranger))
                .isEqualTo(new MakeUpResult.NotYours());
        assertThat(makingUp.takeBack(id, "Vergissing", stranger)).isEqualTo(new TakeBackResult.NotYours());
        assertThat(makingUp.sheet(edition, stranger)).isEmpty();
        assertThat(makingUp.choices(missed, stranger)).isEmpty();
        assertThat(timeOf(anna).madeUp()).isEqualTo(Minutes.ofHours(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {Role.PARTICIPANT, Role.CONTACT})
    void nobodyElseMayEvenAsk(String role) {
        SignIn.as(trainer, role);

        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> makeUp(anna, missed, elsewhere, day));
    }

    @Test
    void anEnrolmentOrSessionThatIsNotOfThisEditionIsNotYours() {
        var guest = enrolments.enrol(people.someone(), other);

        assertThat(makeUp(guest, missed, elsewhere, day)).isEqualTo(new MakeUpResult.NotYours());
        assertThat(makeUp(anna, elsewhere, missed, day)).isEqualTo(new MakeUpResult.NotYours());
        assertThat(makeUp(EnrolmentId.next(), missed, elsewhere, day)).isEqualTo(new MakeUpResult.NotYours());
        assertThat(makeUp(anna, SessionId.next(), elsewhere, day)).isEqualTo(new MakeUpResult.NotYours());
    }

    @Test
    void whoWasPresentMissedNothing() {
        rosters.recordAnew(missed, anna, Presence.PRESENT, Minutes.NONE, trainer);

        assertThat(makeUp(anna, missed, elsewhere, day)).isEqualTo(new MakeUpResult.NothingMissed());
    }

    @Test
    void nothingIsKnownToBeMissedUntilTheRosterIsClosed() {
        assertThat(makeUp(anna, editions.session(edition, 2), elsewhere, day))
                .isEqualTo(new MakeUpResult.NothingMissed());

        roster.reopen(missed, "Nog niet klaar", trainer);

        assertThat(makeUp(anna, missed, elsewhere, day)).isEqualTo(new MakeUpResult.NothingMissed());
    }

    @Test
    void noMoreIsMadeUpThanIsStillMissed() {
        assertThat(makeUp(bram, missed, elsewhere, Minutes.of(46)))
                .isEqualTo(new MakeUpResult.MoreThanMissed(Minutes.of(45)));
        makeUp(bram, missed, elsewhere, Minutes.of(30));

        assertThat(makeUp(bram, missed, elsewhere, Minutes.of(30)))
                .isEqualTo(new MakeUpResult.MoreThanMissed(Minutes.of(15)));
        makeUp(bram, missed, elsewhere, Minutes.of(15));

        assertThat(makeUp(bram, missed, elsewhere, Minutes.of(1)))
                .isEqualTo(new MakeUpResult.MoreThanMissed(Minutes.NONE));
    }

    @ParameterizedTest
    @MethodSource("rounds")
    void howeverManyRecordAtOnceNoMoreIsMadeUpThanWasMissed(int round) throws Exception {
        Callable<MakeUpResult> deed =
                () -> SignIn.during(trainer, Role.TRAINER, () -> makeUp(bram, missed, elsewhere, Minutes.of(20)));

        var recorded = 0;
        try (var everybody = Executors.newFixedThreadPool(6)) {
            for (var result : everybody.invokeAll(Collections.nCopies(6, deed))) {
                recorded += result.get() instanceof MakeUpResult.Recorded ? 1 : 0;
            }
        }

        assertThat(recorded).as("round %d", round).isEqualTo(2);
        assertThat(timeOf(bram).stillMissed()).isEqualTo(Minutes.of(5));
    }

    static IntStream rounds() {
        return Rounds.of(2, 30);
    }

    @Test
    void oneSessionElsewhereRepairsNoMoreThanItLasted() {
        var second = editions.session(edition, 2);
        roster.record(second, anna, Presence.EXCUSED, Minutes.NONE, trainer);
        roster.record(second, bram, Presence.PRESENT, Minutes.NONE, trainer);
        roster.close(second, trainer);
        makeUp(anna, missed, elsewhere, Minutes.ofHours(3));

        assertThat(makeUp(anna, second, elsewhere, lengthOf(second)))
                .isEqualTo(new MakeUpResult.LongerThanThatSession(day.minus(Minutes.ofHours(3))));
        assertThat(makeUp(anna, second, elsewhere, day.minus(Minutes.ofHours(3))))
                .isInstanceOf(MakeUpResult.Recorded.class);
    }

    @Test
    void aSessionOfAnotherCourseRepairsNothing() {
        var elsewhereAltogether = editions.anEdition(clock.today().minusWeeks(2), people.someone());

        assertThat(makeUp(anna, missed, editions.session(elsewhereAltogether, 1), day))
                .isEqualTo(new MakeUpResult.OtherCourse());
        assertThat(makeUp(anna, missed, SessionId.next(), day)).isEqualTo(new MakeUpResult.OtherCourse());
    }

    @Test
    void aSessionOfTheSameEditionRepairsNothing() {
        assertThat(makeUp(anna, missed, editions.session(edition, 2), day)).isEqualTo(new MakeUpResult.SameEdition());
        assertThat(makeUp(anna, missed, missed, day)).isEqualTo(new MakeUpResult.SameEdition());
    }

    @Test
    void aSessionToComeRepairsNothingYet() {
        var toCome = editions.session(other, 3);

        assertThat(makeUp(anna, missed, toCome, day)).isEqualTo(new MakeUpResult.NotYetHeld(dateOf(toCome)));
        clock.goTo(dateOf(toCome));

        assertThat(makeUp(anna, missed, toCome, day)).isInstanceOf(MakeUpResult.Recorded.class);
    }

    @Test
    void whatWasHeldLongBeforeWasNotInItsStead() {
        var before =
                editions.anOpenEdition(course, people.someone(), dateOf(missed).minusWeeks(9), 8);
        var earliest = dateOf(missed).minusWeeks(8);

        assertThat(makingUp.choices(missed, trainer))
                .extracting(choice -> choice.session().date())
                .isNotEmpty()
                .noneMatch(earliest::isAfter);
        assertThat(makeUp(anna, missed, editions.session(before, 1), day))
                .isEqualTo(new MakeUpResult.LongBefore(earliest));
    }

    @Test
    void aSessionThatNeverTookPlaceRepairsNothing() {
        var now = clock.instant();
        clock.goTo(dateOf(elsewhere).minusDays(1));
        editions.cancel(other);
        clock.goTo(now);
        var draft = editions.aDraft(course, people.someone(), clock.today().minusWeeks(2), 8);

        assertThat(makeUp(anna, missed, elsewhere, day)).isEqualTo(new MakeUpResult.NeverHeld());
        assertThat(makeUp(anna, missed, editions.session(draft, 1), day)).isEqualTo(new MakeUpResult.NeverHeld());
    }

    @Test
    void whatWasHeldBeforeItsEditionWasCancelledRepairsWhatWasMissed() {
        editions.cancel(other);

        assertThat(makingUp.choices(missed, trainer))
                .extracting(choice -> choice.session().id())
                .contains(elsewhere)
                .doesNotContain(editions.session(other, 3));
        assertThat(makeUp(anna, missed, elsewhere, day)).isInstanceOf(MakeUpResult.Recorded.class);
        assertThat(makeUp(bram, missed, editions.session(other, 3), Minutes.of(45)))
                .isEqualTo(new MakeUpResult.NeverHeld());
    }

    @Test
    void noTimeIsNothing() {
        assertThat(makeUp(anna, missed, elsewhere, Minutes.NONE)).isEqualTo(new MakeUpResult.NoTime());
    }

    @Test
    void inAnEditionThatIsSettledNothingIsMadeUpOrTakenBack() {
        makeUp(anna, missed, elsewhere, Minutes.ofHours(1));
        var id = recorded().getFirst().id();
        editions.close(edition);

        assertThat(makeUp(bram, missed, elsewhere, Minutes.of(45)))
                .isEqualTo(new MakeUpResult.EditionSettled(EditionStatus.CLOSED));
        assertThat(makingUp.takeBack(id, "Vergissing", trainer))
                .isEqualTo(new TakeBackResult.EditionSettled(EditionStatus.CLOSED));
    }

    @Test
    void inAnEditionThatWasCancelledNothingIsMadeUp() {
        editions.cancel(edition);

        assertThat(makeUp(bram, missed, elsewhere, Minutes.of(45)))
                .isEqualTo(new MakeUpResult.EditionSettled(EditionStatus.CANCELLED));
    }

    @Test
    void whatIsTakenBackNoLongerCountsAndIsKept() {
        makeUp(anna, missed, elsewhere, day);
        var id = recorded().getFirst().id();

        assertThat(makingUp.takeBack(id, " Verkeerde\npersoon ", trainer)).isEqualTo(new TakeBackResult.TakenBack());

        assertThat(timeOf(anna).madeUp()).isEqualTo(Minutes.NONE);
        assertThat(recorded()).singleElement().satisfies(kept -> {
            assertThat(kept.time()).isEqualTo(day);
            assertThat(kept.credited()).isEqualTo(Minutes.NONE);
            assertThat(kept.takenBack()).hasValueSatisfying(it -> {
                assertThat(it.by()).isEqualTo("Tineke Trainer");
                assertThat(it.reason()).contains("Verkeerde persoon");
            });
        });
        assertThat(makingUp.takeBack(id, "Nog eens", trainer)).isEqualTo(new TakeBackResult.AlreadyTakenBack());
        assertThat(makeUp(anna, missed, elsewhere, day)).isInstanceOf(MakeUpResult.Recorded.class);
    }

    @Test
    void nothingIsTakenBackWithoutAReasonThatFits() {
        makeUp(anna, missed, elsewhere, day);
        var id = recorded().getFirst().id();

        assertThat(makingUp.takeBack(id, " \n", trainer)).isEqualTo(new TakeBackResult.ReasonMissing(500));
        assertThat(makingUp.takeBack(id, "x".repeat(501), trainer)).isEqualTo(new TakeBackResult.ReasonMissing(500));
        assertThat(makingUp.takeBack(MadeUpId.next(), "Vergissing", trainer)).isEqualTo(new TakeBackResult.NotYours());
        assertThat(timeOf(anna).madeUp()).isEqualTo(day);
    }

    @Test
    void whoTurnsOutToHaveMissedLessGetsNoMoreThanThat() {
        makeUp(anna, missed, elsewhere, Minutes.ofHours(2));
        makeUp(anna, missed, editions.session(other, 2), day.minus(Minutes.ofHours(2)));
        roster.reopen(missed, "Kwam later toch", trainer);
        assertThat(timeOf(anna).counted()).isEqualTo(Minutes.NONE);
        roster.record(missed, anna, Presence.LATE, Minutes.of(150), trainer);
        roster.close(missed, trainer);

        assertThat(timeOf(anna).counted()).isEqualTo(day);
        assertThat(timeOf(anna).repairs())
                .extracting(Repair::credited)
                .containsExactly(Minutes.of(120), Minutes.of(30));
    }

    @Test
    void theSheetShowsWhoStillMissesWhatAndWhereItCanBeMadeUp() {
        makeUp(bram, missed, elsewhere, Minutes.of(45));
        makeUp(anna, missed, elsewhere, Minutes.ofHours(1));

        var sheet = makingUp.sheet(edition, trainer).orElseThrow();

        assertThat(sheet.missed()).singleElement().satisfies(it -> {
            assertThat(it.name()).isEqualTo("Anna Appel");
            assertThat(it.stillMissed()).isEqualTo(day.minus(Minutes.ofHours(1)));
        });
        assertThat(sheet.recorded()).extracting(MakeUpSheet.Recorded::name).containsExactly("Bram Boom", "Anna Appel");
    }

    @Test
    void theNextPossibleSessionIsOfferedFirstAndWhatWasHeldBeforeLast() {
        var before =
                editions.anOpenEdition(course, people.someone(), clock.today().minusWeeks(5), 8);
        var dayTwo = editions.session(edition, 2);

        assertThat(offeredFor(missed))
                .startsWith(elsewhere, editions.session(other, 2))
                .endsWith(editions.session(before, 1), editions.session(before, 2));
        assertThat(offeredFor(dayTwo)).startsWith(editions.session(other, 2), elsewhere);
    }

    private List<SessionId> offeredFor(SessionId session) {
        return makingUp.choices(session, trainer).stream()
                .map(held -> held.session().id())
                .toList();
    }

    @Test
    void moreThatIsMadeUpAsksNoMoreOfTheDatabase() {
        makeUp(bram, missed, elsewhere, Minutes.of(20));
        var few = statements.during(() -> makingUp.sheet(edition, trainer));
        makeUp(bram, missed, elsewhere, Minutes.of(25));
        makeUp(anna, missed, elsewhere, Minutes.ofHours(1));
        makeUp(anna, missed, editions.session(other, 2), Minutes.ofHours(1));

        assertThat(statements.during(() -> makingUp.sheet(edition, trainer))).isEqualTo(few);
    }

    private MakeUpResult makeUp(EnrolmentId enrolment, SessionId session, SessionId doneIn, Minutes time) {
        return makingUp.record(enrolment, session, doneIn, time, trainer);
    }

    private List<MakeUpSheet.Recorded> recorded() {
        return makingUp.sheet(edition, trainer).orElseThrow().recorded();
    }

    private ContactTime timeOf(EnrolmentId enrolment) {
        return requireNonNull(book.contactTimes(edition).get(enrolment));
    }

    private Minutes lengthOf(SessionId session) {
        return planned.session(session).orElseThrow().contactTime();
    }

    private LocalDate dateOf(SessionId session) {
        return planned.session(session).orElseThrow().date();
    }
}
