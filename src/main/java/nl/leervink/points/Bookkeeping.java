package nl.leervink.points;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import nl.leervink.people.PersonId;
import nl.leervink.registers.ProfileShelf;
import nl.leervink.registers.rules.RegisterProfile;
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
    private final LedgerSteps steps;
    private final LedgerRecalls recalls;
    private final ProfileShelf shelf;
    private final Clock clock;

    Bookkeeping(
            KnownMemberships memberships,
            LedgerEntries entries,
            Awards awards,
            LedgerSteps steps,
            LedgerRecalls recalls,
            ProfileShelf shelf,
            Clock clock) {
        this.memberships = memberships;
        this.entries = entries;
        this.awards = awards;
        this.steps = steps;
        this.recalls = recalls;
        this.shelf = shelf;
        this.clock = clock;
    }

    /** Books the awards of one certificate that are not known yet. */
    void book(List<Award> ofOne) {
        var unknown = ofOne.stream()
                .filter(award -> !awards.existsBySourceAndGrantedBy(award.source(), award.grantedBy()))
                .toList();
        unknown.forEach(awards::save);
        unknown.stream()
                .findFirst()
                .ifPresent(
                        award -> settle(award.person(), awards.findByPersonAndSource(award.person(), award.source())));
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

    /** All the awards of some certificates: what one body granted is no reason to take back what another did. */
    private void settle(PersonId person, List<Award> changed) {
        if (changed.isEmpty()) {
            return;
        }
        var registrations = memberships.findByPersonOrderByRegisterDescIdAsc(person).stream()
                .map(Membership::facts)
                .toList();
        var fitting = new Fitting(shelf.library(), LocalDate.now(clock));
        var sources = changed.stream().map(Award::source).distinct().toList();
        var written = entries.findByPersonAndSourceInAndOrigin(person, sources, Origin.AWARDED);
        var now = clock.instant();
        Settlement.of(changed, written, registrations, fitting)
                .forEach(settlement -> settlement.entries(now).forEach(entry -> write(entry, settlement.written())));
    }

    /**
     * What a register was given and neither rejected nor was asked to remove, it still has when it is booked anew: what it
     * says of the one it says of the other.
     */
    private void write(LedgerEntry entry, List<LedgerEntry> before) {
        entries.save(entry);
        if (entry.stands()) {
            before.stream()
                    .filter(known -> known.stands() && known.isAlike(entry))
                    .max(Comparator.comparingInt(LedgerEntry::turn))
                    .filter(known -> !recalls.existsByEntry(known.getId()))
                    .flatMap(known ->
                            steps.findNewestOf(List.of(known.getId())).stream().findFirst())
                    .filter(step -> step.status() != EntryStatus.REJECTED)
                    .ifPresent(step -> steps.save(step.of(entry.getId(), clock.instant())));
        }
    }

    /** Books what someone claims themselves; a source that has a history is not booked again. */
    void claim(MembershipFacts registration, RegisterProfile rules, Line claimed, List<LedgerEntry> history) {
        if (history.isEmpty()) {
            entries.save(new LedgerEntry(
                    registration,
                    rules.id(),
                    Origin.OWN_CLAIM,
                    claimed,
                    LedgerEntry.nextTurn(history),
                    clock.instant()));
        }
    }

    /** Takes back what stands of a history; of what was taken back already, nothing. */
    void takeBack(List<LedgerEntry> history, Because why) {
        LedgerEntry.standing(history).ifPresent(standing -> entries.save(standing.opposite(why, clock.instant())));
    }
}
