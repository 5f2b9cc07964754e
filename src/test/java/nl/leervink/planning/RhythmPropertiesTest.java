package nl.leervink.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.leervink.catalogue.CourseDay.Interval;

/** What holds of every rhythm, also of one that changes on its way. */
class RhythmPropertiesTest {

    private static final LocalDate FIRST_START = LocalDate.of(2026, 1, 1);
    private static final LocalDate LAST_START = LocalDate.of(2036, 12, 31);

    @Property
    void eachDayIsAWorkingDayAfterTheOneBeforeItAndSaysWhatItSkipped(
            @ForAll("starts") LocalDate start, @ForAll("rhythms") List<Interval> rhythm) {
        var days = Rhythm.from(start, rhythm);

        assertThat(days).hasSameSizeAs(rhythm);
        assertThat(days).extracting(WorkingDay::date).isSorted().doesNotHaveDuplicates();
        assertThat(days).allSatisfy(day -> {
            assertThat(WorkingDays.isWorkingDay(day.date())).isTrue();
            assertThat(day.skipped())
                    .allSatisfy(skipped ->
                            assertThat(WorkingDays.dayOff(skipped.date())).contains(skipped.why()));
        });
    }

    @Provide
    Arbitrary<LocalDate> starts() {
        return Arbitraries.longs()
                .between(FIRST_START.toEpochDay(), LAST_START.toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Provide
    Arbitrary<List<Interval>> rhythms() {
        return Arbitraries.oneOf(
                        Arbitraries.of(Interval.nextWorkingDay(), Interval.monthly()),
                        Arbitraries.integers().between(1, 26).map(Interval::weeksLater),
                        Arbitraries.integers().between(1, 26).map(Interval::everyWeeks),
                        Arbitraries.integers().between(1, 52).map(Interval::timesAYear))
                .list()
                .ofMaxSize(12)
                .map(following -> {
                    var rhythm = new ArrayList<>(List.of(Interval.first()));
                    rhythm.addAll(following);
                    return rhythm;
                });
    }
}
