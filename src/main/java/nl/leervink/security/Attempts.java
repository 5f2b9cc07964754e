package nl.leervink.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Who tried to sign in lately and failed. An attempt counts before its password is looked at, so that a thousand at
 * the same moment are no way around. Kept in memory, for the latest accounts and places only.
 */
@Component
class Attempts {

    static final int PER_ACCOUNT = 5;
    static final int PER_PLACE = 50;
    static final Duration WINDOW = Duration.ofMinutes(15);
    private static final int REMEMBERED = 20_000;

    private final Clock clock;
    private final Map<String, Deque<Instant>> latest = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Deque<Instant>> eldest) {
            return size() > REMEMBERED;
        }
    };

    Attempts(Clock clock) {
        this.clock = clock;
    }

    /**
     * Counts an attempt.
     *
     * @param place the network address it comes from
     * @return how long to wait, if this attempt is one too many; such an attempt does not count
     */
    synchronized Optional<Duration> begin(String account, String place) {
        var now = clock.instant();
        var ofAccount = lately("account " + account, now);
        var ofPlace = lately("place " + place, now);
        if (ofAccount.size() >= PER_ACCOUNT) {
            return Optional.of(Duration.between(now, ofAccount.getFirst().plus(WINDOW)));
        }
        if (ofPlace.size() >= PER_PLACE) {
            return Optional.of(Duration.between(now, ofPlace.getFirst().plus(WINDOW)));
        }
        ofAccount.addLast(now);
        ofPlace.addLast(now);
        return Optional.empty();
    }

    /** It was the owner after all. What others tried from the same place still counts. */
    synchronized void succeeded(String account, String place) {
        latest.remove("account " + account);
        lately("place " + place, clock.instant()).pollLast();
    }

    private Deque<Instant> lately(String who, Instant now) {
        var attempts = latest.computeIfAbsent(who, _ -> new ArrayDeque<>());
        attempts.removeIf(attempt -> !attempt.plus(WINDOW).isAfter(now));
        return attempts;
    }
}
