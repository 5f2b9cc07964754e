package nl.leervink.bundles;

import java.util.Set;
import nl.leervink.mailing.Occasion;

/** What letters about one certificate, without it, are written for. */
final class CertificateOccasions {

    private CertificateOccasions() {}

    /** That it is there. */
    static Occasion ready(String number) {
        return new Occasion("certificate-ready:" + number);
    }

    static Occasion withdrawn(String number) {
        return new Occasion("certificate-withdrawn:" + number);
    }

    static Set<Occasion> of(String number) {
        return Set.of(ready(number), withdrawn(number));
    }
}
