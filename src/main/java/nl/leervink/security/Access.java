package nl.leervink.security;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static nl.leervink.security.OneTimeLink.Purpose.INVITATION;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.leervink.kernel.EmailAddress;
import nl.leervink.kernel.ForOffice;
import nl.leervink.kernel.Language;
import nl.leervink.kernel.Role;
import nl.leervink.kernel.SearchPattern;
import nl.leervink.people.People;
import nl.leervink.people.PersonId;
import nl.leervink.people.PersonName;
import nl.leervink.security.KnownPersons.Held;
import nl.leervink.security.KnownPersons.Known;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who may do what here, as the office decides it. */
@Service
@ForOffice
public class Access {

    /** What the office gives to a person as such. Participants enrol, contacts are appointed for an organisation. */
    public static final List<String> GIVEN = List.of(Role.TRAINER, Role.OFFICE);

    private final KnownPersons persons;
    private final KnownAccounts accounts;
    private final Accounts admission;
    private final OneTimeLinks links;
    private final Invitations invitations;
    private final People people;
    private final ApplicationEventPublisher events;

    Access(
            KnownPersons persons,
            KnownAccounts accounts,
            Accounts admission,
            OneTimeLinks links,
            Invitations invitations,
            People people,
            ApplicationEventPublisher events) {
        this.persons = persons;
        this.accounts = accounts;
        this.admission = admission;
        this.links = links;
        this.invitations = invitations;
        this.people = people;
        this.events = events;
    }

    /** A page of the persons that were looked for, by family name. */
    @Transactional(readOnly = true)
    public List<PersonRow> persons(PersonSearch asked, Pageable page) {
        return withRoles(persons.find(
                SearchPattern.containing(asked.words()), asked.role().orElse(""), states(asked), page));
    }

    /** How many persons there are of those that were looked for. */
    @Transactional(readOnly = true)
    public int count(PersonSearch asked) {
        return persons.count(
                SearchPattern.containing(asked.words()), asked.role().orElse(""), states(asked));
    }

    @Transactional(readOnly = true)
    public Optional<PersonRow> person(PersonId person) {
        return rowsOf(Set.of(person)).stream().findFirst();
    }

    /**
     * Lets someone in, known or new.
     *
     * @param roles at least one of {@link #GIVEN}
     */
    @Transactional
    public InviteResult invite(PersonName name, EmailAddress email, Set<String> roles) {
        requireGiven(roles);
        return admission.allow(people.meet(name, email), roles);
    }

    /**
     * Lets someone we know do more.
     *
     * @param role of {@link #GIVEN}
     */
    @Transactional
    public InviteResult give(PersonId person, String role) {
        requireGiven(Set.of(role));
        return admission.allow(people.person(person).id(), Set.of(role));
    }

    /**
     * Lets someone do less. The office is never left to nobody, also when two of it act at the same moment.
     *
     * @param role of {@link #GIVEN}
     */
    @Transactional
    public TakeAwayResult takeAway(PersonId person, String role, PersonId actor) {
        requireGiven(Set.of(role));
        if (role.equals(Role.OFFICE)) {
            if (person.equals(actor)) {
                return new TakeAwayResult.YourOwn();
            }
            accounts.lockAllWith(Role.OFFICE);
            if (!accounts.existsOtherWith(Role.OFFICE, person)) {
                return new TakeAwayResult.LastOfOffice();
            }
        }
        if (!accounts.findById(person).map(account -> account.forbid(role)).orElse(false)) {
            return new TakeAwayResult.NotTheirs();
        }
        events.publishEvent(new RoleTakenAway(person, role));
        return new TakeAwayResult.TakenAway();
    }

    /** Sends a new invitation in the place of whatever was sent before. */
    @Transactional
    public InviteAgainResult inviteAgain(PersonId person) {
        var account = accounts.findLocked(person).filter(held -> !held.roles().isEmpty());
        if (account.isEmpty()) {
            return new InviteAgainResult.NoAccount();
        }
        if (account.flatMap(Account::password).isPresent()) {
            return new InviteAgainResult.SignsInAlready();
        }
        links.removeAllOf(person);
        invitations.send(INVITATION, person, Language.DUTCH.locale());
        return new InviteAgainResult.Invited();
    }

    List<PersonRow> rowsOf(Set<PersonId> some) {
        return withRoles(persons.find(some));
    }

    private List<PersonRow> withRoles(List<Known> found) {
        var roles = persons.findRoles(found.stream().map(Known::person).toList()).stream()
                .collect(groupingBy(Held::person, mapping(Held::role, toSet())));
        return found.stream()
                .map(known -> new PersonRow(
                        known.facts(),
                        AccountState.valueOf(known.state()),
                        roles.getOrDefault(known.person(), Set.of())))
                .toList();
    }

    private static List<String> states(PersonSearch asked) {
        return asked.state().<Set<AccountState>>map(Set::of).orElse(EnumSet.allOf(AccountState.class)).stream()
                .map(Enum::name)
                .toList();
    }

    private static void requireGiven(Set<String> roles) {
        if (roles.isEmpty() || !GIVEN.containsAll(roles)) {
            throw new IllegalArgumentException("The office gives other roles than " + roles);
        }
    }
}
