package nl.leervink.kernel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Collection;
import java.util.Optional;
import java.util.regex.Pattern;

/** A length of time in whole minutes, never negative. Hours are always kept this way, and shown as hours. */
public record Minutes(Integer value) implements SingleValue<Integer>, Comparable<Minutes> {

    public static final Minutes NONE = new Minutes(0);

    private static final int IN_AN_HOUR = 60;
    private static final Pattern HOURS = Pattern.compile("[0-9]{1,4}([.,][0-9]{1,2})?");

    public Minutes {
        if (value < 0) {
            throw new IllegalArgumentException("No time is shorter than nothing: " + value);
        }
    }

    public static Minutes of(int minutes) {
        return new Minutes(minutes);
    }

    public static Minutes ofHours(int hours) {
        return new Minutes(hours * IN_AN_HOUR);
    }

    public static Minutes of(Duration duration) {
        return new Minutes(Math.toIntExact(duration.toMinutes()));
    }

    /** Reads a number of hours as someone types it, {@code 21} or {@code 10,5}, to the nearest minute. */
    public static Optional<Minutes> parseHours(String typed) {
        var written = typed.strip();
        return HOURS.matcher(written).matches()
                ? Optional.of(new Minutes(new BigDecimal(written.replace(',', '.'))
                        .multiply(BigDecimal.valueOf(IN_AN_HOUR))
                        .setScale(0, RoundingMode.HALF_UP)
                        .intValueExact()))
                : Optional.empty();
    }

    public static Minutes sum(Collection<Minutes> all) {
        return new Minutes(all.stream().mapToInt(Minutes::value).sum());
    }

    public Minutes plus(Minutes other) {
        return new Minutes(value + other.value);
    }

    /** What is left after taking the other away: never less than nothing. */
    public Minutes minus(Minutes other) {
        return new Minutes(Math.max(0, value - other.value));
    }

    public boolean isNone() {
        return value == 0;
    }

    public boolean atLeast(Minutes other) {
        return value >= other.value;
    }

    /** In hours, to a hundredth, without needless zeros: 630 minutes are 10.5 hours. */
    public BigDecimal inHours() {
        return BigDecimal.valueOf(value)
                .divide(BigDecimal.valueOf(IN_AN_HOUR), 2, RoundingMode.HALF_UP)
                .stripTrailingZeros();
    }

    @Override
    public int compareTo(Minutes other) {
        return value.compareTo(other.value);
    }

    /** The number of hours as the Dutch write it: {@code 10,5}. */
    @Override
    public String toString() {
        return inHours().toPlainString().replace('.', ',');
    }
}
