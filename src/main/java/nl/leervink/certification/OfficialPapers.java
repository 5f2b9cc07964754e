package nl.leervink.certification;

import nl.leervink.kernel.BetweenModules;
import nl.leervink.kernel.PortalAddress;
import nl.leervink.paper.SealReading;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What makes a paper the bureau's own, also where it is no certificate: who issues it, its seal, and how a stranger verifies it. */
@Service
@BetweenModules
public class OfficialPapers {

    private final BureauSeal seal;
    private final Issuer issuer;
    private final PortalAddress portal;

    OfficialPapers(BureauSeal seal, Issuer issuer, PortalAddress portal) {
        this.seal = seal;
        this.issuer = issuer;
        this.portal = portal;
    }

    /**
     * Where a paper comes from.
     *
     * @param code nobody else's
     * @param address where a stranger verifies it
     */
    public record Mark(VerificationCode code, String address, String bureau, String place) {}

    /** A mark of its own for one paper. */
    @Transactional(readOnly = true)
    public Mark mark() {
        var code = VerificationCode.next();
        return new Mark(code, portal.link("/verificatie/" + code), issuer.name(), issuer.place());
    }

    /** What papers are sealed with now, or why none can be. */
    @Transactional(readOnly = true)
    public SealReading seal() {
        return seal.reading();
    }
}
