package nl.leervink.points;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leervink.accreditation.AccreditationFacts;
import nl.leervink.registers.RegisterCode;
import nl.leervink.registers.rules.ActivityKind;
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
     * The registrations that points count for.
     *
     * @param register whose points they are
     * @param by who granted them
     * @param category as it was granted; the register's own word, used in that register only
     */
    List<Counting> counting(
            List<MembershipFacts> registrations, RegisterCode register, String by, String category, LocalDate day) {
        return registrations.stream()
                .filter(known -> fit(known, register, by, day) == Fit.COUNTS)
                .collect(groupingBy(known -> rulesOf(known, day).map(RegisterProfile::id)))
                .values()
                .stream()
                .map(inOneChamber -> inOneChamber.stream()
                        .min(Comparator.comparing((MembershipFacts known) -> !known.coversDay(day))
                                .thenComparing(known -> known.since().orElse(LocalDate.MIN)))
                        .orElseThrow())
                .flatMap(known ->
                        rulesOf(known, day)
                                .map(rules -> new Counting(known, rules, categoryIn(rules, register, category)))
                                .stream())
                .toList();
    }

    /**
     * What an award does for someone.
     *
     * @param counting the registration it counts for; empty if for none
     */
    record Outcome(Fit fit, Optional<Counting> counting) {

        Optional<MembershipFacts> membership() {
            return counting.map(Counting::membership);
        }
    }

    /** What an award does for each registration that it counts for, or why it counts for none. */
    List<Outcome> outcomes(List<MembershipFacts> registrations, AccreditationFacts award, LocalDate day) {
        var counting = counting(registrations, award.register(), award.grantedBy(), award.category(), day);
        return counting.isEmpty()
                ? List.of(new Outcome(best(registrations, award.register(), award.grantedBy(), day), Optional.empty()))
                : counting.stream()
                        .map(each -> new Outcome(Fit.COUNTS, Optional.of(each)))
                        .toList();
    }

    /** The best fit of all someone's registrations. */
    Fit best(List<MembershipFacts> registrations, RegisterCode register, String by, LocalDate day) {
        return registrations.stream()
                .map(known -> fit(known, register, by, day))
                .min(Comparator.naturalOrder())
                .orElse(Fit.NO_NUMBER);
    }

    /** What a register is called; its short name if no rules of it hold today. */
    String nameOf(RegisterCode register) {
        return library.ofRegister(register.value(), today).stream()
                .map(RegisterProfile::name)
                .findFirst()
                .orElse(register.value());
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

    private Fit fit(MembershipFacts known, RegisterCode register, String by, LocalDate day) {
        var rules = rulesOf(known, day);
        var takes = rules.map(Stream::of)
                .orElseGet(() -> chambersOf(known.register(), day).stream())
                .anyMatch(each -> each.takes(by));
        if (!takes) {
            return known.register().equals(register) ? Fit.WRONG_CHAMBER : Fit.NO_NUMBER;
        }
        if (rules.isEmpty()) {
            return Fit.CHAMBER_UNKNOWN;
        }
        return known.until().filter(day::isAfter).isPresent() ? Fit.REGISTRATION_ENDED : Fit.COUNTS;
    }

    private static String categoryIn(RegisterProfile rules, RegisterCode register, String category) {
        return rules.register().equals(register.value())
                ? category
                : rules.categoryOf(ActivityKind.TRAINING).orElse(category);
    }
}
