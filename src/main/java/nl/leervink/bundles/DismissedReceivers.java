package nl.leervink.bundles;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import nl.leervink.people.OrganisationId;
import nl.leervink.people.Organisations;
import nl.leervink.people.PersonId;
import nl.leervink.security.ContactDismissed;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Sends what waits for a contact who acts for an organisation no more to whoever does, or to the participants themselves if
 * nobody does; and ends the links that the contact did not use.
 */
@Component
class DismissedReceivers {

    private final KeptBundles bundles;
    private final Dispatches dispatches;
    private final EndedLinks links;
    private final Organisations organisations;
    private final Clock clock;

    DismissedReceivers(
            KeptBundles bundles, Dispatches dispatches, EndedLinks links, Organisations organisations, Clock clock) {
        this.bundles = bundles;
        this.dispatches = dispatches;
        this.links = links;
        this.organisations = organisations;
        this.clock = clock;
    }

    @ApplicationModuleListener
    void passOn(ContactDismissed dismissed) {
        var acting = organisations.contactsOf(dismissed.organisation());
        if (acting.contains(dismissed.contact())) {
            return;
        }
        bundles.findGatheringFor(dismissed.contact(), dismissed.organisation())
                .forEach(bundle -> passOn(bundle, dismissed.organisation(), acting));
        links.revokeAll(dispatches.findLockedUnused(dismissed.contact(), dismissed.organisation()));
    }

    private void passOn(Bundle bundle, OrganisationId organisation, Set<PersonId> acting) {
        for (var certificate : bundle.given()) {
            var addressees = acting.isEmpty()
                    ? certificate.ofWhom().map(participant -> new Addressee(participant, Optional.empty())).stream()
                    : acting.stream().map(contact -> new Addressee(contact, Optional.of(organisation)));
            addressees
                    .filter(addressee -> !bundles.isFor(addressee.receiver(), certificate.number()))
                    .forEach(addressee -> gathering(bundle, addressee).add(certificate));
        }
        bundle.end();
    }

    /** One that waits for the end of a working day, too. */
    private Bundle gathering(Bundle former, Addressee addressee) {
        return bundles.findGathering(former.edition(), addressee.receiver()).stream()
                .filter(bundle -> bundle.organisation().equals(addressee.organisation()))
                .findFirst()
                .orElseGet(() -> bundles.save(new Bundle(
                        former.edition(),
                        addressee,
                        "moved:" + former.id().value() + addressee.key(),
                        clock.instant())));
    }
}
