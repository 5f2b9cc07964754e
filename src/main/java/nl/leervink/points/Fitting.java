package nl.leervink.points;

import static java.util.Comparator.comparingInt;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.leervink.accreditation.AccreditationFacts;
import nl.leervink.registers.RegisterCode;
import nl.leervink.registers.rules.ProfileLibrary;
import nl.leervink.registers.rules.RegisterProfile;

/** Holds what a body granted against someone's registrations: for which of them it counts, and if for none, why. */
final class Fitting {

    private final ProfileLibrary library;
    private final LocalDate today;

    Fitting(ProfileLibrary library, LocalDate today) {
        this.library = library;
        this.today = today;
    }

    /** A registration for which something counts, and as what. */
    record Counting(MembershipFacts membership, RegisterProfile profile, String category) {}

    /**
     * What a body granted for an activity.
     *
     * @param register whose points they are
     * @param by who granted them
     * @param category as it was granted; the register's own word, used in that register only
     * @param day that decides what it counts for
     */
    record Grant(RegisterCode register, String by, String category, LocalDate day) {

        static Grant of(AccreditationFacts award, LocalDate day) {
            return new Grant(award.register(), award.grantedBy(), award.category(), day);
        }
    }

    /** Something that was granted, and a registration that gets its points. */
    record Entitled<G>(G granted, Grant grant, Counting counting) {

        private int rank() {
            return counting.profile().rankOf(grant.by());
        }
    }

    /**
     * The registrations that get the points of one activity, each of them once: where several bodies accredited it, on the
     * decision of the one that the registration's rules name first.
     */
    <G> List<Entitled<G>> entitled(
            List<MembershipFacts> registrations, Collection<G> granted, Function<G, Grant> asGrant) {
        return List.copyOf(granted.stream()
                .flatMap(each -> {
                    var grant = asGrant.apply(each);
                    return counting(registrations, grant).map(counting -> new Entitled<>(each, grant, counting));
                })
                .collect(toMap(
                        entitled -> entitled.counting().membership().id(),
                        identity(),
                        BinaryOperator.minBy(comparingInt(Entitled::rank)),
                        LinkedHashMap::new))
                .values());
    }

    /**
     * What an award does for someone.
     *
     * @param counting the registration it counts for; empty if for none
     */
    record Outcome(AccreditationFacts award, Fit fit, Optional<Counting> counting) {

        Optional<MembershipFacts> membership() {
            return counting.map(Counting::membership);
        }

        String category() {
            return counting.map(Counting::category).orElse(award.category());
        }
    }

    /**
     * What each award for one activity does for each registration that it counts for, or why it counts for none. Nothing is
     * said of one that would count, were it not for another that comes first.
     */
    List<Outcome> outcomes(List<MembershipFacts> registrations, List<AccreditationFacts> awards, LocalDate day) {
        var entitled = entitled(registrations, awards, award -> Grant.of(award, day));
        return awards.stream()
                .flatMap(award -> {
                    var counting = entitled.stream()
                            .filter(each -> each.granted().equals(award))
                            .map(each -> new Outcome(award, Fit.COUNTS, Optional.of(each.counting())))
                            .toList();
                    return counting.isEmpty() ? countsForNone(registrations, award, day) : counting.stream();
                })
                .toList();
    }

    private Stream<Outcome> countsForNone(
            List<MembershipFacts> registrations, AccreditationFacts award, LocalDate day) {
        return Stream.of(best(registrations, Grant.of(award, day)))
                .filter(fit -> fit != Fit.COUNTS)
                .map(fit -> new Outcome(award, fit, Optional.empty()));
    }

    /** Of several in one chamber, the one that stood on the day. */
    private Stream<Counting> counting(List<MembershipFacts> registrations, Grant grant) {
        var day = grant.day();
        return registrations.stream()
                .filter(known -> fit(known, grant) == Fit.COUNTS)
                .collect(groupingBy(known -> rulesOf(known, day).map(RegisterProfile::id)))
                .values()
                .stream()
                .map(inOneChamber -> inOneChamber.stream()
                        .min(Comparator.comparing((MembershipFacts known) -> !known.coversDay(day))
                                .thenComparing(known -> known.since().orElse(LocalDate.MIN)))
                        .orElseThrow())
                .flatMap(known -> rulesOf(known, day)
                        .map(rules -> new Counting(
                                known, rules, rules.categoryOf(grant.register().value(), grant.category())))
                        .stream());
    }

    /** The best fit of all someone's registrations. */
    Fit best(List<MembershipFacts> registrations, Grant grant) {
        return registrations.stream()
                .map(known -> fit(known, grant))
                .min(Comparator.naturalOrder())
                .orElse(Fit.NO_NUMBER);
    }

    /** The registration that fits best; empty if none is in a register that has to do with these points. */
    Optional<MembershipFacts> closest(List<MembershipFacts> registrations, Grant grant) {
        return registrations.stream()
                .filter(known -> fit(known, grant) != Fit.NO_NUMBER)
                .min(Comparator.comparing(known -> fit(known, grant)));
    }

    /** What a register is called; its short name if no rules of it hold today. */
    String nameOf(RegisterCode register) {
        return library.ofRegister(register.value(), today).stream()
                .map(RegisterProfile::name)
                .findFirst()
                .orElse(register.value());
    }

    /** The rules of today by their id. */
    Optional<RegisterProfile> rules(String id) {
        return library.on(id, today);
    }

    /** The rules a registration is measured by on a day; empty while its chamber is not known. */
    Optional<RegisterProfile> rulesOf(MembershipFacts registration, LocalDate day) {
        var chambers = chambersOf(registration.register(), day);
        return chambers.stream()
                .filter(rules -> chambers.size() == 1
                        || registration.profile().filter(rules.id()::equals).isPresent())
                .findFirst();
    }

    /** Those that held on the day; those of today where no rules are known of that day. */
    private List<RegisterProfile> chambersOf(RegisterCode register, LocalDate day) {
        var then = library.ofRegister(register.value(), day);
        return then.isEmpty() ? library.ofRegister(register.value(), today) : then;
    }

    private Fit fit(MembershipFacts known, Grant grant) {
        var day = grant.day();
        var rules = rulesOf(known, day);
        var takes = rules.map(Stream::of)
                .orElseGet(() -> chambersOf(known.register(), day).stream())
                .anyMatch(each -> each.takes(grant.by()));
        if (!takes) {
            return known.register().equals(grant.register()) ? Fit.WRONG_CHAMBER : Fit.NO_NUMBER;
        }
        if (rules.isEmpty()) {
            return Fit.CHAMBER_UNKNOWN;
        }
        return known.until().filter(day::isAfter).isPresent() ? Fit.REGISTRATION_ENDED : Fit.COUNTS;
    }
}
