package nl.leervink.certification;

import java.util.Set;

/** What a contact chose to fetch. */
public sealed interface StaffChoice {

    /** All that a search found. */
    record AllFound(StaffSearch asked) implements StaffChoice {}

    /** These, as far as they are of their people. */
    record These(Set<CertificateId> certificates) implements StaffChoice {

        public These {
            certificates = Set.copyOf(certificates);
        }
    }
}
