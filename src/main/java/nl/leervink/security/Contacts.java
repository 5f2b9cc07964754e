package nl.leervink.security;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.Set;
import nl.leervink.kernel.EmailAddress;
import nl.leervink.kernel.ForOffice;
import nl.leervink.kernel.Role;
import nl.leervink.people.OrganisationId;
import nl.leervink.people.Organisations;
import nl.leervink.people.People;
import nl.leervink.people.PersonId;
import nl.leervink.people.PersonName;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who acts for an organisation, as the office appoints them: each with an account to do so. */
@Service
@ForOffice
public class Contacts {

    private final Organisations organisations;
    private final Access access;
    private final Accounts accounts;
    private final KnownAccounts known;
    private final People people;
    private final ApplicationEventPublisher events;

    Contacts(
            Organisations organisations,
            Access access,
            Accounts accounts,
            KnownAccounts known,
            People people,
            ApplicationEventPublisher events) {
        this.organisations = organisations;
        this.access = access;
        this.accounts = accounts;
        this.known = known;
        this.people = people;
        this.events = events;
    }

    /** The contacts of an organisation, by family name; a few at most. */
    @Transactional(readOnly = true)
    public List<PersonRow> of(OrganisationId organisation) {
        return access.rowsOf(organisations.contactsOf(organisation)).stream()
                .sorted(comparing(row -> row.person().name(), PersonName.BY_FAMILY))
                .toList();
    }

    /** Lets someone, known or new, act for an organisation; whoever cannot sign in is invited. */
    @Transactional
    public InviteResult appoint(OrganisationId organisation, PersonName name, EmailAddress email) {
        organisations.holdToChange(organisation); // first: whoever acts for it holds it before an account
        var contact = people.meet(name, email);
        var invited = accounts.allow(contact, Set.of(Role.CONTACT));
        organisations.appoint(organisation, contact);
        return invited;
    }

    /**
     * Ends acting for an organisation. Whoever acts for no other is no contact any more. Certificates that are still to
     * come go to those who do act for it.
     *
     * @return false if they did not act for it (any more)
     */
    @Transactional
    public boolean dismiss(OrganisationId organisation, PersonId contact) {
        organisations.holdToChange(organisation); // before the account, as whoever enrols staff does
        var account = known.findLocked(contact);
        if (!organisations.dismiss(organisation, contact)) {
            return false;
        }
        events.publishEvent(new ContactDismissed(organisation, contact));
        if (!organisations.isContact(contact)
                && account.map(held -> held.forbid(Role.CONTACT)).orElse(false)) {
            events.publishEvent(new RoleTakenAway(contact, Role.CONTACT));
        }
        return true;
    }
}
