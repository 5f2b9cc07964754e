package nl.leervink.mailing;

import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Tells whoever keeps the portal running how the letters fare; in numbers, and in words about no one. */
@Component
class OutboxHealthIndicator implements HealthIndicator {

    private final QueuedLetters letters;
    private final Watch watch;

    OutboxHealthIndicator(QueuedLetters letters, Watch watch) {
        this.letters = letters;
        this.watch = watch;
    }

    /** Never down, for the portal works: unknown while letters wait that should leave. */
    @Override
    public Health health() {
        var notices = watch.notices();
        var health = notices.contains(OutboxNotice.NO_MAIL_SERVER) || notices.contains(OutboxNotice.STANDS_STILL)
                ? Health.unknown()
                : Health.up();
        if (!notices.isEmpty()) {
            health.withDetail(
                    "notices", notices.stream().map(OutboxNotice::words).collect(Collectors.joining("; ")));
        }
        letters.oldestWaiting().ifPresent(since -> health.withDetail("oldestWaiting", since.toString()));
        return health.withDetail("waiting", letters.countByStateIn(Set.of(LetterState.WAITING)))
                .withDetail("failed", letters.countByStateIn(Set.of(LetterState.FAILED)))
                .withDetail("returned", letters.countByStateIn(Set.of(LetterState.RETURNED)))
                .withDetail("recalled", letters.countByStateIn(Set.of(LetterState.RECALLED)))
                .build();
    }
}
