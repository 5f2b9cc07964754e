package nl.leervink.kernel;

import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** So many of something in a time and no more, for each of whom it is asked. Kept in memory, of the latest only. */
public final class Brake {

    private static final int REMEMBERED = 20_000;
    private static final int IPV6_LINE = 8;

    private final int most;
    private final Duration window;
    private final Clock clock;
    private final Map<String, Deque<Instant>> latest = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Deque<Instant>> eldest) {
            return size() > REMEMBERED;
        }
    };

    public Brake(int most, Duration window, Clock clock) {
        this.most = most;
        this.window = window;
        this.clock = clock;
    }

    /** The place behind a network address: of IPv6 its first 64 bits, which one line has all addresses of. */
    public static String place(String address) {
        try {
            var bytes = InetAddress.ofLiteral(address).getAddress();
            return HexFormat.of().formatHex(bytes, 0, Math.min(bytes.length, IPV6_LINE));
        } catch (IllegalArgumentException noAddress) {
            return address;
        }
    }

    /** Counts one, if it is not one too many; otherwise how long to wait. */
    public synchronized Optional<Duration> count(String who) {
        var pause = pause(who);
        if (pause.isEmpty()) {
            lately(who).addLast(clock.instant());
        }
        return pause;
    }

    /** How long to wait until one more may be counted; empty if it may now. */
    public synchronized Optional<Duration> pause(String who) {
        var counted = lately(who);
        return counted.size() < most
                ? Optional.empty()
                : Optional.of(
                        Duration.between(clock.instant(), counted.getFirst().plus(window)));
    }

    /** Takes back the latest that was counted. */
    public synchronized void takeBack(String who) {
        lately(who).pollLast();
    }

    /** Forgets whatever was counted. */
    public synchronized void forget(String who) {
        latest.remove(who);
    }

    private Deque<Instant> lately(String who) {
        var counted = latest.computeIfAbsent(who, _ -> new ArrayDeque<>());
        var now = clock.instant();
        counted.removeIf(moment -> !moment.plus(window).isAfter(now));
        return counted;
    }
}
