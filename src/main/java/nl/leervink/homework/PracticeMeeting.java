package nl.leervink.homework;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import nl.leervink.kernel.Period;
import nl.leervink.kernel.Shown;

/**
 * An intervision meeting that a participant guided, as far as they filled it in. Confidential like all homework.
 *
 * @param method how the meeting was guided: {@code incidentmethode}; empty until filled in
 * @param minutes how long it took
 */
public record PracticeMeeting(
        Optional<LocalDate> day, Optional<Integer> participants, String method, Optional<Integer> minutes) {

    public static final PracticeMeeting BLANK =
            new PracticeMeeting(Optional.empty(), Optional.empty(), "", Optional.empty());

    public static final int SMALLEST_GROUP = 2;
    public static final int LARGEST_GROUP = 20;
    public static final int SHORTEST = 15;
    public static final int LONGEST = 480;
    public static final int LONGEST_METHOD = 200;

    /** What keeps a meeting from being confirmed. */
    public enum Fault implements Shown {
        DAY_MISSING,
        DAY_TO_COME,
        DAY_OUTSIDE_EDITION,
        GROUP_SIZE,
        METHOD_MISSING,
        LENGTH;

        @Override
        public String key() {
            return "meeting-fault." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    public PracticeMeeting {
        method = method.replace("\0", "").strip();
    }

    /**
     * What is not right yet.
     *
     * @param between the days on which it may have taken place
     */
    Set<Fault> faults(Period between, LocalDate today) {
        var faults = EnumSet.noneOf(Fault.class);
        if (day.isEmpty()) {
            faults.add(Fault.DAY_MISSING);
        } else if (day.get().isAfter(today)) {
            faults.add(Fault.DAY_TO_COME);
        } else if (!between.contains(day.get())) {
            faults.add(Fault.DAY_OUTSIDE_EDITION);
        }
        if (participants
                .filter(size -> size >= SMALLEST_GROUP && size <= LARGEST_GROUP)
                .isEmpty()) {
            faults.add(Fault.GROUP_SIZE);
        }
        if (method.isEmpty() || method.length() > LONGEST_METHOD) {
            faults.add(Fault.METHOD_MISSING);
        }
        if (minutes.filter(length -> length >= SHORTEST && length <= LONGEST).isEmpty()) {
            faults.add(Fault.LENGTH);
        }
        return faults;
    }

    @Override
    public String toString() {
        return "a practice meeting";
    }
}
