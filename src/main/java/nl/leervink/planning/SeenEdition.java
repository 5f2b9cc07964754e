package nl.leervink.planning;

import java.util.List;
import java.util.Set;

/** An edition as somebody saw it when they began to change it. */
public record SeenEdition(EditionFacts edition, List<SessionFacts> sessions) {

    /** Whether anything is different now that they could have changed. */
    boolean differsFrom(EditionFacts now, List<SessionFacts> sessionsNow) {
        return !(edition.place().equals(now.place())
                && Set.copyOf(edition.trainers()).equals(Set.copyOf(now.trainers()))
                && edition.capacity() == now.capacity()
                && edition.enrolUntil().equals(now.enrolUntil())
                && edition.decideBy().equals(now.decideBy())
                && sessions.equals(sessionsNow));
    }
}
