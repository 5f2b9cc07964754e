package nl.leervink.certification;

import java.time.Clock;
import nl.leervink.paper.SealFile;
import nl.leervink.paper.SealProblem;
import nl.leervink.paper.SealReading;
import nl.leervink.paper.SealReading.Unusable;
import nl.leervink.paper.SealReading.Usable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * What the bureau signs its certificates with. Kept as long as it signs, and read again from then on: neither a keystore that
 * was put right nor one that took the place of an ended one needs a new start.
 */
@Component
class BureauSeal {

    private static final Logger LOG = LoggerFactory.getLogger(BureauSeal.class);

    private final Signing told;
    private final Clock clock;
    private SealReading read = new Unusable(SealProblem.NOT_TOLD);

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
        if (!signsNow()) {
            read = told.file()
                    .map(file -> SealFile.read(file, told.password()))
                    .orElse(new Unusable(SealProblem.NOT_TOLD));
        }
        return read instanceof Usable && !signsNow() ? new Unusable(SealProblem.EXPIRED) : read;
    }

    private boolean signsNow() {
        return read instanceof Usable(var seal) && seal.isValidOn(clock.instant());
    }
}
