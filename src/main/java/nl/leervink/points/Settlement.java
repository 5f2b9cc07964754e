package nl.leervink.points;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What one certificate earned someone, beside what their ledger says of it. A registration gets a certificate's points once,
 * also where several bodies accredited its course: then by the decision of the body that its rules name first.
 *
 * @param awards of the certificate
 * @param written all that their ledger holds of it
 * @param registrations all they have now
 */
record Settlement(List<Award> awards, List<LedgerEntry> written, List<MembershipFacts> registrations, Fitting fitting) {

    /** All that is to be settled for one person: one settlement for each certificate of these awards. */
    static List<Settlement> of(
            List<Award> awards, List<LedgerEntry> written, List<MembershipFacts> registrations, Fitting fitting) {
        Map<String, List<LedgerEntry>> bySource = written.stream().collect(groupingBy(LedgerEntry::source));
        return awards.stream().collect(groupingBy(Award::source)).entrySet().stream()
                .map(source -> new Settlement(
                        source.getValue(), bySource.getOrDefault(source.getKey(), List.of()), registrations, fitting))
                .toList();
    }

    /** What is to be written to bring the ledger in step; nothing if it is. */
    List<LedgerEntry> entries(Instant now) {
        Map<MembershipId, List<LedgerEntry>> histories = written.stream().collect(groupingBy(LedgerEntry::membership));
        var wanted = wanted();
        return Stream.concat(histories.keySet().stream(), wanted.keySet().stream())
                .distinct()
                .flatMap(membership -> inStep(
                        membership,
                        histories.getOrDefault(membership, List.of()),
                        Optional.ofNullable(wanted.get(membership)),
                        now)
                        .stream())
                .toList();
    }

    /** For one registration. */
    private List<LedgerEntry> inStep(
            MembershipId membership, List<LedgerEntry> history, Optional<Fitting.Entitled<Award>> wanted, Instant now) {
        var newest = LedgerEntry.newest(history);
        if (newest.filter(LedgerEntry::isFinal).isPresent()) {
            return List.of();
        }
        var standing = newest.filter(LedgerEntry::stands);
        var entry = wanted.map(entitled -> enter(entitled, LedgerEntry.nextTurn(history), now));
        if (standing.flatMap(known -> entry.filter(known::isAlike)).isPresent()) {
            return List.of();
        }
        var takenBack =
                standing.flatMap(known -> (entry.isPresent() ? Optional.of(Because.OTHER_CHAMBER) : against(membership))
                        .map(why -> known.opposite(why, now)));
        return Stream.of(takenBack, entry).flatMap(Optional::stream).toList();
    }

    /** Why what stands for a registration stands no longer; empty as long as nobody knows its chamber. */
    private Optional<Because> against(MembershipId membership) {
        var fit = awards.stream()
                .filter(Award::stands)
                .map(award -> fitting.best(
                        registrations.stream()
                                .filter(known -> known.id().equals(membership))
                                .toList(),
                        award.grant()))
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
    private Map<MembershipId, Fitting.Entitled<Award>> wanted() {
        return fitting
                .entitled(registrations, awards.stream().filter(Award::stands).toList(), Award::grant)
                .stream()
                .collect(toMap(entitled -> entitled.counting().membership().id(), identity()));
    }

    private static LedgerEntry enter(Fitting.Entitled<Award> entitled, int turn, Instant now) {
        var counting = entitled.counting();
        return new LedgerEntry(
                counting.membership(),
                counting.profile().id(),
                Origin.AWARDED,
                entitled.granted().line(counting.category()),
                turn,
                now);
    }
}
