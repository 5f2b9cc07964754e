package nl.leervink.mailing;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/**
 * How long a letter waits for its next attempt: eight attempts in about two days, as a mailbox that is full or a server
 * that is down needs. Each wait differs a little, so that letters held up together do not come back together.
 */
final class Patience {

    private static final List<Duration> WAITS = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(4),
            Duration.ofHours(12),
            Duration.ofHours(30));

    private Patience() {}

    /** The wait after so many attempts; empty after the last. */
    static Optional<Duration> after(int attempts) {
        return attempts > WAITS.size()
                ? Optional.empty()
                : Optional.of(WAITS.get(attempts - 1)).map(Patience::varied);
    }

    private static Duration varied(Duration wait) {
        var seconds = wait.toSeconds();
        return Duration.ofSeconds(seconds + ThreadLocalRandom.current().nextLong(seconds / 5 + 1));
    }
}
