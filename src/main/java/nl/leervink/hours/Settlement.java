package nl.leervink.hours;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leervink.enrolment.EnrolmentFacts;

/**
 * What is to be written in the ledger of an enrolment, so that it says what holds now: for each source an opposite entry
 * if what was booked no longer holds, and an entry for what does. Nothing if the ledger says so already.
 */
final class Settlement {

    private final EnrolmentFacts enrolled;
    private final Map<Source, List<HoursEntry>> booked;
    private final Map<Source, Credit> credits;

    /** Of a ledger and of all that holds now. */
    Settlement(EnrolmentFacts enrolled, List<HoursEntry> booked, List<Credit> credits) {
        this.enrolled = enrolled;
        this.booked = booked.stream().collect(groupingBy(HoursEntry::source));
        this.credits = credits.stream()
                .filter(credit -> !credit.minutes().isNone())
                .collect(toMap(Credit::source, identity()));
    }

    /** What to write, in this order. */
    List<HoursEntry> entries(Instant now) {
        var sources = new LinkedHashSet<>(booked.keySet());
        sources.addAll(credits.keySet());
        var entries = new ArrayList<HoursEntry>();
        for (var source : sources) {
            var before = booked.getOrDefault(source, List.of());
            var standing = standing(before);
            var credit = Optional.ofNullable(credits.get(source));
            if (standing.isPresent() && credit.filter(standing.get()::says).isPresent()) {
                continue;
            }
            standing.map(entry -> entry.opposite(now)).ifPresent(entries::add);
            credit.map(it -> new HoursEntry(enrolled, it, turn(before) + 1, now))
                    .ifPresent(entries::add);
        }
        return entries;
    }

    /** The entry of a source that was not taken back. */
    private static Optional<HoursEntry> standing(List<HoursEntry> before) {
        var last = before.stream().filter(entry -> entry.turn() == turn(before)).toList();
        return last.size() == 1 ? Optional.of(last.getFirst()) : Optional.empty();
    }

    private static int turn(List<HoursEntry> before) {
        return before.stream().mapToInt(HoursEntry::turn).max().orElse(0);
    }
}
