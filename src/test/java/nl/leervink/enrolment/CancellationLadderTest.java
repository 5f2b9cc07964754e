package nl.leervink.enrolment;

import static nl.leervink.enrolment.CancellationLadder.STANDARD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.leervink.enrolment.CancellationLadder.Step;
import nl.leervink.enrolment.CancellationLadder.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CancellationLadderTest {

    private static final LocalDate FIRST_DAY = LocalDate.of(2027, 3, 29); // the day after the clocks change

    @ParameterizedTest
    @CsvSource({"300, 0", "43, 0", "42, 50", "28, 50", "27, 100", "1, 100", "0, 100"})
    void moreThanSixWeeksIsFreeFourWeeksOrMoreHalfAndLaterAll(int daysBefore, int percentage) {
        assertThat(STANDARD.percentageOn(FIRST_DAY.minusDays(daysBefore), FIRST_DAY))
                .isEqualTo(percentage);
    }

    @Test
    void itsTermsFollowEachOtherUntilTheFirstDay() {
        assertThat(STANDARD.terms(FIRST_DAY))
                .containsExactly(
                        new Term(Optional.empty(), LocalDate.of(2027, 2, 14), 0),
                        new Term(Optional.of(LocalDate.of(2027, 2, 15)), LocalDate.of(2027, 3, 1), 50),
                        new Term(Optional.of(LocalDate.of(2027, 3, 2)), FIRST_DAY, 100));
    }

    @Test
    void whatHoldsOnADayIsWhatItsTermSays() {
        STANDARD.terms(FIRST_DAY).stream()
                .flatMap(term -> term.from()
                        .orElse(term.until().minusDays(9))
                        .datesUntil(term.until().plusDays(1))
                        .peek(day -> assertThat(STANDARD.percentageOn(day, FIRST_DAY))
                                .isEqualTo(term.percentage())))
                .forEach(day -> assertThat(day).isBeforeOrEqualTo(FIRST_DAY));
    }

    @Test
    void aStepThatHoldsOnTheFirstDayHoldsUntilThatDay() {
        assertThat(new CancellationLadder("7:50 0:100").terms(FIRST_DAY).getLast())
                .isEqualTo(new Term(Optional.of(FIRST_DAY), FIRST_DAY, 100));
    }

    @Test
    void withoutStepsLeavingIsFreeUntilItBegins() {
        assertThat(CancellationLadder.FREE.percentageOn(FIRST_DAY, FIRST_DAY)).isZero();
        assertThat(CancellationLadder.FREE.terms(FIRST_DAY)).containsExactly(new Term(Optional.empty(), FIRST_DAY, 0));
        assertThat(new CancellationLadder("")).isEqualTo(CancellationLadder.FREE);
    }

    @Test
    void itIsKeptAsItWasMade() {
        assertThat(CancellationLadder.of(List.of(new Step(42, 50), new Step(27, 100))))
                .isEqualTo(STANDARD);
        assertThat(STANDARD.steps()).containsExactly(new Step(42, 50), new Step(27, 100));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "27:100 42:50",
                "42:50 27:50",
                "42:60 27:50",
                "42:0",
                "42:50 42:60",
                "42:50 27:101",
                "400:50",
                "-1:50"
            })
    void stepsThatAreNoLadderAreNotKept(String steps) {
        assertThatIllegalArgumentException().isThrownBy(() -> new CancellationLadder(steps));
    }
}
