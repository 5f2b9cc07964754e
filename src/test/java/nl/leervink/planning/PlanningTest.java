package nl.leervink.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.leervink.ModuleTest;
import nl.leervink.SignIn;
import nl.leervink.TestClock;
import nl.leervink.catalogue.AssignmentKind;
import nl.leervink.catalogue.CourseDay.Interval;
import nl.leervink.catalogue.CourseId;
import nl.leervink.catalogue.TestCourses;
import nl.leervink.enrolment.EditionChanges;
import nl.leervink.enrolment.TestEnrolments;
import nl.leervink.kernel.Minutes;
import nl.leervink.kernel.Role;
import nl.leervink.kernel.Spelling;
import nl.leervink.people.PersonId;
import nl.leervink.people.TestPeople;
import nl.leervink.planning.PlanResult.Objection;
import nl.leervink.planning.PlanResult.Planned;
import nl.leervink.planning.PlanResult.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.AccessDeniedException;

@ModuleTest
class PlanningTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 1, 4);
    private static final List<LocalDate> DAYS =
            List.of(LocalDate.of(2027, 3, 12), LocalDate.of(2027, 3, 15), LocalDate.of(2027, 4, 26));
    private static final LocalDate DEADLINE = LocalDate.of(2027, 2, 26);
    private static final PersonId TRAINER = PersonId.next();

    @Autowired
    Planning planning;

    @Autowired
    EditionOverview overview;

    @Autowired
    EditionCalendar calendar;

    @Autowired
    Editions editions;

    @Autowired
    EditionChanges changes;

    @Autowired
    TestEditions some;

    @Autowired
    TestCourses courses;

    @Autowired
    TestEnrolments enrolments;

    @Autowired
    TestPeople people;

    @Autowired
    TestClock clock;

    private CourseId course;

    @BeforeEach
    void theOfficePlans() {
        clock.goTo(TODAY);
        course = courses.aTraining();
        SignIn.as(PersonId.next(), Role.OFFICE);
    }

    @Test
    void theDaysOfATrainingAreProposedFromItsFirst() {
        var proposed = planning.propose(course, LocalDate.of(2027, 3, 12));

        assertThat(proposed).extracting(DayProposal::date).containsExactlyElementsOf(DAYS);
        assertThat(Minutes.sum(proposed.stream().map(DayProposal::contactTime).toList()))
                .isEqualTo(Minutes.ofHours(21));
    }

    @Test
    void aProposalSaysWhichDaysItSkippedAndWhy() {
        var group = courses.inRhythm(Interval.first(), Interval.everyWeeks(6), Interval.everyWeeks(6));

        var proposed = planning.propose(group, LocalDate.of(2027, 3, 25));

        assertThat(proposed)
                .extracting(DayProposal::date)
                .containsExactly(LocalDate.of(2027, 3, 25), LocalDate.of(2027, 5, 7), LocalDate.of(2027, 6, 17));
        assertThat(proposed)
                .extracting(DayProposal::skipped)
                .containsExactly(
                        List.of(), List.of(new SkippedDay(LocalDate.of(2027, 5, 6), DayOff.ASCENSION_DAY)), List.of());
    }

    /** The clocks go back on Sunday 25 October 2026, and forward on Easter Sunday 28 March 2027. */
    @ParameterizedTest
    @CsvSource({"2026-10-23, 2026-10-25, 2026-10-26", "2027-03-26, 2027-03-28, 2027-03-30"})
    void sessionsKeepTheirTimeOfDayWhenTheClocksChange(LocalDate before, LocalDate onTheDay, LocalDate after) {
        clock.goTo(LocalDate.of(2026, 10, 1));
        var group = courses.inRhythm(Interval.first(), Interval.nextWorkingDay(), Interval.nextWorkingDay());
        var days = List.of(before, onTheDay, after);

        var edition = planned(new EditionPlan(group, days, List.of(TRAINER), "Utrecht", 8, before));

        var sessions = overview.sessions(edition);
        assertThat(sessions).extracting(SessionFacts::date).containsExactlyElementsOf(days);
        assertThat(sessions).extracting(SessionFacts::start).containsOnly(LocalTime.of(9, 30));
        assertThat(sessions).extracting(SessionFacts::end).containsOnly(LocalTime.of(12, 30));
        assertThat(sessions).extracting(SessionFacts::contactTime).containsOnly(Minutes.ofHours(3));
        assertThat(offsetOn(before)).isNotEqualTo(offsetOn(after));
    }

    @Test
    void aDayTheOfficeChoosesMayBeADayOff() {
        var saturday = LocalDate.of(2027, 3, 13);
        var easterMonday = LocalDate.of(2027, 3, 29);
        var kingsDay = LocalDate.of(2027, 4, 27);

        assertThat(planning.plan(
                        plan(List.of(saturday, easterMonday, kingsDay), List.of(TRAINER), "Utrecht", 10, DEADLINE)))
                .isInstanceOf(Planned.class);
    }

    @Test
    void aPlannedEditionIsADraftWithASessionForEachDay() {
        var edition = planned(plan(DAYS, List.of(TRAINER), "Utrecht", 10, DEADLINE));

        var facts = overview.edition(edition).orElseThrow();
        assertThat(facts.status()).isEqualTo(EditionStatus.DRAFT);
        assertThat(facts.stage(TODAY)).isEqualTo(EditionStage.DRAFT);
        assertThat(facts.period().firstDay()).isEqualTo(DAYS.getFirst());
        assertThat(facts.certificatesDue()).isEqualTo(DAYS.getLast().plusWeeks(6));
        assertThat(overview.sessions(edition)).extracting(SessionFacts::date).containsExactlyElementsOf(DAYS);
    }

    @Test
    void theDeadlinesOfHomeworkBecomeDates() {
        var edition = planned(plan(DAYS, List.of(TRAINER), "Utrecht", 10, DEADLINE));

        var homework = overview.homework(edition);
        assertThat(homework)
                .extracting(AssignmentFacts::kind)
                .contains(AssignmentKind.PRACTICE_MEETING, AssignmentKind.REPORT);
        assertThat(homework)
                .extracting(AssignmentFacts::due)
                .isSorted()
                .allSatisfy(due -> assertThat(due)
                        .isBetween(DAYS.getFirst().minusWeeks(8), DAYS.getLast().plusWeeks(8)));
    }

    @Test
    void aDayTooFewIsObjectedTo() {
        assertRefused(plan(DAYS.subList(0, 2), List.of(TRAINER), "Utrecht", 10, DEADLINE), Objection.DAY_MISSING);
        assertRefused(plan(List.of(), List.of(TRAINER), "Utrecht", 10, DEADLINE), Objection.DAY_MISSING);
    }

    @Test
    void twoSessionsOnOneDayAreObjectedTo() {
        var days = List.of(DAYS.getFirst(), DAYS.getFirst(), DAYS.getLast());

        assertRefused(plan(days, List.of(TRAINER), "Utrecht", 10, DEADLINE), Objection.DAYS_OUT_OF_ORDER);
    }

    @Test
    void aFirstDayInThePastIsObjectedTo() {
        clock.goTo(DAYS.getFirst().plusDays(1));

        assertRefused(plan(DAYS, List.of(TRAINER), "Utrecht", 10, DEADLINE), Objection.STARTS_IN_THE_PAST);
    }

    @Test
    void noTrainerAndNoPlaceAreObjectedTo() {
        assertRefused(plan(DAYS, List.of(), " ", 10, DEADLINE), Objection.NO_TRAINER, Objection.NO_PLACE);
        assertRefused(plan(DAYS, List.of(TRAINER), "u".repeat(201), 10, DEADLINE), Objection.NO_PLACE);
    }

    @Test
    void seatsOutsideTheBoundsOfTheCourseAreObjectedTo() {
        assertRefused(plan(DAYS, List.of(TRAINER), "Utrecht", 5, DEADLINE), Objection.SEATS_OUT_OF_BOUNDS);
        assertRefused(plan(DAYS, List.of(TRAINER), "Utrecht", 13, DEADLINE), Objection.SEATS_OUT_OF_BOUNDS);
    }

    @Test
    void enrollingAfterTheFirstDayIsObjectedTo() {
        assertRefused(
                plan(DAYS, List.of(TRAINER), "Utrecht", 10, DAYS.getFirst().plusDays(1)),
                Objection.DEADLINE_AFTER_START);
    }

    @Test
    void aDraftIsNobodysBusiness() {
        var edition = some.aDraft();

        assertThat(calendar.offered(edition)).isEmpty();
        assertThat(calendar.sessions(edition)).isEmpty();
        assertThat(upcoming()).doesNotContain(edition);
    }

    @Test
    void anEditionIsOpenedOnceAndCanThenBeFound() {
        var edition = some.aDraft();

        assertThat(planning.open(edition)).isEqualTo(new OpenResult.Opened());
        assertThat(planning.open(edition)).isEqualTo(new OpenResult.MovedOn(EditionStatus.OPEN));

        assertThat(upcoming()).contains(edition);
    }

    @Test
    void whoseDeadlineHasPassedIsNoLongerUpcoming() {
        var edition = planned(plan(DAYS, List.of(TRAINER), "Utrecht", 10, DEADLINE));
        planning.open(edition);

        clock.goTo(DEADLINE);
        assertThat(upcoming()).contains(edition);

        clock.goTo(DEADLINE.plusDays(1));
        assertThat(upcoming()).doesNotContain(edition);
    }

    @Test
    void whatIsClosedStaysClosed() {
        var edition = some.anOpenEdition();

        assertThat(planning.close(edition)).isTrue();

        assertThat(planning.close(edition)).isFalse();
        assertThat(planning.cancel(edition, "Te weinig deelnemers.")).isEqualTo(new CancelResult.TooLate());
        assertThat(planning.open(edition)).isEqualTo(new OpenResult.MovedOn(EditionStatus.CLOSED));
    }

    @Test
    void whatIsCancelledIsNeitherOpenedNorClosed() {
        var edition = some.aDraft();

        assertThat(planning.cancel(edition, "")).isEqualTo(new CancelResult.Cancelled());

        assertThat(planning.open(edition)).isEqualTo(new OpenResult.MovedOn(EditionStatus.CANCELLED));
        assertThat(planning.close(edition)).isFalse();
    }

    @Test
    void aTrainerHasTheEditionsTheyTrain() {
        var trainer = people.someone();
        var theirs = some.anOpenEdition(trainer, TODAY.plusWeeks(3), 10);
        some.anOpenEdition();

        assertThat(editions.trainedBy(trainer)).extracting(EditionFacts::id).containsExactly(theirs);
        assertThat(editions.isTrainedBy(theirs, people.someone())).isFalse();
    }

    @Test
    void placeTrainersSeatsAndDeadlineChange() {
        var edition = some.anOpenEdition();
        var other = people.someone();

        var result = changes.change(edition, new EditionChange("Zwolle", List.of(other), 8, TODAY));

        assertThat(result).isEqualTo(new ChangeResult.Changed());
        var facts = overview.edition(edition).orElseThrow();
        assertThat(facts.place()).isEqualTo("Zwolle");
        assertThat(facts.trainers()).containsExactly(other);
        assertThat(facts.capacity()).isEqualTo(8);
        assertThat(facts.enrolUntil()).isEqualTo(TODAY);
    }

    @Test
    void seatsNeverGoBelowWhatIsTaken() {
        var edition = some.anOpenEdition(TRAINER, TODAY.plusWeeks(4), 12);
        for (var taken = 0; taken < 8; taken++) {
            enrolments.enrol(people.someone(), edition);
        }

        assertThat(changes.change(edition, new EditionChange("Zwolle", List.of(TRAINER), 7, TODAY)))
                .isEqualTo(new ChangeResult.SeatsTaken(8));
        assertThat(changes.change(edition, new EditionChange("Zwolle", List.of(TRAINER), 8, TODAY)))
                .isEqualTo(new ChangeResult.Changed());
    }

    @Test
    void aChangeIsObjectedToAsAPlanIs() {
        var edition = some.anOpenEdition(TRAINER, TODAY.plusWeeks(4), 12);

        var result = changes.change(edition, new EditionChange("", List.of(), 99, TODAY.plusWeeks(5)));

        assertThat(result)
                .isInstanceOfSatisfying(
                        ChangeResult.Refused.class,
                        refused -> assertThat(refused.objections())
                                .containsExactlyInAnyOrder(
                                        Objection.NO_PLACE,
                                        Objection.NO_TRAINER,
                                        Objection.SEATS_OUT_OF_BOUNDS,
                                        Objection.DEADLINE_AFTER_START));
    }

    @Test
    void aCancelledEditionChangesNoMore() {
        var edition = some.anOpenEdition();
        planning.cancel(edition, "Te weinig deelnemers.");

        assertThat(changes.change(edition, new EditionChange("Zwolle", List.of(TRAINER), 8, TODAY)))
                .isEqualTo(new ChangeResult.Final(EditionStatus.CANCELLED));
    }

    @Test
    void editionsAreFoundByWordsAndStatusAndCountedAlike() {
        var place = "100%_" + TestCourses.aSlug();
        var edition = planned(plan(DAYS, List.of(TRAINER), place, 10, DEADLINE));

        var draft = Optional.of(EditionStatus.DRAFT);
        assertThat(overview.page(draft, place.toUpperCase(Locale.ROOT), PageRequest.of(0, 10)))
                .extracting(EditionRow::id)
                .containsExactly(edition);
        assertThat(overview.count(draft, place)).isOne();
        assertThat(overview.count(Optional.of(EditionStatus.OPEN), place)).isZero();
        assertThat(overview.count(draft, place.replace('_', 'x'))).isZero();
    }

    @Test
    void anEditionThatEndedAwaitsItsClosing() {
        var ended = some.anOpenEdition(TRAINER, TODAY.minusMonths(4), 12);

        assertThat(overview.ended(10_000))
                .filteredOn(row -> row.id().equals(ended))
                .singleElement()
                .satisfies(row -> assertThat(row.stage(TODAY)).isEqualTo(EditionStage.ENDED));
        assertThat(overview.heldInOpenEditions())
                .filteredOn(row -> row.edition().equals(ended))
                .hasSize(3);

        planning.close(ended);
        assertThat(overview.ended(10_000)).extracting(EditionRow::id).doesNotContain(ended);
        assertThat(overview.heldInOpenEditions())
                .extracting(HeldSession::edition)
                .doesNotContain(ended);
    }

    @Test
    void onlyTheOfficePlans() {
        SignIn.as(TRAINER, Role.TRAINER, Role.CONTACT, Role.PARTICIPANT);
        var edition = some.anOpenEdition();

        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> planning.open(edition));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> overview.edition(edition));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> planning.plan(plan(DAYS, List.of(TRAINER), "Utrecht", 10, DEADLINE)));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> changes.change(edition, new EditionChange("Zwolle", List.of(TRAINER), 8, TODAY)));
    }

    private static ZoneOffset offsetOn(LocalDate day) {
        return day.atTime(9, 30).atZone(Spelling.HERE).getOffset();
    }

    private EditionPlan plan(
            List<LocalDate> days, List<PersonId> trainers, String place, int capacity, LocalDate enrolUntil) {
        return new EditionPlan(course, days, trainers, place, capacity, enrolUntil);
    }

    private EditionId planned(EditionPlan plan) {
        return ((Planned) planning.plan(plan)).edition();
    }

    private void assertRefused(EditionPlan plan, Objection... objections) {
        assertThat(planning.plan(plan))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.objections()).containsExactlyInAnyOrder(objections));
    }

    private List<EditionId> upcoming() {
        return calendar.upcoming(Optional.empty(), 10_000).stream()
                .map(OfferedEdition::id)
                .toList();
    }
}
