package nl.leervink.points;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.reducing;
import static java.util.stream.Collectors.toMap;
import static nl.leervink.accreditation.TestAccreditations.MFN;
import static nl.leervink.accreditation.TestAccreditations.SKJ;
import static nl.leervink.accreditation.TestAccreditations.mfn;
import static nl.leervink.accreditation.TestAccreditations.nip;
import static nl.leervink.accreditation.TestAccreditations.skj;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.leervink.catalogue.CourseId;
import nl.leervink.kernel.Period;
import nl.leervink.people.PersonId;
import nl.leervink.planning.EditionId;
import nl.leervink.registers.rules.ProfileFiles;
import nl.leervink.registers.rules.ProfileLibrary;

/**
 * What holds of every ledger, in whatever order certificates are issued and withdrawn, registrations stated, changed and
 * ended, and however often each is heard.
 */
class SettlementPropertiesTest {

    private static final Instant NOW = Instant.parse("2027-03-12T16:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2027, 3, 12);
    private static final PersonId NOOR = PersonId.next();
    private static final Period YEAR = new Period(DAY.withDayOfYear(1), DAY.withDayOfYear(365));
    private static final Fitting FITTING = new Fitting(new ProfileLibrary(ProfileFiles.ours()), DAY);
    private static final List<MembershipFacts> REGISTRATIONS = List.of(
            registration("skj-jgp", true),
            registration("skj-gedragswetenschapper", true),
            registration("", true),
            registration("skj-jgp", false),
            registration("mfn", true));
    private static final MembershipFacts MOVES = registration("skj-jgp", true);
    private static final MembershipFacts MOVED = inChamber(MOVES, "skj-gedragswetenschapper");

    /** Something that happens to someone's points. */
    enum Deed {
        ISSUE_SKJ,
        ISSUE_MFN,
        ISSUE_NIP,
        WITHDRAW,
        STATE,
        /** To another chamber, under the same number. */
        MOVE,
        TAKE_OUT
    }

    record Step(Deed deed, int which) {}

    /** A person, all that is known of them, and their ledger. */
    private static final class World {

        private final Map<String, List<Award>> awards = new HashMap<>();
        private final Set<MembershipFacts> registrations = new HashSet<>();
        private final List<LedgerEntry> ledger = new ArrayList<>();

        void live(Step step) {
            var source = "LV-" + step.which() % 3;
            var ofSource = awards.computeIfAbsent(source, _ -> new ArrayList<>());
            var registration = REGISTRATIONS.get(step.which() % REGISTRATIONS.size());
            switch (step.deed()) {
                case ISSUE_SKJ -> issue(ofSource, source, "skj-jgp");
                case ISSUE_MFN -> issue(ofSource, source, "mfn");
                case ISSUE_NIP -> issue(ofSource, source, "nip");
                case WITHDRAW -> ofSource.forEach(Award::withdraw);
                case STATE -> state(registration);
                case MOVE -> state(step.which() % 2 == 0 ? MOVES : MOVED);
                case TAKE_OUT -> registrations.remove(registration);
            }
            settle();
        }

        /** Nobody is in one chamber twice at once: that is refused. */
        private void state(MembershipFacts told) {
            if (registrations.stream()
                    .noneMatch(known -> !known.id().equals(told.id())
                            && known.profile().equals(told.profile())
                            && known.until().isEmpty()
                            && told.until().isEmpty())) {
                registrations.removeIf(known -> known.id().equals(told.id()));
                registrations.add(told);
            }
        }

        private static void issue(List<Award> ofSource, String source, String by) {
            if (ofSource.stream().noneMatch(award -> award.grantedBy().equals(by))) {
                var decision = switch (by) {
                    case "mfn" -> mfn(CourseId.next(), YEAR);
                    case "nip" -> nip(CourseId.next(), YEAR);
                    default -> skj(CourseId.next(), YEAR);
                };
                ofSource.add(new Award(NOOR, EditionId.next(), decision, "Training", source, DAY));
            }
        }

        void settle() {
            awards.forEach((source, ofSource) -> ledger.addAll(new Settlement(
                            ofSource,
                            ledger.stream()
                                    .filter(entry -> entry.source().equals(source))
                                    .toList(),
                            List.copyOf(registrations),
                            FITTING)
                    .entries(NOW)));
        }

        /** What stands there, by the rules and the category it counts in. */
        Map<String, BigDecimal> balance(String source, MembershipId registration) {
            return ledger.stream()
                    .filter(entry ->
                            entry.source().equals(source) && entry.membership().equals(registration))
                    .collect(groupingBy(
                            LedgerEntry::countsAs,
                            mapping(LedgerEntry::points, reducing(BigDecimal.ZERO, BigDecimal::add))))
                    .entrySet()
                    .stream()
                    .filter(counted -> counted.getValue().signum() != 0)
                    .collect(toMap(
                            Map.Entry::getKey, counted -> counted.getValue().stripTrailingZeros()));
        }

        /** What a reader of the rules would say stands there. */
        Map<String, BigDecimal> due(String source, MembershipId id) {
            var granted = awards.getOrDefault(source, List.of()).stream()
                    .filter(Award::stands)
                    .map(Award::grantedBy)
                    .toList();
            var chamber = registrations.stream()
                    .filter(known -> known.id().equals(id) && known.until().isEmpty())
                    .findFirst()
                    .flatMap(MembershipFacts::profile)
                    .orElse("none, or nobody knows");
            return switch (chamber) {
                case "skj-jgp" ->
                    granted.contains("skj-jgp")
                            ? counted("skj-jgp formeel leren", 26)
                            : granted.contains("nip") ? counted("skj-jgp formeel leren", 20) : Map.of();
                case "skj-gedragswetenschapper" ->
                    granted.contains("nip") ? counted("skj-gedragswetenschapper scholing", 20) : Map.of();
                case "mfn" -> granted.contains("mfn") ? counted("mfn 1a", 6) : Map.of();
                default -> Map.of();
            };
        }

        private static Map<String, BigDecimal> counted(String as, int points) {
            return Map.of(as, BigDecimal.valueOf(points).stripTrailingZeros());
        }
    }

    @Property
    void theSumOfTheLedgerIsWhatIsDue(@ForAll("lives") List<Step> life) {
        var world = new World();
        for (var step : life) {
            world.live(step);

            for (var source : world.awards.keySet()) {
                for (var registration : ids()) {
                    assertThat(world.balance(source, registration)).isEqualTo(world.due(source, registration));
                }
            }
        }
    }

    @Property
    void whatIsHeardAgainBooksNothing(@ForAll("lives") List<Step> life) {
        var world = new World();
        life.forEach(world::live);
        var written = world.ledger.size();

        world.settle();
        world.settle();

        assertThat(world.ledger).hasSize(written);
    }

    @Property
    void everyEntryIsTakenBackAtMostOnceAndNothingIsEverNegative(@ForAll("lives") List<Step> life) {
        var world = new World();
        life.forEach(world::live);

        world.ledger.stream()
                .collect(groupingBy(entry -> List.of(entry.source(), entry.membership())))
                .values()
                .forEach(history -> {
                    var running = BigDecimal.ZERO;
                    for (var entry : history) {
                        running = running.add(entry.points());
                        assertThat(running).isGreaterThanOrEqualTo(BigDecimal.ZERO);
                        assertThat(running).isLessThanOrEqualTo(BigDecimal.valueOf(26));
                    }
                });
    }

    @Property
    void aPsychologistNeverGetsWhatTheOtherChamberGranted(@ForAll("lives") List<Step> life) {
        var world = new World();
        for (var step : life) {
            world.live(step);

            assertThat(world.ledger)
                    .noneMatch(entry ->
                            entry.membership().equals(REGISTRATIONS.get(1).id())
                                    && entry.points().abs().compareTo(BigDecimal.valueOf(26)) == 0);
        }
    }

    @Property
    void theOrderInWhichThingsBecomeKnownMakesNoDifference(@ForAll("whatBecomesKnown") List<Step> known) {
        var oneWay = new World();
        known.forEach(oneWay::live);

        var otherWay = new World();
        known.reversed().forEach(otherWay::live);

        for (var source : oneWay.awards.keySet()) {
            for (var registration : ids()) {
                assertThat(otherWay.balance(source, registration)).isEqualTo(oneWay.balance(source, registration));
            }
        }
    }

    @Provide
    Arbitrary<List<Step>> whatBecomesKnown() {
        return Combinators.combine(
                        Arbitraries.of(Deed.ISSUE_SKJ, Deed.ISSUE_MFN, Deed.ISSUE_NIP, Deed.STATE),
                        Arbitraries.integers().between(0, 14))
                .as(Step::new)
                .list()
                .ofMaxSize(15);
    }

    @Provide
    Arbitrary<List<Step>> lives() {
        return Combinators.combine(
                        Arbitraries.of(Deed.values()), Arbitraries.integers().between(0, 14))
                .as(Step::new)
                .list()
                .ofMaxSize(25);
    }

    private static List<MembershipId> ids() {
        return Stream.concat(REGISTRATIONS.stream(), Stream.of(MOVES))
                .map(MembershipFacts::id)
                .toList();
    }

    private static MembershipFacts inChamber(MembershipFacts one, String chamber) {
        return new MembershipFacts(
                one.id(), one.person(), one.register(), one.number(), Optional.of(chamber), one.since(), one.until());
    }

    private static MembershipFacts registration(String chamber, boolean goesOn) {
        return new MembershipFacts(
                MembershipId.next(),
                NOOR,
                chamber.equals("mfn") ? MFN : SKJ,
                "100200300",
                Optional.of(chamber).filter(told -> !told.isEmpty()),
                Optional.of(DAY.minusYears(3)),
                goesOn ? Optional.empty() : Optional.of(DAY.minusDays(1)));
    }
}
