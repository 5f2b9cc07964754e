package nl.leervink.enrolment;

import java.util.ArrayList;
import java.util.List;
import nl.leervink.kernel.Shown;

/** Who of those waiting is next when seats come free. */
public enum WaitingPolicy implements Shown {
    /** Whoever asked first, even if seats stay empty until there are enough for them. */
    STRICT_ORDER,
    /** The first party for whom there are enough seats; whoever asked for more waits on. */
    FIRST_THAT_FITS;

    /**
     * Who gets seats.
     *
     * @param free how many seats there are to give
     * @param capacity how many there are in all: who asks for more never gets them, and holds up nobody
     * @param parties how many seats each party asks for, in the order in which they asked
     */
    Served serve(int free, int capacity, List<Integer> parties) {
        var served = new ArrayList<Integer>();
        var left = free;
        for (var i = 0; i < parties.size(); i++) {
            var asked = parties.get(i);
            if (asked <= left) {
                served.add(i);
                left -= asked;
            } else if (this == STRICT_ORDER && asked <= capacity) {
                return new Served(served, 0);
            }
        }
        return new Served(served, left);
    }

    /**
     * Who of those waiting gets seats.
     *
     * @param parties which of them, 0 for the first
     * @param left how many seats are left for who asks now: none as long as others go first
     */
    record Served(List<Integer> parties, int left) {}
}
