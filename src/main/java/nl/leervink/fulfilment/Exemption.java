package nl.leervink.fulfilment;

import java.time.Instant;
import java.util.Optional;

/**
 * That the office decided a condition counts as met.
 *
 * @param whole whether it was decided about the certificate, and so about all its conditions
 * @param by who decided; empty for the participant, to whom the bureau decided
 * @param because why; for the office alone, as it may be about somebody's circumstances
 */
public record Exemption(DecisionId decision, boolean whole, Instant at, Optional<String> by, Optional<String> because) {

    Exemption forTrainer() {
        return new Exemption(decision, whole, at, by, Optional.empty());
    }

    Exemption forParticipant() {
        return new Exemption(decision, whole, at, Optional.empty(), Optional.empty());
    }
}
