package nl.leervink.quotations;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.leervink.kernel.Role;
import nl.leervink.people.OrganisationId;
import nl.leervink.people.Organisations;
import nl.leervink.people.People;
import nl.leervink.people.PersonId;
import nl.leervink.security.Accounts;
import org.springframework.stereotype.Component;

/** Whether whoever asks for a quotation may act for the organisation they name: it sees its staff. */
@Component
class Acquaintance {

    private final Organisations organisations;
    private final People people;
    private final Accounts accounts;

    Acquaintance(Organisations organisations, People people, Accounts accounts) {
        this.organisations = organisations;
        this.people = people;
        this.accounts = accounts;
    }

    /** Whether we know the organisation, and whoever asks does not act for it. */
    boolean isStranger(AskedQuotation asked) {
        return organisations
                .named(asked.organisation())
                .filter(known -> !actsFor(known.id(), asked))
                .isPresent();
    }

    /**
     * The organisation that whoever asked acts for from now on; without an account they are invited. Empty if they may not:
     * the organisation is known by now, they do not act for it, and the office did not vouch for them.
     */
    Optional<OrganisationId> introduce(Quotation quotation) {
        var asked = quotation.asked();
        var wasKnown = organisations.named(asked.organisation()).isPresent();
        var organisation = organisations.meet(asked.organisation());
        organisations.holdToChange(organisation); // before an account, as whoever acts for it does
        if (actsFor(organisation, asked)) {
            invite(asked);
            return Optional.of(organisation);
        }
        if (!quotation.isVouched() && (wasKnown || hasPeople(organisation))) {
            return Optional.empty();
        }
        organisations.appoint(organisation, invite(asked));
        return Optional.of(organisation);
    }

    private PersonId invite(AskedQuotation asked) {
        var contact = people.meet(asked.name(), asked.email());
        accounts.allow(contact, Set.of(Role.CONTACT));
        return contact;
    }

    private boolean actsFor(OrganisationId organisation, AskedQuotation asked) {
        return people.withEmail(asked.email())
                .filter(person -> organisations.isActedForBy(organisation, person.id()))
                .isPresent();
    }

    /** Whether somebody else made it known at this moment. */
    private boolean hasPeople(OrganisationId organisation) {
        return !organisations.contactsOf(organisation).isEmpty()
                || !organisations.staffOf(List.of(organisation)).isEmpty();
    }
}
