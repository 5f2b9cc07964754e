package nl.leervink.mailing;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Tells whoever keeps the portal running how the letters fare; in numbers only. */
@Component
class OutboxHealthIndicator implements HealthIndicator {

    private final QueuedLetters letters;
    private final Courier courier;

    OutboxHealthIndicator(QueuedLetters letters, Courier courier) {
        this.letters = letters;
        this.courier = courier;
    }

    /** Unknown without a mail server: the portal works, but letters wait. */
    @Override
    public Health health() {
        var health = courier.hasServer()
                ? Health.up()
                : Health.unknown().withDetail("server", "spring.mail.host is not set");
        letters.oldestWaiting().ifPresent(since -> health.withDetail("oldestWaiting", since.toString()));
        return health.withDetail("waiting", letters.countByState(LetterState.WAITING))
                .withDetail("failed", letters.countByState(LetterState.FAILED))
                .build();
    }
}
