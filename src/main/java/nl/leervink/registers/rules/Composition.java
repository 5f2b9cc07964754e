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
 * @param guide whoever guides it now; empty if nobody does
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
     * @param guide whoever guided it or is to; empty if the group has it by itself
     */
    public record Planned(LocalDate date, Minutes length, Optional<Guiding> guide) {}

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
