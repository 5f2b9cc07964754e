package nl.leervink.attendance;

import nl.leervink.enrolment.EnrolmentId;
import nl.leervink.kernel.Minutes;

/** What was tapped on a roster, perhaps a while ago on a device without a connection. */
public sealed interface Tap {

    TapId id();

    /**
     * How one person was present.
     *
     * @param missed the minutes missed by someone who was late or left early; not read otherwise
     * @param seen the number of the mark that whoever tapped saw ({@link RosterSheet.Line#number()}): 0 for none, or
     *     {@link #WHATEVER}
     */
    record Marks(TapId id, EnrolmentId enrolment, Presence presence, Minutes missed, int seen) implements Tap {}

    /** Everyone who has no mark yet was present. */
    record Everyone(TapId id) implements Tap {}

    /** What an earlier tap of the same person wrote is taken off again. */
    record Undoes(TapId id, TapId undone) implements Tap {}

    /** Replaces the mark that stands, whichever it is. */
    int WHATEVER = -1;
}
