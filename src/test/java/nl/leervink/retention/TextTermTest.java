package nl.leervink.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import nl.leervink.enrolment.EnrolmentId;
import nl.leervink.kernel.Spelling;
import nl.leervink.people.PersonId;
import nl.leervink.planning.EditionId;
import org.junit.jupiter.api.Test;

/** When texts are announced and erased: never before the day that was told, nor sooner than the notice asks. */
class TextTermTest {

    private static final LocalDate CERTIFICATE = LocalDate.of(2027, 1, 10);
    private static final LocalDate DUE = LocalDate.of(2027, 7, 10);
    private static final RetentionTerm TERM = new RetentionTerm(6, 30);

    private final EnrolmentId enrolment = EnrolmentId.next();
    private final EditionId edition = EditionId.next();
    private final PersonId author = PersonId.next();

    @Test
    void aMonthAheadItIsAnnouncedAndOnTheDayItGoes() {
        var term = begun(CERTIFICATE);

        assertThat(announced(term, DUE.minusDays(31))).isFalse();
        assertThat(announced(term, DUE.minusDays(30))).isTrue();
        assertThat(term.eraseOn()).isEqualTo(DUE);
        assertThat(announced(term, DUE.minusDays(29))).isFalse();
        assertThat(term.mayBeErased(DUE.minusDays(1), TERM)).isFalse();
        assertThat(term.mayBeErased(DUE, TERM)).isTrue();
    }

    @Test
    void whatIsLongOverdueIsAnnouncedFirst() {
        var today = DUE.plusYears(5);
        var term = begun(today);

        assertThat(term.mayBeErased(today, TERM)).isFalse();
        assertThat(announced(term, today)).isTrue();

        assertThat(term.eraseOn()).isEqualTo(today.plusDays(30));
        assertThat(term.mayBeErased(today.plusDays(29), TERM)).isFalse();
        assertThat(term.mayBeErased(today.plusDays(30), TERM)).isTrue();
    }

    @Test
    void whoIsToldLateKeepsAllOfTheNotice() {
        var term = begun(CERTIFICATE);
        follow(term, DUE, DUE.minusDays(3), false);

        assertThat(announced(term, DUE.minusDays(3))).isTrue();

        assertThat(term.eraseOn()).isEqualTo(DUE.plusDays(27));
    }

    @Test
    void aDayThatWasToldNeverComesNearer() {
        var term = begun(CERTIFICATE);
        announced(term, DUE.minusDays(30));

        follow(term, DUE.minusMonths(3), DUE.minusDays(20), false);

        assertThat(term.eraseOn()).isEqualTo(DUE);
        assertThat(term.state(DUE.minusDays(20))).isEqualTo(TextState.ANNOUNCED);
    }

    @Test
    void aDayThatMovesAwayIsToldAnew() {
        var term = begun(CERTIFICATE);
        announced(term, DUE.minusDays(30));

        follow(term, DUE.plusMonths(4), DUE.minusDays(20), false);

        assertThat(term.mayBeErased(DUE.plusMonths(4), TERM)).isFalse();
        assertThat(announced(term, DUE.plusMonths(4).minusDays(30))).isTrue();
        assertThat(term.mayBeErased(DUE.plusMonths(4), TERM)).isTrue();
    }

    @Test
    void asLongAsAReportWaitsNothingGoesAndAfterThatItIsToldAnew() {
        var term = begun(CERTIFICATE);
        announced(term, DUE.minusDays(30));

        follow(term, DUE, DUE.minusDays(5), true);

        assertThat(term.mayBeErased(DUE, TERM)).isFalse();
        assertThat(announced(term, DUE)).isFalse();
        follow(term, DUE, DUE.plusDays(8), false);
        assertThat(term.mayBeErased(DUE.plusDays(8), TERM)).isFalse();
        assertThat(announced(term, DUE.plusDays(8))).isTrue();
        assertThat(term.eraseOn()).isEqualTo(DUE.plusDays(38));
    }

    @Test
    void whatIsKeptLongerDoesNotGoAndIsToldAnewAfterwards() {
        var term = begun(CERTIFICATE);
        announced(term, DUE.minusDays(30));

        term.postpone("Bezwaar", PersonId.next(), noon(DUE.minusDays(10)));

        assertThat(term.mayBeErased(DUE.plusYears(1), TERM)).isFalse();
        assertThat(announced(term, DUE.plusYears(1))).isFalse();
        term.goOn(DUE.plusYears(1).plusDays(30));
        assertThat(term.mayBeErased(DUE.plusYears(1), TERM)).isFalse();
        assertThat(announced(term, DUE.plusYears(1))).isTrue();
        assertThat(term.eraseOn()).isEqualTo(DUE.plusYears(1).plusDays(30));
    }

    @Test
    void whatIsWrittenAfterwardsIsToldOfAnew() {
        var term = begun(CERTIFICATE);
        announced(term, DUE.minusDays(30));
        term.erase(noon(DUE));

        follow(term, DUE, DUE.plusDays(10), false);

        assertThat(term.isErased()).isFalse();
        assertThat(term.mayBeErased(DUE.plusDays(10), TERM)).isFalse();
        assertThat(announced(term, DUE.plusDays(10))).isTrue();
        assertThat(term.eraseOn()).isEqualTo(DUE.plusDays(40));
    }

    private TextTerm begun(LocalDate today) {
        return new TextTerm(counted(DUE, false), TERM.soonest(today));
    }

    private boolean announced(TextTerm term, LocalDate today) {
        if (term.mayBeAnnounced(TERM.soonest(today))) {
            term.announce(noon(today));
            return true;
        }
        return false;
    }

    private void follow(TextTerm term, LocalDate due, LocalDate today, boolean awaiting) {
        term.follow(counted(due, awaiting), TERM.soonest(today));
    }

    private Counted counted(LocalDate due, boolean awaiting) {
        return new Counted(
                enrolment,
                edition,
                author,
                new TermBeginning(CERTIFICATE, TermReason.CERTIFICATE),
                due,
                awaiting,
                true,
                true);
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(LocalTime.NOON).atZone(Spelling.HERE).toInstant();
    }
}
