package nl.leervink.bundles;

import java.util.Optional;
import nl.leervink.people.OrganisationId;
import nl.leervink.people.PersonId;

/**
 * For whom a bundle is.
 *
 * @param organisation on whose behalf they receive it; empty for a participant's own
 */
record Addressee(PersonId receiver, Optional<OrganisationId> organisation) {

    String key() {
        return organisation.map(sender -> ":" + sender.value()).orElse("");
    }
}
