package nl.leervink.planning;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.leervink.kernel.OneLine;
import nl.leervink.people.PersonId;

/** Who and what a session asks for, and when. */
public record SessionNeeds(SessionTime time, Collection<PersonId> trainers, String place) {

    /** Written where there is no room to be taken. */
    private static final Set<String> NO_ROOM = Set.of("", "online", "nader te bepalen", "n.t.b.");

    /** Its place, however that is written; empty if it is no room. */
    Optional<String> room() {
        return Optional.of(OneLine.of(place).toLowerCase(Locale.ROOT)).filter(words -> !NO_ROOM.contains(words));
    }
}
