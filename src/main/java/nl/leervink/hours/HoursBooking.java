package nl.leervink.hours;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.leervink.kernel.Minutes;
import org.jspecify.annotations.Nullable;

/**
 * A line of someone's hours ledger, with all that explains it.
 *
 * @param takenBack whether it takes back hours that were booked before
 * @param title of the session or assignment; of what was made up, of the session that was missed
 * @param judged whether homework counts because it was judged sufficient
 * @param missedOn the day of the session that was missed, if these hours were made up
 */
public record HoursBooking(
        HoursKind kind,
        boolean takenBack,
        Minutes minutes,
        String title,
        boolean judged,
        LocalDate doneOn,
        Optional<LocalDate> missedOn,
        Instant recordedAt) {

    HoursBooking(
            HoursKind kind,
            Integer minutes,
            String title,
            Boolean judged,
            LocalDate doneOn,
            @Nullable LocalDate missedOn,
            Instant recordedAt) {
        this(
                kind,
                minutes < 0,
                Minutes.of(Math.abs(minutes)),
                title,
                judged,
                doneOn,
                Optional.ofNullable(missedOn),
                recordedAt);
    }

    private int added() {
        return takenBack ? -minutes.value() : minutes.value();
    }

    static Minutes sum(Iterable<HoursBooking> bookings, HoursKind kind) {
        var sum = 0;
        for (var booking : bookings) {
            sum += booking.kind == kind ? booking.added() : 0;
        }
        return Minutes.of(sum);
    }
}
