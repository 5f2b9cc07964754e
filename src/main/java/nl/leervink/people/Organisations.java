package nl.leervink.people;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.leervink.kernel.BetweenModules;
import nl.leervink.kernel.ForContacts;
import nl.leervink.kernel.ForSignedIn;
import nl.leervink.kernel.OneLine;
import nl.leervink.kernel.TimeOrdered;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The organisations we know, who acts for them, and whom they send. */
@Service
public class Organisations {

    public static final int LONGEST_NAME = 200;

    private final KnownOrganisations organisations;
    private final Persons persons;
    private final WishesOnRecord wishes;

    Organisations(KnownOrganisations organisations, Persons persons, WishesOnRecord wishes) {
        this.organisations = organisations;
        this.persons = persons;
        this.wishes = wishes;
    }

    /** The organisation of this name, whatever its capitals; a new one if we know none. */
    @BetweenModules
    @Transactional
    public OrganisationId meet(String name) {
        var tidy = OneLine.of(name);
        var key = tidy.toLowerCase(Locale.ROOT);
        return organisations
                .findByNameKey(key)
                .or(() -> {
                    organisations.keep(TimeOrdered.uuid(), tidy, key);
                    return organisations.findByNameKey(key);
                })
                .orElseThrow()
                .id();
    }

    /** The organisation of this name, whatever its capitals, if we know it. */
    @BetweenModules
    @Transactional(readOnly = true)
    public Optional<OrganisationFacts> named(String name) {
        return organisations
                .findByNameKey(OneLine.of(name).toLowerCase(Locale.ROOT))
                .map(Organisation::facts);
    }

    @BetweenModules
    @Transactional(readOnly = true)
    public Map<OrganisationId, OrganisationFacts> organisations(Collection<OrganisationId> ids) {
        return organisations.findByIdIn(ids).stream()
                .map(Organisation::facts)
                .collect(toMap(OrganisationFacts::id, Function.identity()));
    }

    /**
     * Which organisation this is.
     *
     * @throws java.util.NoSuchElementException for an id that none has: ids come from us
     */
    @BetweenModules
    @Transactional(readOnly = true)
    public OrganisationFacts organisation(OrganisationId id) {
        return organisations.findById(id).orElseThrow().facts();
    }

    /** Lets this person act for the organisation: see its staff's progress, enrol them, fetch their certificates. */
    @BetweenModules
    @Transactional
    public void appoint(OrganisationId organisation, PersonId contact) {
        organisations.findLocked(organisation).orElseThrow().appoint(contact);
    }

    /** Ends acting for the organisation, and with it what they wished; whether they did. */
    @BetweenModules
    @Transactional
    public boolean dismiss(OrganisationId organisation, PersonId contact) {
        var dismissed = organisations.findLocked(organisation).orElseThrow().dismiss(contact);
        wishes.findByContactAndOrganisation(contact, organisation).ifPresent(wishes::delete);
        return dismissed;
    }

    /**
     * Keeps who acts for the organisation as it is until the transaction at hand ends. Asked first of all: before an edition is
     * held, and before an account is.
     */
    @BetweenModules
    @Transactional
    public void hold(OrganisationId organisation) {
        organisations.findHeld(organisation);
    }

    /** As {@link #hold}, to change it: others who act for it wait. */
    @BetweenModules
    @Transactional
    public void holdToChange(OrganisationId organisation) {
        organisations.findLocked(organisation);
    }

    /** Whether this person acts for any organisation. */
    @BetweenModules
    @Transactional(readOnly = true)
    public boolean isContact(PersonId person) {
        return !organisations.findActedForBy(person).isEmpty();
    }

    /** Those of these persons who act for any organisation. */
    @BetweenModules
    @Transactional(readOnly = true)
    public Set<PersonId> contactsAmong(Collection<PersonId> some) {
        return organisations.findActing(some).stream()
                .map(KnownOrganisations.Acting::contact)
                .collect(toSet());
    }

    @BetweenModules
    @Transactional
    public void employ(OrganisationId organisation, PersonId person) {
        organisations.employ(organisation.value(), person.value());
    }

    /** Everyone who is staff of one of these. */
    @BetweenModules
    @Transactional(readOnly = true)
    public List<PersonFacts> staffOf(Collection<OrganisationId> ids) {
        return persons.findStaffOf(ids).stream().map(Person::facts).toList();
    }

    /** Those this person acts for; none for who is no contact. */
    @BetweenModules
    @Transactional(readOnly = true)
    public Set<OrganisationId> representedBy(PersonId person) {
        return organisations.findActedForBy(person).stream()
                .map(Organisation::id)
                .collect(toSet());
    }

    /** Those one is staff of oneself, by name. */
    @ForSignedIn
    @Transactional(readOnly = true)
    public List<OrganisationFacts> mine(PersonId me) {
        return organisations.findEmployersOf(me).stream()
                .map(Organisation::facts)
                .toList();
    }

    /** Those one is staff of oneself, and for which somebody acts. */
    @ForSignedIn
    @Transactional(readOnly = true)
    public Set<OrganisationId> sendersOf(PersonId me) {
        var employers =
                organisations.findEmployersOf(me).stream().map(Organisation::id).collect(toSet());
        employers.removeAll(withoutContacts(employers));
        return employers;
    }

    @BetweenModules
    @Transactional(readOnly = true)
    public Set<PersonId> contactsOf(OrganisationId organisation) {
        return organisations.findById(organisation).orElseThrow().contacts();
    }

    /** Who acts for each of these. */
    @BetweenModules
    @Transactional(readOnly = true)
    public Map<OrganisationId, Set<PersonId>> contactsOf(Collection<OrganisationId> ids) {
        return organisations.findByIdIn(ids).stream().collect(toMap(Organisation::id, Organisation::contacts));
    }

    /** Those of these organisations whose contacts want to approve the enrolments of their staff. */
    @BetweenModules
    @Transactional(readOnly = true)
    public Set<OrganisationId> asksApproval(Collection<OrganisationId> ids) {
        return organisations.findByIdInAndApprovesEnrolmentsTrue(ids).stream()
                .map(Organisation::id)
                .collect(toSet());
    }

    /** Those of these organisations for which nobody acts. */
    @BetweenModules
    @Transactional(readOnly = true)
    public Set<OrganisationId> withoutContacts(Collection<OrganisationId> ids) {
        return organisations.findWithoutContacts(ids).stream()
                .map(Organisation::id)
                .collect(toSet());
    }

    /** Whether its contacts want to agree first to what this person wants: they are asked, unless it is one of them. */
    @BetweenModules
    @Transactional(readOnly = true)
    public boolean mustAgree(OrganisationId organisation, PersonId person) {
        return asksApproval(List.of(organisation)).contains(organisation)
                && !organisations.isActedForBy(organisation, person);
    }

    /**
     * Says whether enrolments of its staff wait for the yes of one of its contacts. What was enrolled before stays.
     *
     * @return false if one does not act for the organisation
     */
    @ForContacts
    @Transactional
    public boolean wishApproval(OrganisationId organisation, PersonId contact, boolean wished) {
        if (!organisations.isActedForBy(organisation, contact)) {
            return false;
        }
        organisations.findLocked(organisation).orElseThrow().wishApproval(wished);
        return true;
    }

    /** Whether this person was appointed to act for this organisation. */
    @BetweenModules
    @Transactional(readOnly = true)
    public boolean isActedForBy(OrganisationId organisation, PersonId contact) {
        return organisations.isActedForBy(organisation, contact);
    }

    /** The organisations this contact acts for, by name. */
    @ForContacts
    @Transactional(readOnly = true)
    public List<OrganisationFacts> actedForBy(PersonId contact) {
        return organisations.findActedForBy(contact).stream()
                .map(Organisation::facts)
                .toList();
    }

    /** The staff of an organisation this contact acts for, by name; nobody's for another organisation. */
    @ForContacts
    @Transactional(readOnly = true)
    public List<PersonFacts> staff(OrganisationId organisation, PersonId contact) {
        if (!organisations.isActedForBy(organisation, contact)) {
            return List.of();
        }
        var staff = organisations.findById(organisation).orElseThrow().staff();
        return persons.findByIdIn(staff).stream()
                .map(Person::facts)
                .sorted(comparing(PersonFacts::name, PersonName.BY_FAMILY))
                .toList();
    }
}
