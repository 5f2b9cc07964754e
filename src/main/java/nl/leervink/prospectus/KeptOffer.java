package nl.leervink.prospectus;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.stereotype.Component;

/** The whole offer as it was told last: made anew after a while, by one of all who ask, and only the latest is kept. */
@Component
class KeptOffer {

    static final Duration KEPT = Duration.ofMinutes(1);

    private final WholeOffer offer;
    private final Clock clock;
    private final ReentrantLock making = new ReentrantLock();
    private final AtomicReference<Optional<Made>> latest = new AtomicReference<>(Optional.empty());

    KeptOffer(WholeOffer offer, Clock clock) {
        this.offer = offer;
        this.clock = clock;
    }

    private record Made(Told told, Instant at) {}

    /** While one makes it anew, all others get what there was. */
    Told told() {
        var known = latest.get();
        if (known.filter(this::isFresh).isPresent()) {
            return known.get().told();
        }
        if (known.isEmpty()) {
            making.lock();
        } else if (!making.tryLock()) {
            return known.get().told();
        }
        try {
            return latest.get().filter(this::isFresh).map(Made::told).orElseGet(this::makeAnew);
        } finally {
            making.unlock();
        }
    }

    private Told makeAnew() {
        var now = clock.instant();
        var told = offer.told();
        latest.set(Optional.of(new Made(told, now)));
        return told;
    }

    private boolean isFresh(Made made) {
        var now = clock.instant();
        return !now.isBefore(made.at()) && now.isBefore(made.at().plus(KEPT));
    }
}
