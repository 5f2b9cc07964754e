package nl.leervink.kernel;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** A stretch of days, first and last day included. */
@Embeddable
public record Period(LocalDate firstDay, LocalDate lastDay) {

    public Period {
        if (lastDay.isBefore(firstDay)) {
            throw new IllegalArgumentException("A period cannot end before it begins: " + firstDay + ", " + lastDay);
        }
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(firstDay) && !day.isAfter(lastDay);
    }

    public boolean encloses(Period other) {
        return contains(other.firstDay) && contains(other.lastDay);
    }
}
