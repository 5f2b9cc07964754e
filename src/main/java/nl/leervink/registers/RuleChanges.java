package nl.leervink.registers;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leervink.kernel.ForOffice;
import nl.leervink.people.People;
import nl.leervink.people.PersonFacts;
import nl.leervink.people.PersonId;
import nl.leervink.registers.ProfileVersions.Standing;
import nl.leervink.registers.RuleChangeResult.Fits;
import nl.leervink.registers.RuleChangeResult.NoNewFact;
import nl.leervink.registers.RuleChangeResult.NotReadable;
import nl.leervink.registers.RuleChangeResult.OtherRegister;
import nl.leervink.registers.RuleChangeResult.OverlapsLater;
import nl.leervink.registers.RuleChangeResult.SameDay;
import nl.leervink.registers.WithdrawResult.Gone;
import nl.leervink.registers.WithdrawResult.HasBegun;
import nl.leervink.registers.WithdrawResult.Withdrawn;
import nl.leervink.registers.rules.ProfileFiles;
import nl.leervink.registers.rules.ProfileLibrary;
import nl.leervink.registers.rules.ProfileLibrary.Addition;
import nl.leervink.registers.rules.ProfileReading;
import nl.leervink.registers.rules.RegisterProfile;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The office follows what registers change: a new version from a day on, beside those that were. */
@Service
@ForOffice
public class RuleChanges {

    private final ProfileShelf shelf;
    private final ProfileVersions versions;
    private final HeldRegisters held;
    private final People people;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RuleChanges(
            ProfileShelf shelf,
            ProfileVersions versions,
            HeldRegisters held,
            People people,
            ApplicationEventPublisher events,
            Clock clock) {
        this.shelf = shelf;
        this.versions = versions;
        this.held = held;
        this.people = people;
        this.events = events;
        this.clock = clock;
    }

    /** Whether these rules could be kept. Keeps nothing. */
    @Transactional(readOnly = true)
    public RuleChangeResult propose(RegisterProfile proposed) {
        return judge(shelf.library(), proposed);
    }

    /** Keeps a version. The one that holds when it begins ends the day before. */
    @Transactional
    public RuleChangeResult keep(PersonId office, RegisterProfile proposed) {
        hold(proposed);
        var result = judge(shelf.library(), proposed);
        if (result instanceof Fits) {
            versions.save(new ProfileVersion(proposed, office, clock.instant()));
            tell(proposed);
        }
        return result;
    }

    /** Withdraws a version that has not begun; what it would have ended holds on. */
    @Transactional
    public WithdrawResult withdraw(PersonId office, ProfileVersionId which) {
        var known = versions.findById(which);
        if (known.isEmpty()) {
            return new Gone();
        }
        var version = known.get();
        hold(version.rules());
        if (!versions.standing().contains(new Standing(which))) {
            return new Gone();
        }
        if (!version.validFrom().isAfter(LocalDate.now(clock))) {
            return new HasBegun();
        }
        version.withdraw(office, clock.instant());
        tell(version.rules());
        return new Withdrawn();
    }

    /** All versions of a profile, withdrawn ones included, the last to begin first. */
    @Transactional(readOnly = true)
    public List<VersionRow> versions(String profile) {
        var entered = versions.findByProfileOrderByEnteredAtAsc(profile);
        var names = people.persons(entered.stream()
                .flatMap(version -> Stream.concat(Stream.of(version.enteredBy()), version.withdrawnBy().stream()))
                .collect(toSet()));
        var rows = new ArrayList<VersionRow>();
        shelf.library()
                .versionsOf(profile)
                .forEach(rules -> rows.add(entered.stream()
                        .filter(version ->
                                version.stands() && version.validFrom().equals(rules.validFrom()))
                        .findFirst()
                        .map(version -> row(version, rules, names))
                        .orElseGet(() -> new VersionRow(rules, Optional.empty(), false))));
        entered.stream()
                .filter(version -> !version.stands())
                .forEach(version -> rows.add(row(version, version.rules(), names)));
        return rows.stream()
                .sorted(comparing((VersionRow row) -> row.profile().validFrom()).reversed())
                .toList();
    }

    private static RuleChangeResult judge(ProfileLibrary library, RegisterProfile proposed) {
        var stranger = library.all().stream()
                .filter(known -> !known.register().equals(proposed.register()))
                .filter(known ->
                        known.id().equals(proposed.id()) || known.register().equalsIgnoreCase(proposed.register()))
                .findFirst();
        if (stranger.isPresent()) {
            return new OtherRegister(stranger.get());
        }
        if (!(ProfileFiles.read(ProfileFiles.write(proposed)) instanceof ProfileReading.Sound(var read)
                && read.equals(proposed))) {
            return new NotReadable();
        }
        return switch (library.add(proposed)) {
            case Addition.SameDay(var other) -> new SameDay(other);
            case Addition.OverlapsLater(var other) -> new OverlapsLater(other);
            case Addition.Added _ -> {
                var before = library.before(proposed.id(), proposed.validFrom());
                yield before.filter(it -> it.facts().containsAll(proposed.facts()))
                                .isPresent()
                        ? new NoNewFact()
                        : new Fits(before);
            }
        };
    }

    private VersionRow row(ProfileVersion version, RegisterProfile rules, Map<PersonId, PersonFacts> names) {
        return new VersionRow(
                rules,
                Optional.of(new VersionRow.Entry(
                        version.getId(),
                        name(version.enteredBy(), names),
                        version.enteredAt(),
                        version.withdrawnAt()
                                .map(at -> new VersionRow.Withdrawal(
                                        name(version.withdrawnBy().orElseThrow(), names), at)))),
                version.stands() && version.validFrom().isAfter(LocalDate.now(clock)));
    }

    /** Someone who is no longer known keeps the deed, not the name. */
    private static String name(PersonId who, Map<PersonId, PersonFacts> names) {
        return Optional.ofNullable(names.get(who))
                .map(person -> person.name().toString())
                .orElse("–");
    }

    private void hold(RegisterProfile profile) {
        var register = new RegisterCode(profile.register());
        held.make(register.value());
        held.hold(register);
        shelf.changed();
    }

    private void tell(RegisterProfile profile) {
        shelf.changed();
        events.publishEvent(new RulesChanged(new RegisterCode(profile.register()), profile.validFrom()));
    }
}
