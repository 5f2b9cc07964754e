package nl.leervink.attendance;

import nl.leervink.attendance.KeptSignature.Way;
import nl.leervink.enrolment.EnrolmentId;
import nl.leervink.planning.SessionId;
import nl.leervink.vault.KeepsSealed;
import nl.leervink.vault.Sealed;
import nl.leervink.vault.Vault;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Seals what people signed with, and opens it again. */
@Component
class SignatureBox implements KeepsSealed {

    private static final int AT_A_TIME = 200;

    private final Signatures signatures;
    private final Vault vault;

    SignatureBox(Signatures signatures, Vault vault) {
        this.signatures = signatures;
        this.vault = vault;
    }

    static Way way(Signature signature) {
        return switch (signature) {
            case Signature.Drawn _ -> Way.DRAWN;
            case Signature.Typed _ -> Way.TYPED;
            case Signature.OnPaper _ -> Way.ON_PAPER;
        };
    }

    Sealed seal(Signature signature, SessionId session, EnrolmentId enrolment) {
        var written = switch (signature) {
            case Signature.Drawn(var drawing) -> drawing.written();
            case Signature.Typed(var name) -> name;
            case Signature.OnPaper() -> "";
        };
        return vault.seal(written, about(session, enrolment));
    }

    Signature open(KeptSignature kept) {
        var written = vault.text(kept.content(), about(kept));
        return switch (kept.way()) {
            case DRAWN -> drawn(written);
            case TYPED -> new Signature.Typed(written);
            case ON_PAPER -> new Signature.OnPaper();
        };
    }

    private static Signature drawn(String written) {
        if (DrawnSignature.read(written) instanceof SignatureReading.Legible(var drawing)) {
            return new Signature.Drawn(drawing);
        }
        throw new IllegalStateException("A signature that was kept does not read");
    }

    @Override
    public String what() {
        return "signatures";
    }

    @Override
    @Transactional
    public boolean sealSomeAnew() {
        var some = signatures.findSealedOtherwise(vault.currentKey(), Limit.of(AT_A_TIME));
        some.forEach(kept -> kept.sealAnew(vault.seal(vault.open(kept.content(), about(kept)), about(kept))));
        return some.size() == AT_A_TIME;
    }

    private static String about(KeptSignature kept) {
        return about(kept.session(), kept.enrolment());
    }

    /** Somebody's signature opens under no other name and for no other session. */
    static String about(SessionId session, EnrolmentId enrolment) {
        return "signature of %s at %s".formatted(enrolment.value(), session.value());
    }
}
