package nl.leervink.people;

import static java.util.stream.Collectors.toMap;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.leervink.kernel.BetweenModules;
import nl.leervink.kernel.ForContacts;
import nl.leervink.kernel.ForOffice;
import nl.leervink.kernel.Language;
import nl.leervink.kernel.TimeOrdered;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What contacts wish of the mails with certificates, stated by themselves or by the office. Nothing is sent when wishes
 * change; those of someone who no longer acts for the organisation hold no more.
 */
@Service
public class Wishes {

    private final WishesOnRecord wishes;
    private final KnownOrganisations organisations;

    Wishes(WishesOnRecord wishes, KnownOrganisations organisations) {
        this.wishes = wishes;
        this.organisations = organisations;
    }

    /** What holds for this contact of this organisation now. */
    @BetweenModules
    @Transactional(readOnly = true)
    public ContactWishes holding(PersonId contact, OrganisationId organisation) {
        return ofContact(contact, organisation).orElse(ContactWishes.NONE_STATED);
    }

    /**
     * In which language contacts are written to.
     *
     * @param contacts each with the organisation that it is about
     */
    @BetweenModules
    @Transactional(readOnly = true)
    public Map<PersonId, Language> languages(Map<PersonId, OrganisationId> contacts) {
        var stated = wishes.findByContactIn(contacts.keySet()).stream()
                .filter(one -> one.organisation().equals(contacts.get(one.contact())))
                .collect(toMap(StatedWishes::contact, one -> one.facts().language()));
        return contacts.keySet().stream()
                .collect(toMap(
                        Function.identity(),
                        contact -> stated.getOrDefault(contact, ContactWishes.NONE_STATED.language())));
    }

    /** One's own; empty for an organisation one does not act for. */
    @ForContacts
    @Transactional(readOnly = true)
    public Optional<ContactWishes> mine(PersonId me, OrganisationId organisation) {
        return ofContact(me, organisation);
    }

    /**
     * States one's own.
     *
     * @return false if one does not act for the organisation
     */
    @ForContacts
    @Transactional
    public boolean state(PersonId me, OrganisationId organisation, ContactWishes wished) {
        return keep(me, organisation, wished);
    }

    /** Those of a contact; empty for who does not act for the organisation. */
    @ForOffice
    @Transactional(readOnly = true)
    public Optional<ContactWishes> of(PersonId contact, OrganisationId organisation) {
        return ofContact(contact, organisation);
    }

    /**
     * States those of a contact, at their word.
     *
     * @return false if they do not act for the organisation
     */
    @ForOffice
    @Transactional
    public boolean stateFor(PersonId contact, OrganisationId organisation, ContactWishes wished) {
        return keep(contact, organisation, wished);
    }

    private Optional<ContactWishes> ofContact(PersonId contact, OrganisationId organisation) {
        return organisations.isActedForBy(organisation, contact)
                ? wishes.findByContactAndOrganisation(contact, organisation)
                        .map(StatedWishes::facts)
                        .or(() -> Optional.of(ContactWishes.NONE_STATED))
                : Optional.empty();
    }

    private boolean keep(PersonId contact, OrganisationId organisation, ContactWishes wished) {
        if (!organisations.isActedForBy(organisation, contact)) {
            return false;
        }
        wishes.keep(TimeOrdered.uuid(), contact.value(), organisation.value());
        wishes.findLocked(contact, organisation).orElseThrow().become(wished);
        return true;
    }
}
