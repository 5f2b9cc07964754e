package nl.leervink.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DecisionDayTest {

    private static final LocalDate FIRST_DAY = LocalDate.of(2027, 4, 15);
    private static final LocalDate ENROL_UNTIL = LocalDate.of(2027, 4, 1);

    @Test
    void itIsTwoWeeksBeforeEnrolmentEnds() {
        assertThat(DecisionDay.usual(ENROL_UNTIL, FIRST_DAY, LocalDate.of(2027, 1, 4)))
                .isEqualTo(LocalDate.of(2027, 3, 18));
    }

    @Test
    void itIsNeverInThePast() {
        var today = LocalDate.of(2027, 3, 25);

        assertThat(DecisionDay.usual(ENROL_UNTIL, FIRST_DAY, today)).isEqualTo(today);
    }

    @Test
    void itIsNeverAfterTheFirstDay() {
        assertThat(DecisionDay.usual(ENROL_UNTIL, FIRST_DAY, FIRST_DAY.plusDays(3)))
                .isEqualTo(FIRST_DAY);
        assertThat(DecisionDay.usual(FIRST_DAY.plusMonths(1), FIRST_DAY, LocalDate.of(2027, 1, 4)))
                .isEqualTo(FIRST_DAY);
    }
}
