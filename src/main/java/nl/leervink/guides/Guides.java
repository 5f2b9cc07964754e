package nl.leervink.guides;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leervink.kernel.BetweenModules;
import nl.leervink.kernel.ForOffice;
import nl.leervink.people.PersonId;
import nl.leervink.registers.ProfileShelf;
import nl.leervink.registers.rules.GuideRule.Accepted;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * As what guides are registered. A register qualifies the guide; the points fall in the participant's own (source document
 * 004, and SKJ on who may sign a statement of reflection).
 */
@Service
public class Guides {

    /** Registered where supervisors are, and yet no supervisor: no register takes their signature. */
    private static final Accepted COACH = new Accepted("LVSC", "coach");

    private final GuideRegistrations registrations;
    private final ProfileShelf shelf;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Guides(GuideRegistrations registrations, ProfileShelf shelf, ApplicationEventPublisher events, Clock clock) {
        this.registrations = registrations;
        this.shelf = shelf;
        this.events = events;
        this.clock = clock;
    }

    /** The roles that some register takes a signature of, in the order of their names; and the coach, whom none takes. */
    @ForOffice
    @Transactional(readOnly = true)
    public List<Accepted> roles() {
        return shelf.library().on(LocalDate.now(clock)).stream()
                .flatMap(profile -> profile.guide().stream())
                .flatMap(rule -> rule.accepted().stream())
                .flatMap(role -> role.register().equals(COACH.register()) ? Stream.of(role, COACH) : Stream.of(role))
                .distinct()
                .sorted(comparing(Accepted::register).thenComparing(Accepted::role))
                .toList();
    }

    /** What somebody is entered as, the latest first. */
    @ForOffice
    @Transactional(readOnly = true)
    public List<KnownGuideRole> rolesOf(PersonId person) {
        return registrations.findByPersonOrderByFromDescIdAsc(person).stream()
                .map(GuideRegistration::known)
                .toList();
    }

    /** Enters as what somebody is registered. */
    @ForOffice
    @Transactional
    public EnterResult enter(PersonId person, GuideRole role) {
        if (!roles().contains(new Accepted(role.register(), role.role()))) {
            return new EnterResult.NoSuchRole();
        }
        if (role.number().isEmpty() || role.number().length() > GuideRole.LONGEST_NUMBER) {
            return new EnterResult.NoNumber();
        }
        if (role.until().filter(last -> last.isBefore(role.from())).isPresent()) {
            return new EnterResult.EndsBeforeItBegins();
        }
        if (registrations.findByPersonOrderByFromDescIdAsc(person).stream()
                .map(GuideRegistration::role)
                .anyMatch(known -> overlap(known, role))) {
            return new EnterResult.EnteredAlready();
        }
        changed(person);
        return new EnterResult.Entered(
                registrations.save(new GuideRegistration(person, role)).getId());
    }

    /**
     * Says which day a registration ends on.
     *
     * @return whether that can be: not before it begins
     */
    @ForOffice
    @Transactional
    public boolean end(GuideRegistrationId id, LocalDate lastDay) {
        var found = registrations
                .findById(id)
                .filter(known -> !lastDay.isBefore(known.role().from()));
        found.ifPresent(known -> {
            known.endOn(lastDay);
            changed(known.person());
        });
        return found.isPresent();
    }

    /** Takes away what was entered by mistake. */
    @ForOffice
    @Transactional
    public void remove(GuideRegistrationId id) {
        registrations.findById(id).ifPresent(known -> {
            registrations.delete(known);
            changed(known.person());
        });
    }

    /**
     * Who of these people may sign on a day that somebody reflected, and by which registration; the first who may.
     *
     * @param persons in the order in which they are asked
     */
    @BetweenModules
    @Transactional(readOnly = true)
    public Optional<Signing> signingOn(LocalDate day, List<PersonId> persons) {
        var rules = shelf.library().on(day).stream()
                .flatMap(profile -> profile.guide().stream())
                .toList();
        var known = of(persons);
        return persons.stream()
                .flatMap(person -> known.rolesOf(person).stream()
                        .filter(role -> rules.stream().anyMatch(rule -> rule.takes(role.guide(), day)))
                        .map(role -> new Signing(person, role)))
                .findFirst();
    }

    /** Somebody who may sign, and by which registration. */
    public record Signing(PersonId person, GuideRole role) {}

    private void changed(PersonId guide) {
        events.publishEvent(new GuideRolesChanged(guide));
    }

    /** What these people are entered as. */
    @BetweenModules
    @Transactional(readOnly = true)
    public KnownGuides of(Collection<PersonId> persons) {
        return new KnownGuides(registrations.findByPersonIn(persons).stream()
                .collect(groupingBy(GuideRegistration::person, mapping(GuideRegistration::role, toList()))));
    }

    private static boolean overlap(GuideRole one, GuideRole other) {
        return one.register().equals(other.register())
                && one.role().equals(other.role())
                && one.until().filter(other.from()::isAfter).isEmpty()
                && other.until().filter(one.from()::isAfter).isEmpty();
    }
}
