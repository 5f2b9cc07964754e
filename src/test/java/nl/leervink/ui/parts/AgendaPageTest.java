package nl.leervink.ui.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.leervink.kernel.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgendaPageTest {

    @ParameterizedTest
    @CsvSource({
        "MONTH, 2027-03-12, 2027-03-01, 2027-04-04",
        "MONTH, 2026-11-30, 2026-10-26, 2026-12-06",
        "MONTH, 2027-02-28, 2027-02-01, 2027-02-28",
        "WEEK,  2026-10-25, 2026-10-19, 2026-10-25",
        "WEEK,  2027-03-28, 2027-03-22, 2027-03-28",
        "WEEK,  2027-01-01, 2026-12-28, 2027-01-03",
        "LIST,  2027-03-12, 2027-03-12, 2027-04-22",
    })
    void aPageShowsWholeWeeksFromMondayAndAListSixWeeks(
            AgendaForm form, LocalDate day, LocalDate first, LocalDate last) {
        assertThat(new AgendaPage(form, day).days()).isEqualTo(new Period(first, last));
    }

    @ParameterizedTest
    @CsvSource({
        "MONTH, 2027-03-31, 2027-02-01, 2027-04-01",
        "WEEK,  2027-01-01, 2026-12-25, 2027-01-08",
        "LIST,  2027-03-12, 2027-01-29, 2027-04-23",
    })
    void onePagesBackAndForth(AgendaForm form, LocalDate day, LocalDate before, LocalDate after) {
        assertThat(new AgendaPage(form, day).before()).isEqualTo(before);
        assertThat(new AgendaPage(form, day).after()).isEqualTo(after);
    }

    @Test
    void aDayIsReadFromAnAddress() {
        assertThat(AgendaPage.day("2027-03-28")).contains(LocalDate.of(2027, 3, 28));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "morgen",
                "2027-02-30",
                "28-03-2027",
                "+999999999-12-31",
                "-999999999-01-01",
                "1999-12-31",
                "2100-01-01"
            })
    void whatIsNoDayOfThisCenturyIsNoDay(String typed) {
        assertThat(AgendaPage.day(typed)).isEmpty();
    }
}
