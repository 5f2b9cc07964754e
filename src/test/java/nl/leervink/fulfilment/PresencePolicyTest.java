package nl.leervink.fulfilment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.leervink.attendance.ContactTime;
import nl.leervink.attendance.MadeUpId;
import nl.leervink.attendance.Repair;
import nl.leervink.catalogue.Condition;
import nl.leervink.kernel.Minutes;
import nl.leervink.planning.SessionId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PresencePolicyTest {

    @ParameterizedTest(name = "{0} % asked, {1} minutes present and {2} missed of {3}: {4}")
    @CsvSource({
        "100, 1260,    0, 1260, MET",
        "100,  840,    0, 1260, NOT_YET",
        "100,    0,    0, 1260, NOT_YET",
        "100, 1259,    1, 1260, IMPOSSIBLE",
        "100,    0,    1, 1260, IMPOSSIBLE",
        " 80, 1008,    0, 1260, MET",
        " 80, 1008,  252, 1260, MET",
        " 80, 1007,  252, 1260, NOT_YET",
        " 80, 1007,  253, 1260, IMPOSSIBLE",
        "  0,    0,    0,    0, NOT_YET"
    })
    void presenceIsMetReachableOrOutOfReach(int percentage, int present, int missed, int needed, Standing standing) {
        assertThat(judged(percentage, present, missed, needed).standing()).isEqualTo(standing);
    }

    @Test
    void whatIsAskedIsRoundedUpToTheMinute() {
        assertThat(judged(80, 0, 0, 631).reason())
                .isEqualTo(new Reason.Present(Minutes.NONE, Minutes.of(505), List.of()));
    }

    @Test
    void itIsSaidHowFarSomeoneIs() {
        assertThat(judged(100, 840, 0, 1260).reason())
                .isEqualTo(new Reason.Present(Minutes.ofHours(14), Minutes.ofHours(21), List.of()));
    }

    @Test
    void whoMissedTooMuchIsToldHowMuch() {
        assertThat(judged(80, 900, 300, 1260).reason())
                .isEqualTo(new Reason.MissedTooMuch(Minutes.of(300), Minutes.of(252), List.of()));
    }

    @ParameterizedTest(name = "{0} % asked, {1} minutes present, {2} missed, {3} of those made up: {4}")
    @CsvSource({
        "100, 840, 420, 420, MET",
        "100, 840, 420, 419, IMPOSSIBLE",
        "100, 420, 420, 420, NOT_YET",
        " 80, 840, 420, 168, MET",
        " 80, 840, 420, 167, IMPOSSIBLE"
    })
    void whatWasMadeUpIsNeitherMissedNorLacking(
            int percentage, int present, int missed, int madeUp, Standing standing) {
        var day = LocalDate.of(2027, 3, 12);
        var repair = new Repair(
                new MadeUpId(new UUID(7, 1)),
                SessionId.next(),
                day,
                SessionId.next(),
                day.plusWeeks(1),
                Minutes.of(madeUp));
        var time = new ContactTime(Minutes.of(present), Minutes.of(missed), Minutes.ofHours(21), List.of(repair));

        var finding = Policy.of(Condition.presence(percentage)).judge(new Progress(time, List.of()));

        assertThat(finding.standing()).isEqualTo(standing);
    }

    private static Finding judged(int percentage, int present, int missed, int needed) {
        var time = new ContactTime(Minutes.of(present), Minutes.of(missed), Minutes.of(needed));
        return Policy.of(Condition.presence(percentage)).judge(new Progress(time, List.of()));
    }
}
