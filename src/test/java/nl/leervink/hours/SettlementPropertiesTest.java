package nl.leervink.hours;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.leervink.attendance.MadeUpId;
import nl.leervink.attendance.Repair;
import nl.leervink.enrolment.EnrolmentFacts;
import nl.leervink.enrolment.EnrolmentId;
import nl.leervink.kernel.Minutes;
import nl.leervink.people.PersonId;
import nl.leervink.planning.EditionId;
import nl.leervink.planning.SessionId;

/** What holds of every hours ledger, however often and in whatever order what it rests on changed. */
class SettlementPropertiesTest {

    private static final Instant NOW = Instant.parse("2027-03-12T16:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2027, 3, 12);
    private static final EnrolmentFacts ENROLLED = new EnrolmentFacts(
            EnrolmentId.next(), EditionId.next(), PersonId.next(), Optional.empty(), Optional.empty());
    private static final List<Source> SOURCES = Stream.of(HoursKind.values())
            .flatMap(kind -> Stream.of(new Source(kind, new UUID(7, 1)), new Source(kind, new UUID(7, 2))))
            .toList();

    @Property
    void theSumIsWhatHoldsNow(@ForAll("histories") List<Map<Source, Integer>> history) {
        var ledger = new ArrayList<HoursEntry>();
        for (var holds : history) {
            settle(ledger, holds);

            for (var source : SOURCES) {
                assertThat(sum(ledger, source)).isEqualTo(holds.getOrDefault(source, 0));
            }
        }
    }

    @Property
    void askedAgainNothingIsBooked(@ForAll("histories") List<Map<Source, Integer>> history) {
        var ledger = new ArrayList<HoursEntry>();
        for (var holds : history) {
            settle(ledger, holds);
            var before = ledger.size();

            settle(ledger, holds);

            assertThat(ledger).hasSize(before);
        }
    }

    @Property
    void nothingIsBookedOrTakenBackTwiceInATurn(@ForAll("histories") List<Map<Source, Integer>> history) {
        var ledger = new ArrayList<HoursEntry>();
        history.forEach(holds -> settle(ledger, holds));

        var lines = new HashSet<String>();
        for (var entry : ledger) {
            assertThat(lines.add(entry.source() + " " + entry.turn() + " " + entry.isCorrection()))
                    .isTrue();
            if (entry.isCorrection()) {
                assertThat(lines).contains(entry.source() + " " + entry.turn() + " " + false);
            }
        }
    }

    /** Whoever hears of some changes late, or of several at once, ends with the same sums. */
    @Property
    void whatWasNotHeardOfMakesNoDifference(@ForAll("histories") List<Map<Source, Integer>> history) {
        var all = new ArrayList<HoursEntry>();
        history.forEach(holds -> settle(all, holds));
        var last = new ArrayList<HoursEntry>();
        settle(last, history.getLast());

        for (var source : SOURCES) {
            assertThat(sum(all, source)).isEqualTo(sum(last, source));
        }
    }

    /** How many minutes each source is good for, one moment after the other. */
    @Provide
    Arbitrary<List<Map<Source, Integer>>> histories() {
        return Arbitraries.maps(Arbitraries.of(SOURCES), Arbitraries.integers().between(0, 420))
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }

    private static void settle(List<HoursEntry> ledger, Map<Source, Integer> holds) {
        var credits = holds.entrySet().stream()
                .map(each -> credit(each.getKey(), each.getValue()))
                .toList();
        ledger.addAll(new Settlement(ENROLLED, List.copyOf(ledger), credits).entries(NOW));
    }

    private static Credit credit(Source source, int minutes) {
        var repair = source.kind() == HoursKind.MAKE_UP
                ? Optional.of(new Repair(
                        new MadeUpId(source.id()),
                        SessionId.next(),
                        DAY.minusWeeks(1),
                        SessionId.next(),
                        DAY,
                        Minutes.of(minutes)))
                : Optional.<Repair>empty();
        return new Credit(source, Minutes.of(minutes), "Dag 1", false, DAY, repair);
    }

    private static int sum(List<HoursEntry> ledger, Source source) {
        return ledger.stream()
                .filter(entry -> entry.source().equals(source))
                .mapToInt(HoursEntry::minutes)
                .sum();
    }
}
