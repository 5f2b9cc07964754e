package nl.leervink.certification;

import java.nio.file.Path;
import java.time.Clock;
import nl.leervink.paper.SealFile;
import nl.leervink.paper.SealReading;
import nl.leervink.paper.SealReading.Problem;
import nl.leervink.paper.SealReading.Unusable;
import nl.leervink.paper.SealReading.Usable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * What the bureau signs its certificates with. Read once it can be: a keystore that was put right needs no new start. A
 * certificate that ends while the portal runs is noticed the next time.
 */
@Component
class BureauSeal {

    private static final Logger LOG = LoggerFactory.getLogger(BureauSeal.class);

    private final Signing told;
    private final Clock clock;
    private SealReading read = new Unusable(Problem.NOT_TOLD);

    BureauSeal(Signing told, Issuer issuer, Clock clock) {
        this.told = told;
        this.clock = clock;
        told.file().ifPresent(file -> {
            if (told.selfMade()) {
                SealFile.make(file, told.password(), issuer.name() + " (zelfgemaakte sleutel)", clock.instant());
            }
            if (reading() instanceof Unusable(var why)) {
                LOG.warn("No certificate can be issued: the key to sign with is {}", why);
            }
        });
    }

    /** The key, or why nothing can be signed now. */
    synchronized SealReading reading() {
        if (read instanceof Unusable) {
            read = told.file().map(this::read).orElse(new Unusable(Problem.NOT_TOLD));
        }
        return read instanceof Usable(var seal) && !seal.isValidOn(clock.instant())
                ? new Unusable(Problem.EXPIRED)
                : read;
    }

    private SealReading read(Path file) {
        return SealFile.read(file, told.password());
    }
}
