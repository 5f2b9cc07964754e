package nl.leervink.enrolment;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.leervink.kernel.ForOffice;
import nl.leervink.planning.ChangeResult;
import nl.leervink.planning.DayPart;
import nl.leervink.planning.EditionChange;
import nl.leervink.planning.EditionFacts;
import nl.leervink.planning.EditionId;
import nl.leervink.planning.Editions;
import nl.leervink.planning.Planning;
import nl.leervink.planning.SessionId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes of planned editions, which must keep a seat for whoever has one. */
@Service
public class EditionChanges {

    private final Editions editions;
    private final Seats seats;
    private final Planning planning;
    private final Places places;
    private final EnrolmentBook book;
    private final WaitingParties parties;
    private final EnrolmentRequests requests;
    private final PartSeats partSeats;

    EditionChanges(
            Editions editions,
            Seats seats,
            Planning planning,
            Places places,
            EnrolmentBook book,
            WaitingParties parties,
            EnrolmentRequests requests,
            PartSeats partSeats) {
        this.partSeats = partSeats;
        this.editions = editions;
        this.seats = seats;
        this.planning = planning;
        this.places = places;
        this.book = book;
        this.parties = parties;
        this.requests = requests;
    }

    /**
     * Changes an edition while nobody else can give away a seat of it; seats that were added go to who waits. What leaving
     * costs never becomes more by it.
     */
    @ForOffice
    @Transactional
    public ChangeResult change(EditionId id, EditionChange change) {
        var edition = editions.withSeatsHeld(id).orElseThrow();
        var taken = seats.taken(List.of(edition.id())).getOrDefault(edition.id(), 0);
        var result = planning.change(edition.id(), change, taken, takenOfParts(id));
        var changed = editions.withSeatsHeld(id).orElseThrow();
        keepWhatLeavingCosts(edition, changed);
        places.fillPlaces(changed);
        return result;
    }

    private void keepWhatLeavingCosts(EditionFacts before, EditionFacts after) {
        if (!after.period().firstDay().equals(before.period().firstDay())) {
            Stream.of(before, after).map(edition -> edition.period().firstDay()).forEach(day -> {
                book.countFrom(after.id(), day);
                parties.countFrom(after.id(), day);
                requests.countFrom(after.id(), day);
            });
        }
    }

    private Map<SessionId, Integer> takenOfParts(EditionId edition) {
        return partSeats.of(edition).parts().stream()
                .collect(toMap(
                        part -> part.session().id(),
                        part -> part.session().part().map(DayPart::seats).orElse(0) - part.left()));
    }
}
