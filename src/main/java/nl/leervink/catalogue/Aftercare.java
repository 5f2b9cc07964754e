package nl.leervink.catalogue;

import java.time.LocalDate;
import nl.leervink.kernel.SingleValue;

/** For how many whole weeks after the last day of an edition questions may be asked; with none until that day. */
public record Aftercare(Integer value) implements SingleValue<Integer> {

    /** What a course gives that says nothing about it. */
    public static final Aftercare STANDARD = new Aftercare(6);

    public Aftercare {
        if (value < 0) {
            throw new IllegalArgumentException("No aftercare ends before the last day: " + value);
        }
    }

    /** The last day on which questions may be asked. */
    public LocalDate until(LocalDate lastDay) {
        return lastDay.plusWeeks(value);
    }
}
