package nl.leervink.catalogue;

import java.time.LocalDate;
import java.util.Optional;
import nl.leervink.kernel.Language;

/**
 * What certificate a course gives.
 *
 * @param validMonths for how many months after the last day it holds; empty for ever
 */
public record CertificateGiven(CertificateKind kind, Language language, Optional<Integer> validMonths) {

    /** In months; a hundred years. */
    static final int LONGEST_VALIDITY = 1_200;

    /** What a course gives that says nothing about it. */
    public static final CertificateGiven STANDARD =
            new CertificateGiven(CertificateKind.CERTIFICATE, Language.DUTCH, Optional.empty());

    public CertificateGiven {
        if (validMonths
                .filter(months -> months < 1 || months > LONGEST_VALIDITY)
                .isPresent()) {
            throw new IllegalArgumentException("A certificate holds for a month at least");
        }
    }

    /**
     * The last day on which it holds; empty if it holds for ever.
     *
     * @param earnedOn the last day of the edition: when the office came to issue it, changes nothing
     */
    public Optional<LocalDate> validUntil(LocalDate earnedOn) {
        return validMonths.map(earnedOn::plusMonths);
    }
}
