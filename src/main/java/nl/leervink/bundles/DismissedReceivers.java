package nl.leervink.bundles;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import nl.leervink.mailing.Outbox;
import nl.leervink.people.OrganisationId;
import nl.leervink.people.Organisations;
import nl.leervink.people.People;
import nl.leervink.people.PersonId;
import nl.leervink.security.ContactDismissed;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Sends what a contact who acts for an organisation no more did not get yet to whoever does, or to the participants themselves if
 * nobody does: what is gathered for them, what waits to be mailed, and what lies behind a link they did not use, which ends.
 */
@Component
class DismissedReceivers {

    private final KeptBundles bundles;
    private final Dispatches dispatches;
    private final EndedLinks links;
    private final Outbox outbox;
    private final Organisations organisations;
    private final People people;
    private final Clock clock;

    DismissedReceivers(
            KeptBundles bundles,
            Dispatches dispatches,
            EndedLinks links,
            Outbox outbox,
            Organisations organisations,
            People people,
            Clock clock) {
        this.bundles = bundles;
        this.dispatches = dispatches;
        this.links = links;
        this.outbox = outbox;
        this.organisations = organisations;
        this.people = people;
        this.clock = clock;
    }

    @ApplicationModuleListener
    void passOn(ContactDismissed dismissed) {
        var organisation = dismissed.organisation();
        var acting = organisations.contactsOf(organisation);
        if (acting.contains(dismissed.contact())) {
            return;
        }
        bundles.findGatheringFor(dismissed.contact(), organisation).forEach(bundle -> {
            if (passOn(bundle, organisation, acting)) {
                bundle.end();
            }
        });
        var address = people.person(dismissed.contact()).email();
        var unread = dispatches.findLockedUnread(dismissed.contact(), address, organisation);
        links.revokeAll(unread);
        outbox.recall(unread.stream().map(Dispatch::letter).toList());
        unread.stream()
                .map(Dispatch::bundle)
                .distinct()
                .forEach(bundle -> passOn(bundles.findLocked(bundle).orElseThrow(), organisation, acting));
    }

    /** Whether someone gets each certificate of it. */
    private boolean passOn(Bundle bundle, OrganisationId organisation, Set<PersonId> acting) {
        var all = true;
        for (var certificate : bundle.given()) {
            var addressees = acting.isEmpty()
                    ? certificate.ofWhom().map(participant -> new Addressee(participant, Optional.empty())).stream()
                            .toList()
                    : acting.stream()
                            .map(contact -> new Addressee(contact, Optional.of(organisation)))
                            .toList();
            addressees.stream()
                    .filter(addressee -> !bundles.isFor(addressee.receiver(), certificate.number()))
                    .forEach(addressee -> gathering(bundle, addressee).add(certificate));
            all &= !addressees.isEmpty();
        }
        return all;
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
