package nl.leervink.enrolment;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import nl.leervink.kernel.SingleValue;
import nl.leervink.planning.SessionFacts;

/**
 * Of each day of an edition that is held in parts the one somebody comes to, or would like to: {@code 2:1 5:2} is the first
 * part of day 2 and the second of day 5.
 *
 * @param value day and part, the days in order; empty for who has no wish, or where no day is held in parts
 */
public record PartsChosen(String value) implements SingleValue<String> {

    private static final int LONGEST = 400;
    private static final Pattern FORM = Pattern.compile("([1-9][0-9]{0,3}:[1-9]( [1-9][0-9]{0,3}:[1-9])*)?");

    /** Any part will do. */
    public static final PartsChosen NONE = new PartsChosen("");

    /**
     * As it is kept.
     *
     * @throws IllegalArgumentException if it is in another form, or longer than is kept
     */
    public PartsChosen {
        if (value.length() > LONGEST || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("No parts of days: " + value);
        }
    }

    static PartsChosen ofDays(SortedMap<Integer, Integer> byDay) {
        return new PartsChosen(byDay.entrySet().stream()
                .map(one -> one.getKey() + ":" + one.getValue())
                .collect(joining(" ")));
    }

    /** These parts, of one day the last; sessions that all come to are no choice. */
    public static PartsChosen of(Collection<SessionFacts> sessions) {
        return ofDays(sessions.stream()
                .filter(session -> session.part().isPresent())
                .collect(toMap(
                        SessionFacts::number,
                        SessionFacts::partNumber,
                        (_, last) -> last,
                        TreeMap<Integer, Integer>::new)));
    }

    public boolean isNone() {
        return value.isEmpty();
    }

    /** These of the days they tell of, the others of the rest. */
    public PartsChosen orElse(PartsChosen others) {
        var both = new TreeMap<>(others.byDay());
        both.putAll(byDay());
        return ofDays(both);
    }

    /** Whether who chose so comes to a session. */
    public boolean include(SessionFacts session) {
        return include(session.number(), session.partNumber());
    }

    /** Those of these sessions that they come to; of a day they tell nothing of, each part. */
    List<SessionFacts> among(List<SessionFacts> sessions) {
        return sessions.stream()
                .filter(session -> on(session.number()).isEmpty() || include(session))
                .toList();
    }

    boolean include(int day, int part) {
        return part == 0 || on(day).filter(chosen -> chosen == part).isPresent();
    }

    /** The part of a day, 1 for the first. */
    Optional<Integer> on(int day) {
        return Optional.ofNullable(byDay().get(day));
    }

    private Map<Integer, Integer> byDay() {
        return isNone()
                ? Map.of()
                : Arrays.stream(value.split(" ", -1))
                        .map(one -> one.split(":", -1))
                        .collect(toMap(one -> Integer.valueOf(one[0]), one -> Integer.valueOf(one[1])));
    }
}
