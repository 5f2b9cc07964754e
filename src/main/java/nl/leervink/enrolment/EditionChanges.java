package nl.leervink.enrolment;

import java.util.List;
import java.util.Map;
import nl.leervink.kernel.ForOffice;
import nl.leervink.planning.ChangeResult;
import nl.leervink.planning.EditionChange;
import nl.leervink.planning.EditionId;
import nl.leervink.planning.Editions;
import nl.leervink.planning.Planning;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes of planned editions, which must keep a seat for whoever has one. */
@Service
public class EditionChanges {

    private final Editions editions;
    private final Seats seats;
    private final Planning planning;
    private final Places places;

    EditionChanges(Editions editions, Seats seats, Planning planning, Places places) {
        this.editions = editions;
        this.seats = seats;
        this.planning = planning;
        this.places = places;
    }

    /** Changes an edition while nobody else can give away a seat of it; seats that were added go to who waits. */
    @ForOffice
    @Transactional
    public ChangeResult change(EditionId id, EditionChange change) {
        var edition = editions.withSeatsHeld(id).orElseThrow();
        var taken = seats.taken(List.of(edition.id())).getOrDefault(edition.id(), 0);
        var result = planning.change(edition.id(), change, taken, Map.of());
        places.fillPlaces(editions.withSeatsHeld(id).orElseThrow());
        return result;
    }
}
