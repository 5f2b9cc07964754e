package nl.leervink.points;

import static java.util.stream.Collectors.groupingBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.leervink.people.PersonId;
import nl.leervink.registers.ProfileShelf;
import org.springframework.stereotype.Component;

/**
 * Writes in a person's ledger, which its caller has locked. It compares what should stand there with what does, and books
 * the difference: however often and in whatever order it is asked, the ledger comes out the same.
 */
@Component
class Bookkeeping {

    private final KnownMemberships memberships;
    private final LedgerEntries entries;
    private final Awards awards;
    private final ProfileShelf shelf;
    private final Clock clock;

    Bookkeeping(KnownMemberships memberships, LedgerEntries entries, Awards awards, ProfileShelf shelf, Clock clock) {
        this.memberships = memberships;
        this.entries = entries;
        this.awards = awards;
        this.shelf = shelf;
        this.clock = clock;
    }

    /** Books an award unless it is known. */
    void book(Award award) {
        if (!awards.existsBySourceAndGrantedBy(award.source(), award.grantedBy())) {
            settle(award.person(), List.of(awards.save(award)));
        }
    }

    /** Takes back all that a source earned someone. */
    void takeBack(PersonId person, String source) {
        var earned = awards.findByPersonAndSource(person, source);
        earned.forEach(Award::withdraw);
        settle(person, earned);
    }

    /** Brings the whole ledger in step with someone's registrations. */
    void settle(PersonId person) {
        settle(person, awards.findByPersonAndState(person, Award.State.STANDING));
    }

    private void settle(PersonId person, List<Award> changed) {
        if (changed.isEmpty()) {
            return;
        }
        var registrations = memberships.findByPersonOrderByRegisterDescIdAsc(person).stream()
                .map(Membership::facts)
                .toList();
        var fitting = new Fitting(shelf.library(), LocalDate.now(clock));
        var sources = changed.stream().map(Award::source).distinct().toList();
        var written = entries.findByPersonAndSourceInAndOrigin(person, sources, Origin.AWARDED).stream()
                .collect(groupingBy(LedgerEntry::source));
        changed.stream()
                .collect(groupingBy(Award::source))
                .forEach((source, ofSource) ->
                        settle(ofSource, written.getOrDefault(source, List.of()), registrations, fitting));
    }

    /** The awards of one certificate: by several bodies perhaps, but a registration gets it once. */
    private void settle(
            List<Award> ofSource, List<LedgerEntry> written, List<MembershipFacts> registrations, Fitting fitting) {
        Map<MembershipId, List<LedgerEntry>> histories = written.stream().collect(groupingBy(LedgerEntry::membership));
        var wanted = new java.util.LinkedHashMap<MembershipId, Wanted>();
        ofSource.stream()
                .filter(Award::stands)
                .forEach(award -> fitting.counting(
                                registrations, award.register(), award.grantedBy(), award.category(), award.earnedOn())
                        .forEach(counting ->
                                wanted.putIfAbsent(counting.membership().id(), new Wanted(award, counting))));
        histories.forEach((membership, history) -> {
            if (!wanted.containsKey(membership)) {
                takeBack(
                        history, ofSource.stream().anyMatch(Award::stands) ? Because.OTHER_CHAMBER : Because.WITHDRAWN);
            }
        });
        wanted.forEach((membership, want) -> enter(want, histories.getOrDefault(membership, List.of())));
    }

    private record Wanted(Award award, Fitting.Counting counting) {}

    private void enter(Wanted want, List<LedgerEntry> history) {
        var newest = LedgerEntry.newest(history);
        if (newest.filter(last -> last.stands() || last.isFinal()).isEmpty()) {
            entries.save(new LedgerEntry(
                    want.counting().membership(),
                    want.counting().profile().id(),
                    Origin.AWARDED,
                    want.award().line(want.counting().category()),
                    LedgerEntry.nextTurn(history),
                    clock.instant()));
        }
    }

    /** Takes back what stands of a history; of what was taken back already, nothing. */
    void takeBack(List<LedgerEntry> history, Because why) {
        LedgerEntry.newest(history)
                .filter(LedgerEntry::stands)
                .ifPresent(standing -> entries.save(standing.opposite(why, clock.instant())));
    }
}
