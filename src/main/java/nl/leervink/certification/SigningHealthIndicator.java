package nl.leervink.certification;

import nl.leervink.paper.SealReading.Unusable;
import nl.leervink.paper.SealReading.Usable;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Tells whoever keeps the portal running whether certificates can be signed, and verified later. */
@Component
class SigningHealthIndicator implements HealthIndicator {

    private final BureauSeal seal;
    private final VerificationKey key;

    SigningHealthIndicator(BureauSeal seal, VerificationKey key) {
        this.seal = seal;
        this.key = key;
    }

    /** Unknown without a key: the portal works, but nothing is issued. */
    @Override
    public Health health() {
        if (!key.isTold()) {
            return Health.unknown().withDetail("verification", "NOT_TOLD").build();
        }
        return switch (seal.reading()) {
            case Usable(var usable) ->
                Health.up()
                        .withDetail("holder", usable.holder())
                        .withDetail("validUntil", usable.validUntil().toString())
                        .build();
            case Unusable(var why) -> Health.unknown().withDetail("key", why).build();
        };
    }
}
