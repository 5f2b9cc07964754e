package nl.leervink.registers.rules;

import java.util.Optional;
import java.util.Set;
import nl.leervink.kernel.Shown;

/**
 * What proves an activity to the register.
 *
 * @param document what it is called there
 * @param kinds activities it is for; none means all
 * @param uploadedBy empty if unknown
 * @param signedBy whose signature is under it; empty if unknown, or nobody's
 */
public record Evidence(
        String document, Set<ActivityKind> kinds, Optional<Uploader> uploadedBy, Optional<String> signedBy) {

    private static final int LONGEST = 120;

    /** Who brings it to the register. */
    public enum Uploader implements Shown {
        MEMBER,
        PROVIDER
    }

    public Evidence {
        Bounds.text(document, LONGEST);
        signedBy.ifPresent(signer -> Bounds.text(signer, LONGEST));
    }
}
