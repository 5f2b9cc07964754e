package nl.leervink.certification;

import nl.leervink.paper.SealReading.Unusable;
import nl.leervink.paper.SealReading.Usable;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Tells whoever keeps the portal running whether certificates can be signed. */
@Component
class SigningHealthIndicator implements HealthIndicator {

    private final BureauSeal seal;

    SigningHealthIndicator(BureauSeal seal) {
        this.seal = seal;
    }

    /** Unknown without a key: the portal works, but nothing is issued. */
    @Override
    public Health health() {
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
