package nl.leervink.attendance;

/** Signatures as people draw them. */
public final class TestSignatures {

    /** As it travels. */
    public static final String WRITTEN = "100,300 200,100 300,300 400,120;500,250";

    private TestSignatures() {}

    public static Signature drawn() {
        return new Signature.Drawn(read(WRITTEN));
    }

    static DrawnSignature read(String written) {
        return ((SignatureReading.Legible) DrawnSignature.read(written)).signature();
    }
}
