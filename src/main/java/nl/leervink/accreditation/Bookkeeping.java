package nl.leervink.accreditation;

import java.time.Clock;
import nl.leervink.people.PersonId;
import org.springframework.stereotype.Component;

/** Writes in a person's ledger, which its caller has locked. */
@Component
class Bookkeeping {

    private final KnownMemberships memberships;
    private final LedgerEntries entries;
    private final WaitingAwards waiting;
    private final Clock clock;

    Bookkeeping(KnownMemberships memberships, LedgerEntries entries, WaitingAwards waiting, Clock clock) {
        this.memberships = memberships;
        this.entries = entries;
        this.waiting = waiting;
        this.clock = clock;
    }

    void book(PersonId person, Award award) {
        if (isKnown(award)) {
            return;
        }
        memberships
                .findByPersonAndRegister(person, award.register())
                .ifPresentOrElse(
                        membership -> enter(membership, award), () -> waiting.save(new WaitingAward(person, award)));
    }

    void bookWhatWaitsFor(Membership membership) {
        waiting.findByPersonAndRegisterAndState(membership.person(), membership.register(), WaitingAward.State.WAITING)
                .forEach(award -> enter(membership, award.book()));
    }

    void takeBack(String source) {
        waiting.findBySourceAndState(source, WaitingAward.State.WAITING).forEach(WaitingAward::withdraw);
        entries.findBySourceAndKind(source, EntryKind.EARNED).stream()
                .filter(earned ->
                        !entries.existsBySourceAndRegisterAndKind(source, earned.register(), EntryKind.CORRECTION))
                .forEach(earned -> entries.save(earned.opposite(clock.instant())));
    }

    private boolean isKnown(Award award) {
        return entries.existsBySourceAndRegisterAndKind(award.source(), award.register(), EntryKind.EARNED)
                || waiting.existsBySourceAndRegister(award.source(), award.register());
    }

    private void enter(Membership membership, Award award) {
        entries.save(new LedgerEntry(membership, award, clock.instant()));
    }
}
