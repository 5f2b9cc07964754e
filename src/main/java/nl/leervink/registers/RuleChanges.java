package nl.leervink.registers;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leervink.kernel.ForOffice;
import nl.leervink.people.People;
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
import nl.leervink.registers.rules.ProfileLibrary.Addition;
import nl.leervink.registers.rules.ProfileReading;
import nl.leervink.registers.rules.RegisterProfile;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The office follows what registers change: a new version from a day on, beside those that were. A mistake in a version is
 * mended by another for the same first day: the last one entered holds, the one it replaced stays to be read.
 */
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
        return judge(proposed);
    }

    /** Keeps a version for a day that no other begins on. The one that holds when it begins ends the day before. */
    @Transactional
    public RuleChangeResult keep(PersonId office, RegisterProfile proposed) {
        return keep(office, proposed, Optional.empty());
    }

    /**
     * Keeps a version in the place of one for the same first day.
     *
     * @param seen the key of the version that whoever replaces it saw: what another put there meanwhile is left alone
     */
    @Transactional
    public RuleChangeResult replace(PersonId office, RegisterProfile proposed, String seen) {
        return keep(office, proposed, Optional.of(seen));
    }

    private RuleChangeResult keep(PersonId office, RegisterProfile proposed, Optional<String> seen) {
        hold(proposed);
        var result = judge(proposed);
        if (!(result instanceof Fits || result instanceof NoNewFact)) {
            return result;
        }
        var replaces = replacedBy(proposed);
        if (replaces.isPresent() && !replaces.map(VersionRow::key).equals(seen)) {
            return new SameDay(replaces.get().profile());
        }
        if (result instanceof NoNewFact) {
            return result;
        }
        var replaced = replaces.flatMap(VersionRow::entry).map(VersionRow.Entry::version);
        replaced.flatMap(versions::findById).ifPresent(version -> version.standDown(office, clock.instant()));
        versions.flush();
        versions.save(new ProfileVersion(proposed, replaced, office, clock.instant()));
        tell(proposed);
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
        version.standDown(office, clock.instant());
        tell(version.rules());
        return new Withdrawn();
    }

    /** All versions of a profile, those that stand no longer included, the last to begin and to be entered first. */
    @Transactional(readOnly = true)
    public List<VersionRow> versions(String profile) {
        var entered = versions.findByProfileOrderByEnteredAtAsc(profile);
        var names = people.persons(entered.stream()
                .flatMap(version -> Stream.concat(Stream.of(version.enteredBy()), version.stoodDownBy().stream()))
                .collect(toSet()));
        var history = new History(entered, names, LocalDate.now(clock));
        return Stream.of(
                        shelf.library().versionsOf(profile).stream().map(history::standing),
                        entered.stream().filter(version -> !version.stands()).map(history::setAside),
                        shelf.files().stream()
                                .filter(file -> file.id().equals(profile))
                                .flatMap(file -> history.replaced(file).stream()))
                .flatMap(rows -> rows)
                .sorted(comparing((VersionRow row) -> row.profile().validFrom())
                        .thenComparing(VersionRow::stands)
                        .thenComparing(
                                row -> row.entry().map(VersionRow.Entry::at).orElse(Instant.MIN))
                        .reversed())
                .toList();
    }

    private RuleChangeResult judge(RegisterProfile proposed) {
        var library = shelf.library();
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
        return switch (library.put(proposed)) {
            case Addition.SameDay(var other) -> new SameDay(other);
            case Addition.OverlapsLater(var other) -> new OverlapsLater(other);
            case Addition.Added _ -> {
                var before = library.before(proposed.id(), proposed.validFrom());
                yield before.filter(it -> it.facts().containsAll(proposed.facts()))
                                .isPresent()
                        ? new NoNewFact()
                        : new Fits(before, replacedBy(proposed));
            }
        };
    }

    /** The version that stands for the same first day. */
    private Optional<VersionRow> replacedBy(RegisterProfile proposed) {
        return versions(proposed.id()).stream()
                .filter(VersionRow::stands)
                .filter(row -> row.profile().validFrom().equals(proposed.validFrom()))
                .findFirst();
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
