package nl.leervink.platform;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Misses everything once. */
@Component
class HardOfHearing {

    private final Set<String> missed = ConcurrentHashMap.newKeySet();
    private final Set<String> heard = ConcurrentHashMap.newKeySet();

    /** Something that happened in a test. */
    record Told(String what) {}

    @ApplicationModuleListener
    void listen(Told told) {
        if (missed.add(told.what())) {
            throw new IllegalStateException("Pardon?");
        }
        heard.add(told.what());
    }

    boolean missed(Told told) {
        return missed.contains(told.what());
    }

    boolean heard(Told told) {
        return heard.contains(told.what());
    }
}
