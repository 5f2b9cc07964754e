package nl.leervink.kernel;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Currency;
import java.util.Locale;

/**
 * How dates, times and amounts are spelled, the same on screen, in letters and on certificates: {@code 12-03-2027},
 * {@code vrijdag 12 maart 2027}, {@code 9.30}, {@code € 1.295,00}.
 */
public final class Spelling {

    /** Where our courses take place, and whose clock everyone reads. */
    public static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("dd-MM-yyyy");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H.mm");

    private Spelling() {}

    public static String day(LocalDate day) {
        return SHORT.format(day);
    }

    /** {@code 12 maart 2027}. */
    public static String dayInWords(LocalDate day, Locale language) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", language).format(day);
    }

    /** {@code vrijdag 12 maart 2027}. */
    public static String weekday(LocalDate day, Locale language) {
        return DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", language).format(day);
    }

    public static String time(LocalTime time) {
        return TIME.format(time);
    }

    /** {@code 12-03-2027 9.30}, on the clock {@link #HERE}. */
    public static String moment(Instant moment) {
        var local = LocalDateTime.ofInstant(moment, HERE);
        return day(local.toLocalDate()) + " " + time(local.toLocalTime());
    }

    /** {@code € 1.295,00}, its space unbreakable. */
    public static String amount(Money money) {
        var format = NumberFormat.getCurrencyInstance(Language.DUTCH.locale());
        format.setCurrency(Currency.getInstance("EUR"));
        return format.format(money.value());
    }
}
