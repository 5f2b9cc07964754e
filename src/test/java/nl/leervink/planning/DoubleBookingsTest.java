package nl.leervink.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.leervink.ModuleTest;
import nl.leervink.SignIn;
import nl.leervink.Statements;
import nl.leervink.TestClock;
import nl.leervink.catalogue.CourseDay.Interval;
import nl.leervink.catalogue.TestCourses;
import nl.leervink.kernel.Role;
import nl.leervink.people.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@ModuleTest
class DoubleBookingsTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 1, 4);
    private static final LocalDate DAY = LocalDate.of(2027, 3, 12);

    @Autowired
    DoubleBookings doubleBookings;

    @Autowired
    Planning planning;

    @Autowired
    TestCourses courses;

    @Autowired
    Statements statements;

    @Autowired
    TestClock clock;

    private final PersonId trainer = PersonId.next();
    private final PersonId colleague = PersonId.next();
    private final String place = "Zaal " + UUID.randomUUID();

    @BeforeEach
    void theOfficePlans() {
        clock.goTo(TODAY);
        SignIn.as(PersonId.next(), Role.OFFICE);
    }

    @Test
    void aTrainerWhoTeachesElsewhereThenIsTold() {
        var other = aMorning("Elders " + place, trainer);

        assertThat(found(at("10:00", "16:00"), List.of(colleague, trainer), place))
                .singleElement()
                .satisfies(booking -> {
                    assertThat(booking.time()).isEqualTo(at("10:00", "16:00"));
                    assertThat(booking.taken()).isEqualTo(new SessionTime(1, DAY, time("09:30"), time("12:30")));
                    assertThat(booking.edition()).contains(other);
                    assertThat(booking.status()).isEqualTo(EditionStatus.DRAFT);
                    assertThat(booking.trainers()).containsExactly(trainer);
                    assertThat(booking.place()).isFalse();
                });
    }

    @Test
    void aPlaceThatIsTakenThenIsToldHoweverItIsWritten() {
        aMorning(place, colleague);

        assertThat(found(at("10:00", "16:00"), List.of(trainer), "  " + place.toUpperCase(Locale.ROOT)))
                .singleElement()
                .satisfies(booking -> {
                    assertThat(booking.trainers()).isEmpty();
                    assertThat(booking.place()).isTrue();
                });
    }

    @Test
    void oneOtherSessionIsToldOnceWithAllThatIsTaken() {
        aMorning(place, trainer, colleague);

        assertThat(found(at("10:00", "16:00"), List.of(trainer, colleague, PersonId.next()), place))
                .singleElement()
                .satisfies(booking -> {
                    assertThat(booking.trainers()).containsExactlyInAnyOrder(trainer, colleague);
                    assertThat(booking.place()).isTrue();
                });
    }

    @Test
    void twoPartsOfADayThatOverlapAreToldOfEachOther() {
        var morning = new SessionNeeds(at("09:30", "13:45"), List.of(trainer, colleague), place);
        var noon = new SessionNeeds(at("12:00", "16:15"), List.of(trainer), place);
        var elsewhere = new SessionNeeds(at("12:00", "16:15"), List.of(PersonId.next()), "online");

        assertThat(doubleBookings.of(Optional.empty(), List.of(morning, noon, elsewhere)))
                .satisfiesExactly(
                        booking -> {
                            assertThat(booking.planned()).isEqualTo(morning);
                            assertThat(booking.edition()).isEmpty();
                            assertThat(booking.trainers()).containsExactly(trainer);
                            assertThat(booking.place()).isTrue();
                        },
                        booking -> assertThat(booking.planned()).isEqualTo(noon));
    }

    @ParameterizedTest
    @CsvSource({"12:30, 16:00, 0", "12:29, 16:00, 1", "08:00, 09:30, 0", "08:00, 09:31, 1", "10:00, 11:00, 1"})
    void onlyWhoHasToBeInTwoPlacesAtOnceIsDoubleBooked(String start, String end, int bookings) {
        aMorning(place, trainer);

        assertThat(found(at(start, end), List.of(trainer), place)).hasSize(bookings);
    }

    @Test
    void anotherDayIsNoObstacle() {
        aMorning(place, trainer);
        var nextDay = new SessionTime(1, DAY.plusDays(1), time("09:30"), time("12:30"));

        assertThat(found(nextDay, List.of(trainer), place)).isEmpty();
    }

    @Test
    void whatIsCancelledDoesNotCountAndWhatIsOpenDoes() {
        var other = aMorning(place, trainer);
        planning.open(other);
        assertThat(found(at("09:30", "12:30"), List.of(trainer), place)).hasSize(1);

        planning.cancel(other, "Te weinig deelnemers.");

        assertThat(found(at("09:30", "12:30"), List.of(trainer), place)).isEmpty();
    }

    @Test
    void anEditionIsNoObstacleToItself() {
        var edition = aMorning(place, trainer);
        var own = List.of(new SessionNeeds(at("09:30", "12:30"), List.of(trainer), place));

        assertThat(doubleBookings.of(Optional.of(edition), own)).isEmpty();
        assertThat(doubleBookings.of(Optional.empty(), own)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Online", "online ", "Nader te bepalen", "n.t.b.", ""})
    void whatIsNoRoomIsNeverTaken(String noRoom) {
        aMorning(noRoom.isBlank() ? place : noRoom, trainer);

        assertThat(found(at("09:30", "12:30"), List.of(colleague), noRoom)).isEmpty();
        assertThat(found(at("09:30", "12:30"), List.of(trainer), noRoom))
                .singleElement()
                .satisfies(booking -> assertThat(booking.place()).isFalse());
    }

    @Test
    void whatIsPastIsNotTold() {
        aMorning(place, trainer);

        clock.goTo(DAY);
        assertThat(found(at("09:30", "12:30"), List.of(trainer), place)).hasSize(1);
        clock.goTo(DAY.plusDays(1));
        assertThat(found(at("09:30", "12:30"), List.of(trainer), place)).isEmpty();
    }

    @Test
    void whoNobodyAsksForIsNotTold() {
        aMorning(place, trainer);

        assertThat(found(at("09:30", "12:30"), List.of(), "Elders " + place)).isEmpty();
        assertThat(doubleBookings.of(Optional.empty(), List.of())).isEmpty();
    }

    @Test
    void oneStatementFindsThemForHoweverManyDays() {
        var weeks = IntStream.range(0, 40)
                .mapToObj(week -> new SessionTime(week + 1, DAY.plusWeeks(week), time("09:30"), time("12:30")))
                .map(time -> new SessionNeeds(time, List.of(trainer, colleague), place))
                .toList();
        for (var week = 0; week < 6; week++) {
            planned(DAY.plusWeeks(week), place, trainer);
        }

        assertThat(statements.during(() -> assertThat(doubleBookings.of(Optional.empty(), weeks))
                        .extracting(booking -> booking.time().number())
                        .containsExactly(1, 2, 3, 4, 5, 6)))
                .isOne();
    }

    @Test
    void ofSeveralEachIsToldWhatItAsksForItself() {
        aMorning(place, trainer);
        var others = "Elders " + place;
        var byTrainer = new SessionNeeds(part(1), List.of(trainer), others);
        var inPlace = new SessionNeeds(part(2), List.of(colleague), place);
        var neither = new SessionNeeds(part(3), List.of(colleague), others);

        assertThat(statements.during(() -> assertThat(
                                doubleBookings.of(Optional.empty(), List.of(byTrainer, inPlace, neither)))
                        .filteredOn(booking -> booking.edition().isPresent())
                        .extracting(DoubleBooking::planned, DoubleBooking::trainers, DoubleBooking::place)
                        .containsExactly(tuple(byTrainer, Set.of(trainer), false), tuple(inPlace, Set.of(), true))))
                .isOne();
    }

    @Test
    void onlyTheOfficeIsTold() {
        SignIn.as(trainer, Role.TRAINER, Role.CONTACT, Role.PARTICIPANT);

        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> found(at("09:30", "12:30"), List.of(trainer), place));
    }

    /** From 9.30 to 12.30. */
    private EditionId aMorning(String where, PersonId... trainers) {
        return planned(DAY, where, trainers);
    }

    private EditionId planned(LocalDate day, String where, PersonId... trainers) {
        var course = courses.inRhythm(Interval.first());
        var plan = new EditionPlan(course, List.of(day), List.of(trainers), where, 8, TODAY);
        return ((PlanResult.Planned) planning.plan(plan)).edition();
    }

    private List<DoubleBooking> found(SessionTime time, List<PersonId> trainers, String where) {
        return doubleBookings.of(Optional.empty(), List.of(new SessionNeeds(time, trainers, where)));
    }

    private static SessionTime at(String start, String end) {
        return new SessionTime(1, DAY, time(start), time(end));
    }

    private static SessionTime part(int number) {
        return new SessionTime(1, number, DAY, time("09:30"), time("12:30"));
    }

    private static LocalTime time(String written) {
        return LocalTime.parse(written);
    }
}
