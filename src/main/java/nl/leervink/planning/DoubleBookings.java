package nl.leervink.planning;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.leervink.kernel.BetweenModules;
import nl.leervink.kernel.ForOffice;
import nl.leervink.kernel.OneLine;
import nl.leervink.people.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Warns of trainers and places that are asked for twice at one time. Nothing is refused for it. */
@Service
public class DoubleBookings {

    /** Written where there is no room to be taken. */
    private static final Set<String> NO_ROOM = Set.of("", "online", "nader te bepalen", "n.t.b.");

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
    public List<DoubleBooking> of(
            Optional<EditionId> edition, List<SessionTime> times, Collection<PersonId> trainers, String place) {
        var today = LocalDate.now(clock);
        var toCome = times.stream().filter(time -> !time.date().isBefore(today)).toList();
        var room = OneLine.of(place).toLowerCase(Locale.ROOT);
        var dates = toCome.stream().map(SessionTime::date).collect(toSet());
        var booked = sessions.findBooked(dates, edition.orElse(null), trainers, room).stream()
                .filter(one -> one.trainer() != null || !NO_ROOM.contains(room))
                .collect(groupingBy(BookedSession::session, LinkedHashMap::new, toSet()));
        return toCome.stream()
                .flatMap(time -> booked.values().stream().flatMap(other -> overlapping(time, other, room)))
                .toList();
    }

    /** The same of an edition that was agreed with an organisation just now, for the office to be told. */
    @BetweenModules
    @Transactional(readOnly = true)
    public List<DoubleBooking> ofAgreed(
            EditionId edition, List<SessionTime> times, Collection<PersonId> trainers, String place) {
        return of(Optional.of(edition), times, trainers, place);
    }

    private static Stream<DoubleBooking> overlapping(SessionTime time, Set<BookedSession> other, String room) {
        var one = other.iterator().next();
        if (!time.overlaps(one.time())) {
            return Stream.empty();
        }
        var trainers = other.stream()
                .map(BookedSession::trainer)
                .filter(Objects::nonNull)
                .collect(toSet());
        var samePlace =
                !NO_ROOM.contains(room) && one.place().toLowerCase(Locale.ROOT).equals(room);
        return Stream.of(
                new DoubleBooking(time, one.time(), one.edition(), one.title(), one.status(), trainers, samePlace));
    }
}
