package nl.leervink.fulfilment;

import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.leervink.catalogue.Condition;

/**
 * How one condition of a certificate stands, and why.
 *
 * @param reason what the policy says of it, whatever the office decided
 * @param exemption by which it is met though the policy says otherwise; empty if it is met by itself
 */
public record Finding(Condition.Kind condition, Standing standing, Reason reason, Optional<Exemption> exemption) {

    Finding(Condition.Kind condition, Standing standing, Reason reason) {
        this(condition, standing, reason, Optional.empty());
    }

    /** What was met by itself needs no exemption. */
    Finding exempted(Exemption by) {
        return standing == Standing.MET ? this : new Finding(condition, Standing.MET, reason, Optional.of(by));
    }

    Finding withExemption(UnaryOperator<Exemption> seen) {
        return new Finding(condition, standing, reason, exemption.map(seen));
    }
}
