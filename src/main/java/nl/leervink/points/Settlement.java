package nl.leervink.points;

import static java.util.stream.Collectors.groupingBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one certificate earned someone, beside what their ledger says of it. A registration gets a certificate's points once,
 * also where several bodies accredited its course.
 *
 * @param awards of the certificate
 * @param written all that their ledger holds of it
 * @param registrations all they have now
 */
record Settlement(List<Award> awards, List<LedgerEntry> written, List<MembershipFacts> registrations, Fitting fitting) {

    /** What is to be written to bring the ledger in step; nothing if it is. */
    List<LedgerEntry> entries(Instant now) {
        Map<MembershipId, List<LedgerEntry>> histories = written.stream().collect(groupingBy(LedgerEntry::membership));
        var wanted = wanted();
        var entries = new ArrayList<LedgerEntry>();
        histories.forEach((membership, history) -> {
            if (!wanted.containsKey(membership)) {
                LedgerEntry.standing(history)
                        .flatMap(entry -> against(membership).map(why -> entry.opposite(why, now)))
                        .ifPresent(entries::add);
            }
        });
        wanted.forEach((membership, entry) -> {
            var history = histories.getOrDefault(membership, List.of());
            if (LedgerEntry.newest(history)
                    .filter(last -> last.stands() || last.isFinal())
                    .isEmpty()) {
                entries.add(entry.enter(LedgerEntry.nextTurn(history), now));
            }
        });
        return entries;
    }

    /** Why what stands for a registration stands no longer; empty as long as nobody knows its chamber. */
    private Optional<Because> against(MembershipId membership) {
        var fit = awards.stream()
                .filter(Award::stands)
                .map(award -> fitting.best(
                        registrations.stream()
                                .filter(known -> known.id().equals(membership))
                                .toList(),
                        award.register(),
                        award.grantedBy(),
                        award.earnedOn()))
                .min(Comparator.naturalOrder());
        return fit.isEmpty()
                ? Optional.of(Because.WITHDRAWN)
                : switch (fit.get()) {
                    case CHAMBER_UNKNOWN -> Optional.empty();
                    case REGISTRATION_ENDED -> Optional.of(Because.REGISTRATION_ENDED);
                    case COUNTS, WRONG_CHAMBER, NO_NUMBER -> Optional.of(Because.OTHER_CHAMBER);
                };
    }

    /** For each registration that gets the points, on which award. */
    private Map<MembershipId, Entitled> wanted() {
        var wanted = new LinkedHashMap<MembershipId, Entitled>();
        awards.stream()
                .filter(Award::stands)
                .forEach(award -> fitting.counting(
                                registrations, award.register(), award.grantedBy(), award.category(), award.earnedOn())
                        .forEach(counting ->
                                wanted.putIfAbsent(counting.membership().id(), new Entitled(award, counting))));
        return wanted;
    }

    private record Entitled(Award award, Fitting.Counting counting) {

        LedgerEntry enter(int turn, Instant now) {
            return new LedgerEntry(
                    counting.membership(),
                    counting.profile().id(),
                    Origin.AWARDED,
                    award.line(counting.category()),
                    turn,
                    now);
        }
    }
}
