package nl.leervink.hours;

import static java.util.stream.Collectors.toSet;

import nl.leervink.attendance.PresenceBook;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Books, when the portal starts, the hours of editions whose rosters were closed before there was a ledger for them. */
@Component
class OpeningOfTheBooks {

    private final HoursEntries entries;
    private final PresenceBook presence;
    private final Settling settling;

    OpeningOfTheBooks(HoursEntries entries, PresenceBook presence, Settling settling) {
        this.entries = entries;
        this.presence = presence;
        this.settling = settling;
    }

    @EventListener(ApplicationReadyEvent.class)
    void book() {
        var booked =
                entries.findBooked().stream().map(HoursEntries.Booked::edition).collect(toSet());
        presence.editionsBegun().stream()
                .filter(edition -> !booked.contains(edition))
                .forEach(settling::settle);
    }
}
