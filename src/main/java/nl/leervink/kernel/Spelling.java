package nl.leervink.kernel;

import java.math.BigDecimal;
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
 * {@code vrijdag 12 maart 2027}, {@code 9.30}, {@code € 1.295,00}. What is asked with a language follows it; a date in
 * figures is the same in all.
 */
public final class Spelling {

    /** Where our courses take place, and whose clock everyone reads. */
    public static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("dd-MM-yyyy");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H.mm");
    private static final DateTimeFormatter TIME_ABROAD = DateTimeFormatter.ofPattern("H:mm");

    private Spelling() {}

    public static String day(LocalDate day) {
        return SHORT.format(day);
    }

    /** The day of a moment, on the clock {@link #HERE}. */
    public static String day(Instant moment) {
        return day(LocalDate.ofInstant(moment, HERE));
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

    /** {@code 9.30}, or in another language {@code 9:30}. */
    public static String time(LocalTime time, Locale language) {
        return isDutch(language) ? time(time) : TIME_ABROAD.format(time);
    }

    /** {@code € 1.295,00}, its space unbreakable; or in English {@code €1,295.00}. */
    public static String amount(Money money, Locale language) {
        var format = NumberFormat.getCurrencyInstance(isDutch(language) ? Language.DUTCH.locale() : language);
        format.setCurrency(Currency.getInstance("EUR"));
        return format.format(money.value());
    }

    /** Hours: {@code 10,5}, or in English {@code 10.5}. */
    public static String hours(Minutes time, Locale language) {
        return number(time.inHours(), language);
    }

    /** Points: {@code 5,25}, or in English {@code 5.25}. */
    public static String points(Points points, Locale language) {
        return number(points.value(), language);
    }

    /** A plain number, to a hundredth: {@code 0,25}, or in English {@code 0.25}. */
    public static String number(BigDecimal number, Locale language) {
        var format = NumberFormat.getNumberInstance(language);
        format.setGroupingUsed(false);
        format.setMaximumFractionDigits(2);
        return format.format(number);
    }

    /** A name as it stands within a sentence: {@code formeel leren}; one that begins with an abbreviation stays as it is. */
    public static String inSentence(String name) {
        return name.length() > 1 && Character.isUpperCase(name.charAt(0)) && !Character.isUpperCase(name.charAt(1))
                ? name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1)
                : name;
    }

    private static boolean isDutch(Locale language) {
        return language.getLanguage().equals(Language.DUTCH.locale().getLanguage());
    }
}
