package nl.leervink.planning;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.leervink.kernel.BetweenModules;
import nl.leervink.kernel.ForOffice;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Warns of trainers and places that are asked for twice at one time. Nothing is refused for it. */
@Service
public class DoubleBookings {

    private final PlannedSessions sessions;
    private final Clock clock;

    DoubleBookings(PlannedSessions sessions, Clock clock) {
        this.sessions = sessions;
        this.clock = clock;
    }

    /**
     * The sessions, from today on, that these would be at the same time as; of every edition that was not cancelled.
     *
     * @param edition whose sessions these are, if they are planned already
     */
    @ForOffice
    @Transactional(readOnly = true)
    public List<DoubleBooking> of(Optional<EditionId> edition, Collection<SessionNeeds> planned) {
        var today = LocalDate.now(clock);
        var toCome = planned.stream()
                .filter(one -> !one.time().date().isBefore(today))
                .toList();
        var booked = sessions
                .findBooked(
                        toCome.stream().map(one -> one.time().date()).collect(toSet()),
                        edition.orElse(null),
                        toCome.stream().flatMap(one -> one.trainers().stream()).collect(toSet()),
                        toCome.stream().flatMap(one -> one.room().stream()).collect(toSet()))
                .stream()
                .collect(groupingBy(BookedSession::session, LinkedHashMap::new, toSet()));
        return toCome.stream()
                .flatMap(one -> Stream.concat(
                        booked.values().stream().flatMap(other -> booking(one, other).stream()),
                        toCome.stream()
                                .filter(other -> !other.equals(one))
                                .flatMap(other -> itself(one, other).stream())))
                .toList();
    }

    /** The same of an edition that was agreed with an organisation just now, for the office to be told. */
    @BetweenModules
    @Transactional(readOnly = true)
    public List<DoubleBooking> ofAgreed(EditionId edition, Collection<SessionNeeds> planned) {
        return of(Optional.of(edition), planned).stream()
                .filter(booking -> booking.edition().isPresent())
                .toList();
    }

    /** Two sessions of one plan, as parts of a day are. */
    private static Optional<DoubleBooking> itself(SessionNeeds planned, SessionNeeds other) {
        return booking(planned, other, Optional.empty(), "", EditionStatus.DRAFT);
    }

    private static Optional<DoubleBooking> booking(SessionNeeds planned, Set<BookedSession> found) {
        var other = found.iterator().next();
        var trainers = found.stream()
                .map(BookedSession::trainer)
                .filter(Objects::nonNull)
                .toList();
        return booking(
                planned,
                new SessionNeeds(other.time(), trainers, other.place()),
                Optional.of(other.edition()),
                other.title(),
                other.status());
    }

    private static Optional<DoubleBooking> booking(
            SessionNeeds planned, SessionNeeds other, Optional<EditionId> edition, String title, EditionStatus status) {
        var trainers =
                planned.trainers().stream().filter(other.trainers()::contains).collect(toSet());
        var samePlace = planned.room().isPresent() && planned.room().equals(other.room());
        return planned.time().overlaps(other.time()) && (samePlace || !trainers.isEmpty())
                ? Optional.of(new DoubleBooking(planned, other.time(), edition, title, status, trainers, samePlace))
                : Optional.empty();
    }
}
