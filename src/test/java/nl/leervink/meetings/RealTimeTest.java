package nl.leervink.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import nl.leervink.kernel.Minutes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In the Netherlands the clock went from 2 to 3 on 28 March 2027, and goes from 3 back to 2 on 31 October 2027. */
class RealTimeTest {

    @ParameterizedTest(name = "from {0} to {1} are {2} minutes")
    @CsvSource({
        "2027-03-12T19:30, 2027-03-12T21:30, 120",
        "2027-03-12T23:00, 2027-03-13T01:00, 120",
        // An hour is leapt over
        "2027-03-28T01:30, 2027-03-28T03:30,  60",
        "2027-03-27T22:00, 2027-03-28T04:00, 300",
        "2027-03-28T02:30, 2027-03-28T04:30,  60",
        // An hour is there twice
        "2027-10-31T01:30, 2027-10-31T03:30, 180",
        "2027-10-30T22:00, 2027-10-31T04:00, 420",
        "2027-10-31T01:30, 2027-10-31T02:30,  60",
        "2027-10-31T02:15, 2027-10-31T02:45,  30",
        "2027-10-31T02:45, 2027-10-31T02:15,  30",
        "2027-10-31T02:30, 2027-10-31T02:30,  60",
        // Nothing passes backwards
        "2027-03-12T21:30, 2027-03-12T19:30,   0"
    })
    void theMinutesAreThoseThatReallyPass(LocalDateTime begins, LocalDateTime ends, int minutes) {
        assertThat(RealTime.between(begins, ends)).isEqualTo(Minutes.of(minutes));
    }

    @Test
    void twoHoursInTheNightThatTheClockGoesBackEndAnHourEarlierOnTheClock() {
        var begins = LocalDateTime.of(2027, 10, 31, 1, 30);

        assertThat(RealTime.after(begins, Minutes.of(120))).isEqualTo(LocalDateTime.of(2027, 10, 31, 2, 30));
        assertThat(RealTime.after(begins, Minutes.of(180))).isEqualTo(LocalDateTime.of(2027, 10, 31, 3, 30));
    }

    @Test
    void andAnHourLaterInTheNightThatItGoesForward() {
        assertThat(RealTime.after(LocalDateTime.of(2027, 3, 28, 1, 30), Minutes.of(120)))
                .isEqualTo(LocalDateTime.of(2027, 3, 28, 4, 30));
    }
}
