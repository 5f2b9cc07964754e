package nl.leervink.points;

import static java.util.stream.Collectors.groupingBy;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import nl.leervink.kernel.ForOffice;
import nl.leervink.kernel.Points;
import nl.leervink.people.PersonId;
import nl.leervink.points.LedgerEntries.OnADay;
import nl.leervink.points.ProfileEffect.PartEffect;
import nl.leervink.points.ProfileEffect.Unmeasured;
import nl.leervink.points.RegisterStanding.Measured;
import nl.leervink.points.RegisterStanding.Part;
import nl.leervink.registers.ProfileShelf;
import nl.leervink.registers.RegisterCode;
import nl.leervink.registers.rules.NumberCheck;
import nl.leervink.registers.rules.ProfileLibrary;
import nl.leervink.registers.rules.ProfileLibrary.Addition;
import nl.leervink.registers.rules.RegisterProfile;
import nl.leervink.registers.rules.YearStanding;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows what other rules would do before anyone keeps them, by the settlement that would follow. Stores nothing. */
@Service
@ForOffice
public class ProfilePreview {

    /** How many registrations are looked at: enough to see what rules do, few enough to wait for. */
    static final int MOST = 2_000;

    /** The ledgers of so many people are read at once. */
    static final int AT_ONCE = 100;

    private final KnownMemberships memberships;
    private final LedgerEntries entries;
    private final Awards awards;
    private final ProfileShelf shelf;
    private final EntityManager storage;
    private final Clock clock;

    ProfilePreview(
            KnownMemberships memberships,
            LedgerEntries entries,
            Awards awards,
            ProfileShelf shelf,
            EntityManager storage,
            Clock clock) {
        this.memberships = memberships;
        this.entries = entries;
        this.awards = awards;
        this.shelf = shelf;
        this.storage = storage;
        this.clock = clock;
    }

    /**
     * What these rules would do, in the place of a version of the same first day if there is one; empty if they cannot stand
     * among the others. What enrolments will bring is left out.
     */
    @Transactional(readOnly = true)
    public Optional<ProfileEffect> of(RegisterProfile proposed) {
        var before = shelf.library();
        return before.put(proposed) instanceof Addition.Added(var after)
                ? Optional.of(effect(proposed, before, after))
                : Optional.empty();
    }

    /** One registration by the rules of now and by those to come. */
    private record Both(MembershipFacts membership, RegisterStanding before, RegisterStanding after) {

        boolean differ(Function<Measured, Object> what) {
            return before instanceof Measured now
                    && after instanceof Measured then
                    && !what.apply(now).equals(what.apply(then));
        }

        boolean turn(BiPredicate<Measured, Measured> how) {
            return before instanceof Measured now && after instanceof Measured then && how.test(now, then);
        }

        /** Measured now, and not then. */
        boolean isLost() {
            return before instanceof Measured && !(after instanceof Measured);
        }

        boolean areOf(String profile) {
            return Stream.of(before, after)
                    .anyMatch(standing -> standing instanceof Measured measured
                            && measured.profile().id().equals(profile));
        }
    }

    private ProfileEffect effect(RegisterProfile proposed, ProfileLibrary before, ProfileLibrary after) {
        var register = new RegisterCode(proposed.register());
        var today = LocalDate.now(clock);
        var day =
                Stream.of(today, proposed.validFrom()).max(LocalDate::compareTo).orElseThrow();
        var looked = memberships.findByRegisterOrderByIdAsc(register, Limit.of(MOST)).stream()
                .map(Membership::facts)
                .toList();
        var foreseen = foreseen(looked, proposed, new Fitting(after, today));
        var all = both(looked, day, before, after, foreseen);
        var both = all.stream()
                .filter(one -> one.areOf(proposed.id()) || one.isLost())
                .toList();
        return new ProfileEffect(
                day,
                memberships.countByRegister(register),
                looked.size(),
                both.size(),
                count(both, one -> one.differ(Measured::period)),
                count(both, one -> one.differ(ProfilePreview::missing)),
                count(both, one -> one.turn((now, then) -> isComplete(now, day) && !isComplete(then, day))),
                count(both, one -> one.turn((now, then) -> !isComplete(now, day) && isComplete(then, day))),
                count(both, one -> one.turn((now, then) -> fits(now) && !fits(then))),
                foreseen.booked(),
                new Unmeasured(
                        count(all, one -> one.after() instanceof RegisterStanding.ChamberNeeded),
                        count(all, one -> one.after() instanceof RegisterStanding.DayNeeded),
                        count(all, one -> one.after() instanceof RegisterStanding.RulesUnknown),
                        looked.size() - all.size(),
                        count(both, Both::isLost)),
                parts(both));
    }

    /** The settlement that follows when these rules are kept, of the same people, by the same rules. */
    private Foreseen foreseen(List<MembershipFacts> looked, RegisterProfile proposed, Fitting fitting) {
        var people = looked.stream().map(MembershipFacts::person).distinct().toList();
        if (people.isEmpty() || !RulesAnew.asksSettling(proposed.validFrom(), LocalDate.now(clock))) {
            return new Foreseen(people, List.of());
        }
        return new Foreseen(
                people,
                people.stream()
                        .gather(Gatherers.windowFixed(AT_ONCE))
                        .flatMap(some -> settled(some, fitting).stream())
                        .toList());
    }

    /** Their ledgers are let go of once they are read: those of all are too many to hold. */
    private List<LedgerEntry> settled(List<PersonId> people, Fitting fitting) {
        var granted = awards.findByPersonInAndState(people, Award.State.STANDING);
        var written = entries.findByPersonInAndOrigin(people, Origin.AWARDED);
        var settled = new Foreseen.Ledgers(
                        granted,
                        written,
                        memberships.findByPersonInOrderByRegisterDescIdAsc(people).stream()
                                .map(Membership::facts)
                                .toList())
                .settled(people, fitting, clock.instant());
        granted.forEach(storage::detach);
        written.forEach(storage::detach);
        return settled.entries();
    }

    private List<Both> both(
            List<MembershipFacts> looked,
            LocalDate day,
            ProfileLibrary before,
            ProfileLibrary after,
            Foreseen foreseen) {
        var current = looked.stream()
                .filter(known -> known.until().filter(day::isAfter).isEmpty())
                .toList();
        if (current.isEmpty()) {
            return List.of();
        }
        Map<MembershipId, List<OnADay>> booked =
                entries.findPerDayIn(current.stream().map(MembershipFacts::id).toList()).stream()
                        .collect(groupingBy(OnADay::membership));
        return current.stream()
                .map(known -> {
                    var own = booked.getOrDefault(known.id(), List.of());
                    var settled = Stream.concat(own.stream(), foreseen.of(known.id()).stream())
                            .toList();
                    return new Both(
                            known,
                            new Measuring(before, day, own, List.of()).of(known),
                            new Measuring(after, day, settled, List.of()).of(known));
                })
                .toList();
    }

    private static List<PartEffect> parts(List<Both> both) {
        var names = new LinkedHashMap<String, String>();
        both.stream()
                .flatMap(one -> Stream.of(one.after(), one.before()))
                .flatMap(standing -> asked(standing).stream())
                .forEach(part -> names.putIfAbsent(
                        part.earned().requirement().code(),
                        part.earned().requirement().spelled()));
        var effects = new ArrayList<PartEffect>();
        names.forEach((code, name) -> {
            var before = both.stream().map(one -> missing(one.before(), code)).toList();
            var after = both.stream().map(one -> missing(one.after(), code)).toList();
            effects.add(new PartEffect(name, lacking(before), lacking(after), sum(before), sum(after)));
        });
        return List.copyOf(effects);
    }

    private static Points missing(RegisterStanding standing, String code) {
        return asked(standing).stream()
                .filter(part -> part.earned().requirement().code().equals(code))
                .map(Part::missing)
                .findFirst()
                .orElse(Points.NONE);
    }

    private static Map<String, Points> missing(Measured measured) {
        var missing = new LinkedHashMap<String, Points>();
        asked(measured).forEach(part -> missing.put(part.earned().requirement().code(), part.missing()));
        missing.values().removeIf(Points.NONE::equals);
        return missing;
    }

    private static List<Part> asked(RegisterStanding standing) {
        return standing instanceof Measured measured
                ? measured.parts().stream()
                        .filter(part -> part.earned().least().isPresent())
                        .toList()
                : List.of();
    }

    /** Nothing is known to be missing: of what is asked every year, what nobody can count is left aside. */
    private static boolean isComplete(Measured measured, LocalDate day) {
        return asked(measured).stream().allMatch(Part::isMet)
                && measured.yearsMissed(day).isEmpty()
                && measured.yearsOn(day).stream().noneMatch(YearStanding::isShort);
    }

    private static boolean fits(Measured measured) {
        return measured.profile().number().check(measured.membership().number()) instanceof NumberCheck.Fine;
    }

    private static int count(List<Both> both, Predicate<Both> which) {
        return Math.toIntExact(both.stream().filter(which).count());
    }

    private static int lacking(List<Points> missing) {
        return Math.toIntExact(
                missing.stream().filter(some -> !some.equals(Points.NONE)).count());
    }

    private static Points sum(List<Points> missing) {
        return missing.stream().reduce(Points.NONE, Points::plus);
    }
}
