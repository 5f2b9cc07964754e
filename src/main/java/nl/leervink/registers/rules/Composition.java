package nl.leervink.registers.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.leervink.kernel.Minutes;

/**
 * A group as a register looks at it, before it meets and while people come and go.
 *
 * @param kind intervision or supervision
 * @param members who take part now, without the guide
 * @param registered of those, how many are in the same register
 * @param meetings those held and those planned, in order
 * @param guide empty if the group meets on its own
 */
public record Composition(
        ActivityKind kind, int members, int registered, List<Planned> meetings, Optional<Guiding> guide) {

    public Composition {
        meetings = List.copyOf(meetings);
    }

    /**
     * A meeting, held or planned.
     *
     * @param length the minutes that pass between its begin and its end
     * @param guided whether the guide is in the room; the group may meet by itself in between
     */
    public record Planned(LocalDate date, Minutes length, boolean guided) {}

    /**
     * Whoever guides.
     *
     * @param registrations that let them sign; each with the days on which it holds
     * @param independent whether they declared to have no authority over any member
     */
    public record Guiding(List<Guide> registrations, boolean independent) {

        public Guiding {
            registrations = List.copyOf(registrations);
        }
    }
}
