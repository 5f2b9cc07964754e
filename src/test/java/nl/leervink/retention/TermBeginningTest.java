package nl.leervink.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import nl.leervink.ModuleTest;
import nl.leervink.SignIn;
import nl.leervink.TestClock;
import nl.leervink.certification.CertificateDates.Given;
import nl.leervink.kernel.Role;
import nl.leervink.kernel.Spelling;
import nl.leervink.people.PersonId;
import nl.leervink.people.TestPeople;
import nl.leervink.planning.EditionFacts;
import nl.leervink.planning.EditionId;
import nl.leervink.planning.Editions;
import nl.leervink.planning.Planning;
import nl.leervink.planning.TestEditions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What the term of somebody's texts counts from. */
@ModuleTest
class TermBeginningTest {

    @Autowired
    TestEditions editions;

    @Autowired
    TestPeople people;

    @Autowired
    Editions planned;

    @Autowired
    Planning planning;

    @Autowired
    TestClock clock;

    private EditionId edition;

    @BeforeEach
    void anEdition() {
        edition = editions.anEdition(clock.today(), people.someone());
    }

    /** Days are told from the day on which certificates are due; none is empty. */
    @ParameterizedTest
    @CsvSource({
        // certificate, withdrawn, left, last written → begins, because
        "-20,    ,    , -40, -20, CERTIFICATE",
        "-20,    ,    ,  90, -20, CERTIFICATE",
        "-20,  50,    , -40,  50, WITHDRAWN",
        "   ,    , -60, -70, -60, LEFT",
        "   ,    ,    , -40,   0, NO_CERTIFICATE",
        "   ,    ,    ,  25,  25, NO_CERTIFICATE",
    })
    void theTermCountsFrom(
            Integer certificate, Integer withdrawn, Integer left, int lastWritten, int begins, TermReason because) {
        var due = facts().certificatesDue();

        var beginning = TermBeginning.of(
                facts(),
                Optional.ofNullable(certificate)
                        .map(day -> new Given(
                                due.plusDays(day),
                                Optional.ofNullable(withdrawn).map(due::plusDays))),
                Optional.ofNullable(left).map(day -> noon(due.plusDays(day))),
                noon(due.plusDays(lastWritten)));

        assertThat(beginning).isEqualTo(new TermBeginning(due.plusDays(begins), because));
    }

    @Test
    void inAnEditionThatWasCancelledItCountsFromThatDay() {
        SignIn.as(PersonId.next(), Role.OFFICE);
        planning.cancel(edition, "Te weinig deelnemers");

        var beginning = TermBeginning.of(facts(), Optional.empty(), Optional.empty(), clock.instant());

        assertThat(beginning).isEqualTo(new TermBeginning(clock.today(), TermReason.CANCELLED));
    }

    @Test
    void sixMonthsAreSixMonthsAlsoFromTheEndOfALongOne() {
        var term = new RetentionTerm(6, 30);

        assertThat(term.endOf(LocalDate.of(2027, 8, 31))).isEqualTo(LocalDate.of(2028, 2, 29));
        assertThat(term.soonest(LocalDate.of(2028, 1, 30))).isEqualTo(LocalDate.of(2028, 2, 29));
    }

    @ParameterizedTest
    @CsvSource({"0, 30", "121, 30", "6, 6", "6, 366"})
    void aTermOrANoticeThatIsNoneIsRefused(int months, int noticeDays) {
        assertThatIllegalArgumentException().isThrownBy(() -> new RetentionTerm(months, noticeDays));
    }

    private EditionFacts facts() {
        return planned.find(edition).orElseThrow();
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(LocalTime.NOON).atZone(Spelling.HERE).toInstant();
    }
}
