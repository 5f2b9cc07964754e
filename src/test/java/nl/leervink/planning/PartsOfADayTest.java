package nl.leervink.planning;

import static nl.leervink.planning.PlanResult.Objection.DAYS_OUT_OF_ORDER;
import static nl.leervink.planning.PlanResult.Objection.NO_PARTS_ON_THAT_DAY;
import static nl.leervink.planning.PlanResult.Objection.PARTS_ON_OTHER_DAYS;
import static nl.leervink.planning.PlanResult.Objection.PARTS_WITH_TOO_FEW_SEATS;
import static nl.leervink.planning.PlanResult.Objection.PART_OF_ANOTHER_TRAINER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.leervink.ModuleTest;
import nl.leervink.SignIn;
import nl.leervink.TestClock;
import nl.leervink.catalogue.Catalogue;
import nl.leervink.catalogue.CourseFiles;
import nl.leervink.catalogue.CourseId;
import nl.leervink.catalogue.CourseReading;
import nl.leervink.catalogue.TestCourses;
import nl.leervink.enrolment.EditionChanges;
import nl.leervink.kernel.Period;
import nl.leervink.kernel.Role;
import nl.leervink.people.PersonId;
import nl.leervink.planning.PlanResult.Objection;
import nl.leervink.planning.PlanResult.Planned;
import nl.leervink.planning.PlanResult.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ModuleTest
class PartsOfADayTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 1, 4);
    private static final LocalDate FIRST = LocalDate.of(2027, 3, 8);
    private static final LocalDate SECOND = LocalDate.of(2027, 3, 22);
    private static final LocalTime MORNING = LocalTime.of(9, 30);
    private static final LocalTime AFTERNOON = LocalTime.of(14, 0);

    @Autowired
    Planning planning;

    @Autowired
    Editions editions;

    @Autowired
    EditionChanges changes;

    @Autowired
    DoubleBookings doubleBookings;

    @Autowired
    SessionAgenda agenda;

    @Autowired
    Catalogue catalogue;

    @Autowired
    CourseFiles files;

    @Autowired
    TestCourses courses;

    @Autowired
    TestClock clock;

    private final PersonId trainer = PersonId.next();
    private final PersonId colleague = PersonId.next();
    private final String place = "Zaal " + UUID.randomUUID();
    private final String room = "Zolder " + UUID.randomUUID();
    private CourseId course;

    @BeforeEach
    void theOfficePlans() {
        clock.goTo(TODAY);
        course = courses.aTrainingInParts(10);
        SignIn.as(PersonId.next(), Role.OFFICE);
    }

    @Test
    void aDayOfACourseIsProposedInItsParts() {
        var proposed = planning.propose(course, FIRST);

        assertThat(proposed.getFirst().isInParts()).isFalse();
        assertThat(proposed.getLast().starts()).containsExactly(MORNING, AFTERNOON);
    }

    @Test
    void aDayInPartsIsASessionForEachWithTheWholeProgrammeOfThatDay() {
        var edition = planned(part(AFTERNOON, 6, Optional.of(colleague), Optional.of(room)), part(MORNING, 4));

        var sessions = editions.sessions(edition);

        assertThat(sessions).extracting(SessionFacts::number).containsExactly(1, 2, 2);
        assertThat(sessions).extracting(SessionFacts::date).containsExactly(FIRST, SECOND, SECOND);
        assertThat(sessions).extracting(SessionFacts::partNumber).containsExactly(0, 1, 2);
        assertThat(sessions.get(1).start()).isEqualTo(MORNING);
        assertThat(sessions.get(2).start()).isEqualTo(AFTERNOON);
        assertThat(sessions.get(2).end()).isEqualTo(LocalTime.of(18, 15));
        assertThat(sessions.get(2).contactTime()).isEqualTo(sessions.get(1).contactTime());
        assertThat(sessions.get(2).part()).contains(new DayPart(2, 6, Optional.of(colleague), Optional.of(room)));
        assertThat(sessions.get(2).timeOfDay()).isEqualTo(TimeOfDay.AFTERNOON);
        assertThat(editions.parts(List.of(edition))).containsExactlyElementsOf(sessions.subList(1, 3));
    }

    @Test
    void whatIsToldOfNoPartsIsOneSessionForAll() {
        assertThat(editions.sessions(planned())).extracting(SessionFacts::part).containsOnly(Optional.empty());
    }

    @Test
    void thePartsOfADayHaveTogetherNoFewerSeatsThanTheEdition() {
        assertThat(objections(part(MORNING, 4), part(AFTERNOON, 5))).containsExactly(PARTS_WITH_TOO_FEW_SEATS);
        assertThat(objections(part(MORNING, 0), part(AFTERNOON, 12))).containsExactly(PARTS_WITH_TOO_FEW_SEATS);
    }

    @Test
    void aDayIsHeldInTwoPartsAtLeastAndOnlyAsItsCourseTells() {
        assertThat(objections(part(MORNING, 10))).containsExactly(NO_PARTS_ON_THAT_DAY);
        var ofFirstDay = new PlannedPart(1, MORNING, 10, Optional.empty(), Optional.empty());
        assertThat(objections(ofFirstDay, ofFirstDay)).containsExactly(NO_PARTS_ON_THAT_DAY);
    }

    @Test
    void aPartIsGivenByATrainerOfTheEdition() {
        assertThat(objections(part(MORNING, 5, Optional.of(PersonId.next()), Optional.empty()), part(AFTERNOON, 5)))
                .containsExactly(PART_OF_ANOTHER_TRAINER);
    }

    @Test
    void doubleBookingsAreToldForThePartOfWhoGivesItAndWhere() {
        var edition = planned(part(MORNING, 5), part(AFTERNOON, 5, Optional.of(colleague), Optional.of(room)));
        var morning = new SessionTime(1, SECOND, LocalTime.of(10, 0), LocalTime.of(11, 0));
        var afternoon = new SessionTime(1, SECOND, LocalTime.of(15, 0), LocalTime.of(16, 0));

        var bookings = doubleBookings.of(
                Optional.empty(),
                List.of(
                        new SessionNeeds(morning, List.of(trainer), room),
                        new SessionNeeds(afternoon, List.of(trainer), room)));

        assertThat(bookings).extracting(DoubleBooking::edition).containsOnly(Optional.of(edition));
        assertThat(bookings)
                .extracting(DoubleBooking::time, DoubleBooking::place)
                .containsExactlyInAnyOrder(tuple(morning, false), tuple(afternoon, true));
        assertThat(bookings.get(1).trainers()).isEmpty();
    }

    @Test
    void anAgendaTellsEachPartWithItsPlaceToWhoGivesIt() {
        planned(
                part(MORNING, 5, Optional.of(trainer), Optional.empty()),
                part(AFTERNOON, 5, Optional.of(colleague), Optional.of(room)));

        SignIn.as(colleague, Role.TRAINER);
        var days = new Period(FIRST, SECOND);

        assertThat(agenda.trainedBy(colleague, days)).isEmpty(); // a draft
        SignIn.as(PersonId.next(), Role.OFFICE);
        var theirs =
                agenda.all(days, new AgendaChoice(Optional.of(colleague), Optional.empty(), Optional.empty(), false));
        assertThat(theirs).extracting(AgendaSession::part).containsExactly(0, 2);
        assertThat(theirs.getLast().place()).isEqualTo(room);
        assertThat(theirs.getLast().count()).isEqualTo(2);
    }

    @Test
    void thePartsOfADayMoveTogether() {
        var edition = planned(part(MORNING, 5), part(AFTERNOON, 5));
        var later = SECOND.plusWeeks(1);

        var one = changed(edition, 10, List.of(new MovedSession(2, 1, later, MORNING)), List.of());
        var both = changed(
                edition,
                10,
                List.of(new MovedSession(2, 1, later, MORNING), new MovedSession(2, 2, later, LocalTime.of(13, 0))),
                List.of());

        assertThat(one)
                .isInstanceOfSatisfying(
                        ChangeResult.Refused.class,
                        refused -> assertThat(refused.objections()).containsExactly(PARTS_ON_OTHER_DAYS));
        assertThat(both).isInstanceOf(ChangeResult.Changed.class);
        assertThat(editions.find(edition).orElseThrow().period()).isEqualTo(new Period(FIRST, later));
        assertThat(editions.sessions(edition).getLast().start()).isEqualTo(LocalTime.of(13, 0));
    }

    @Test
    void aDayInPartsStaysAfterTheDayBeforeIt() {
        var edition = planned(part(MORNING, 5), part(AFTERNOON, 5));

        var result = changed(
                edition,
                10,
                List.of(new MovedSession(2, 1, FIRST, MORNING), new MovedSession(2, 2, FIRST, AFTERNOON)),
                List.of());

        assertThat(result)
                .isInstanceOfSatisfying(
                        ChangeResult.Refused.class,
                        refused -> assertThat(refused.objections()).containsExactly(DAYS_OUT_OF_ORDER));
    }

    @Test
    void thePartsOfADayKeepSeatsEnoughWhenTheyChange() {
        var edition = planned(part(MORNING, 5), part(AFTERNOON, 5));
        var smaller = new ChangedPart(2, 1, 4, Optional.empty(), Optional.empty());

        assertThat(changed(edition, 10, List.of(), List.of(smaller)))
                .isInstanceOfSatisfying(
                        ChangeResult.Refused.class,
                        refused -> assertThat(refused.objections()).containsExactly(PARTS_WITH_TOO_FEW_SEATS));
        assertThat(changed(edition, 9, List.of(), List.of(smaller))).isInstanceOf(ChangeResult.Changed.class);
        assertThat(editions.parts(List.of(edition))
                        .getFirst()
                        .part()
                        .orElseThrow()
                        .seats())
                .isEqualTo(4);
    }

    @Test
    void whoTrainsTheEditionNoMoreGivesNoPartOfIt() {
        var edition = planned(part(MORNING, 5), part(AFTERNOON, 5, Optional.of(colleague), Optional.empty()));

        changes.change(edition, new EditionChange(place, List.of(trainer), 10, FIRST));

        assertThat(editions.parts(List.of(edition)).getLast().part().flatMap(DayPart::trainer))
                .isEmpty();
    }

    @Test
    void aCourseFileTellsThePartsOfADay() {
        var told = catalogue.course(slug()).orElseThrow().description();

        var read = files.read(files.write(course));

        assertThat(read)
                .isInstanceOfSatisfying(
                        CourseReading.SlugTaken.class,
                        taken -> assertThat(taken.course()).isEqualTo(told));
        assertThat(told.programme().days().getLast().alsoFrom()).containsExactly(AFTERNOON);
    }

    private String slug() {
        return editions.find(planned()).orElseThrow().slug();
    }

    private Set<Objection> objections(PlannedPart... parts) {
        return ((Refused) plan(parts)).objections();
    }

    private EditionId planned(PlannedPart... parts) {
        return ((Planned) plan(parts)).edition();
    }

    private PlanResult plan(PlannedPart... parts) {
        return planning.plan(new EditionPlan(
                course,
                List.of(FIRST, SECOND),
                List.of(trainer, colleague),
                place.toUpperCase(Locale.ROOT),
                10,
                FIRST,
                Optional.empty(),
                List.of(parts)));
    }

    private ChangeResult changed(EditionId edition, int seats, List<MovedSession> moved, List<ChangedPart> parts) {
        return changes.change(
                edition,
                new EditionChange(
                        place, List.of(trainer, colleague), seats, FIRST, Optional.empty(), moved, parts, ""));
    }

    private static PlannedPart part(LocalTime start, int seats) {
        return part(start, seats, Optional.empty(), Optional.empty());
    }

    private static PlannedPart part(LocalTime start, int seats, Optional<PersonId> by, Optional<String> where) {
        return new PlannedPart(2, start, seats, by, where);
    }
}
