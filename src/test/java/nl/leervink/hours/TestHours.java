package nl.leervink.hours;

import nl.leervink.planning.EditionId;
import org.springframework.stereotype.Component;

/** Books hours at once, for tests whose events are never heard because they are rolled back. */
@Component
public class TestHours {

    private final Settling settling;

    TestHours(Settling settling) {
        this.settling = settling;
    }

    public void settle(EditionId edition) {
        settling.settle(edition);
    }
}
