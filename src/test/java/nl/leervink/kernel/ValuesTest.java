package nl.leervink.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"", "naam", "naam@", "@huis.nl", "naam@huis", "na am@huis.nl", "naam@huis.nl\r\nBcc: a@b.nl"})
    void anythingElseIsNoAddress(String typed) {
        assertThat(EmailAddress.parse(typed)).isEmpty();
    }

    @Test
    void minutesAreShownInHours() {
        assertThat(Minutes.of(630)).hasToString("10,5");
        assertThat(Minutes.ofHours(21)).hasToString("21");
        assertThat(Minutes.of(100)).hasToString("1,67");
    }

    @Test
    void pointsAreShownWithoutNeedlessZeros() {
        assertThat(Points.of(26)).hasToString("26");
        assertThat(Points.of(100)).hasToString("100");
        assertThat(new Points(new BigDecimal("5.25"))).hasToString("5,25");
        assertThat(Points.NONE).hasToString("0");
    }

    @Test
    void datesTimesAndAmountsAreSpelledTheDutchWay() {
        var day = LocalDate.of(2027, 3, 12);

        assertThat(Spelling.day(day)).isEqualTo("12-03-2027");
        assertThat(Spelling.weekday(day, Language.DUTCH.locale())).isEqualTo("vrijdag 12 maart 2027");
        assertThat(Spelling.time(LocalTime.of(9, 30))).isEqualTo("9.30");
        assertThat(Spelling.amount(Money.euros(1295), Language.DUTCH.locale())).isEqualTo("€\u00a01.295,00");
    }

    @Test
    void aPlaceIsANetworkAddressAndOfIpv6ALine() {
        assertThat(Brake.place("192.0.2.1")).isNotEqualTo(Brake.place("192.0.2.2"));
        assertThat(Brake.place("2001:db8:1:2::1")).isEqualTo(Brake.place("2001:db8:1:2:ffff:ffff:ffff:ffff"));
        assertThat(Brake.place("2001:db8:1:2::1")).isNotEqualTo(Brake.place("2001:db8:1:3::1"));
        assertThat(Brake.place("")).isEmpty();
    }

    @Test
    void oneLineHoldsNoLineEndsAndNothingADatabaseRefuses() {
        assertThat(OneLine.of("\0 Sint\r\nNicolaas \0")).isEqualTo("Sint Nicolaas");
        assertThat(OneLine.of(" \t ")).isEmpty();
    }

    @Test
    void whatSomeoneSearchesIsTakenLiterally() {
        assertThat(SearchPattern.containing(" 100%_zeker! ")).isEqualTo("%100!%!_zeker!!%");
        assertThat(SearchPattern.containing("\0")).isEqualTo("%%");
    }

    @Test
    void aPeriodHasItsFirstAndItsLastDay() {
        var march = new Period(LocalDate.of(2027, 3, 1), LocalDate.of(2027, 3, 31));

        assertThat(march.contains(march.firstDay())).isTrue();
        assertThat(march.contains(march.lastDay())).isTrue();
        assertThat(march.contains(LocalDate.of(2027, 4, 1))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"26, 26", "' 5,25 ', '5,25'", "5.5, '5,5'", "0, 0"})
    void pointsAreReadAsTheDutchAndOthersWriteThem(String typed, String points) {
        assertThat(Points.parse(typed)).map(Points::toString).hasValue(points);
    }

    @ParameterizedTest
    @CsvSource({"21, 1260", "'10,5', 630", "0.33, 20", "0, 0"})
    void hoursAreReadToTheNearestMinute(String typed, int minutes) {
        assertThat(Minutes.parseHours(typed)).hasValue(Minutes.of(minutes));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "1,234", "1e9", "zes", "99999", "1,", "٣"})
    void whatIsNoNumberOfPointsOrHoursIsNotRead(String typed) {
        assertThat(Points.parse(typed)).isEmpty();
        assertThat(Minutes.parseHours(typed)).isEmpty();
    }
}
