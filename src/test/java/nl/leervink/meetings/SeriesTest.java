package nl.leervink.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import nl.leervink.intervision.GroupKind;
import nl.leervink.intervision.GroupRhythm;
import nl.leervink.intervision.TestIntervision;
import nl.leervink.kernel.Minutes;
import nl.leervink.planning.DayOff;
import nl.leervink.planning.SkippedDay;
import org.junit.jupiter.api.Test;

class SeriesTest {

    private static final LocalDateTime TUESDAY_EVENING = LocalDateTime.of(2027, 1, 12, 19, 30);

    @Test
    void aTrajectoryIsAStartAndFourGuidedMeetingsSixWeeksApartOfWhichMembersLeadTheLast() {
        var terms = TestIntervision.of("Traject", GroupKind.TRAJECTORY, GroupRhythm.EVERY_SIX_WEEKS, 150, 3, 6);

        var proposed = Series.trajectory(terms, TUESDAY_EVENING.minusHours(6));

        assertThat(proposed)
                .extracting(one -> one.meeting().form())
                .containsExactly(
                        MeetingForm.START,
                        MeetingForm.GUIDED,
                        MeetingForm.GUIDED,
                        MeetingForm.GUIDED,
                        MeetingForm.LED_BY_MEMBERS);
        assertThat(proposed)
                .extracting(one -> one.meeting().begins().toLocalDate())
                .containsExactly(
                        LocalDate.of(2027, 1, 12),
                        LocalDate.of(2027, 2, 23),
                        LocalDate.of(2027, 4, 6),
                        LocalDate.of(2027, 5, 18),
                        LocalDate.of(2027, 6, 29));
        assertThat(proposed)
                .extracting(one -> one.meeting().length())
                .containsExactly(
                        Minutes.ofHours(3), Minutes.of(150), Minutes.of(150), Minutes.of(150), Minutes.of(150));
    }

    @Test
    void aMeetingOnAHolidayIsHeldADayLaterAndTheNextInItsPlace() {
        var terms = TestIntervision.of("Elke zes weken", GroupKind.INTERVISION, GroupRhythm.EVERY_SIX_WEEKS, 120, 3, 6);

        var proposed = Series.inRhythm(terms, true, LocalDateTime.of(2027, 3, 16, 9, 30), 3);

        assertThat(proposed)
                .extracting(one -> one.meeting().begins())
                .containsExactly(
                        LocalDateTime.of(2027, 3, 16, 9, 30),
                        LocalDateTime.of(2027, 4, 28, 9, 30),
                        LocalDateTime.of(2027, 6, 8, 9, 30));
        assertThat(proposed.get(1).skipped())
                .containsExactly(new SkippedDay(LocalDate.of(2027, 4, 27), DayOff.KINGS_DAY));
    }

    @Test
    void everyMonthIsTheSameWeekday() {
        var terms = TestIntervision.of("Elke maand", GroupKind.INTERVISION, GroupRhythm.MONTHLY, 90, 3, 6);

        var proposed = Series.inRhythm(terms, false, TUESDAY_EVENING, 4);

        assertThat(proposed)
                .extracting(one -> one.meeting().begins().toLocalDate())
                .containsExactly(
                        LocalDate.of(2027, 1, 12),
                        LocalDate.of(2027, 2, 9),
                        LocalDate.of(2027, 3, 9),
                        LocalDate.of(2027, 4, 13));
        assertThat(proposed).extracting(one -> one.meeting().form()).containsOnly(MeetingForm.OWN);
        assertThat(proposed)
                .extracting(one -> one.meeting().ends().toLocalTime())
                .containsOnly(TUESDAY_EVENING.plusMinutes(90).toLocalTime());
    }

    @Test
    void sixToEightTimesAYearFillTheYear() {
        Map.of(GroupRhythm.SIX_A_YEAR, 6, GroupRhythm.SEVEN_A_YEAR, 7, GroupRhythm.EIGHT_A_YEAR, 8)
                .forEach((rhythm, times) -> {
                    var terms = TestIntervision.of("Vaak", GroupKind.INTERVISION, rhythm, 120, 3, 6);

                    var days = Series.inRhythm(terms, true, TUESDAY_EVENING, times + 1).stream()
                            .map(one -> one.meeting().begins().toLocalDate())
                            .toList();

                    assertThat(days.get(times - 1)).isBefore(LocalDate.of(2028, 1, 12));
                    assertThat(days.get(times)).isEqualTo(LocalDate.of(2028, 1, 11));
                });
    }
}
