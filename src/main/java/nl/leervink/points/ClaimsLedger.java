package nl.leervink.points;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.leervink.kernel.BetweenModules;
import nl.leervink.people.PersonId;
import nl.leervink.registers.ProfileShelf;
import nl.leervink.registers.rules.RegisterProfile;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Books what people claim themselves, in the same ledger and counted apart. Whoever books holds the ledger first. */
@Service
public class ClaimsLedger {

    private final PersonalLedgers ledgers;
    private final KnownMemberships memberships;
    private final LedgerEntries entries;
    private final Bookkeeping bookkeeping;
    private final ProfileShelf shelf;
    private final Clock clock;

    ClaimsLedger(
            PersonalLedgers ledgers,
            KnownMemberships memberships,
            LedgerEntries entries,
            Bookkeeping bookkeeping,
            ProfileShelf shelf,
            Clock clock) {
        this.ledgers = ledgers;
        this.memberships = memberships;
        this.entries = entries;
        this.bookkeeping = bookkeeping;
        this.shelf = shelf;
        this.clock = clock;
    }

    /** Keeps others from writing in someone's ledger until the transaction at hand ends. */
    @BetweenModules
    @Transactional
    public void hold(PersonId person) {
        ledgers.hold(person);
    }

    /** A registration of this person; empty if it is someone else's. */
    @BetweenModules
    @Transactional(readOnly = true)
    public Optional<MembershipFacts> registration(PersonId person, MembershipId which) {
        return memberships.findByIdAndPerson(which, person).map(Membership::facts);
    }

    /** The rules a registration is measured by on a day; empty while its chamber is not known. */
    @BetweenModules
    @Transactional(readOnly = true)
    public Optional<RegisterProfile> rulesOf(MembershipFacts registration, LocalDate day) {
        return new Fitting(shelf.library(), LocalDate.now(clock)).rulesOf(registration, day);
    }

    /** Whether a certificate or a meeting earned points under this title on this day, and they stand. */
    @BetweenModules
    @Transactional(readOnly = true)
    public boolean isEarned(MembershipId registration, String title, LocalDate day) {
        return entries.findByMembershipAndOriginNotAndEarnedOn(registration, Origin.OWN_CLAIM, day).stream()
                        .filter(entry -> entry.isTitled(title))
                        .map(LedgerEntry::points)
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .signum()
                > 0;
    }

    /** Books a claim, once however often it is asked. */
    @BetweenModules
    @Transactional
    public void book(MembershipFacts registration, RegisterProfile rules, Line claimed) {
        bookkeeping.claim(registration, rules, claimed, history(registration.person(), claimed.source()));
    }

    /** Takes a claim back by an opposite entry, once however often it is asked. */
    @BetweenModules
    @Transactional
    public void takeBack(PersonId person, String source) {
        bookkeeping.takeBack(history(person, source), Because.WITHDRAWN);
    }

    private List<LedgerEntry> history(PersonId person, String source) {
        return entries.findByPersonAndSourceInAndOrigin(person, List.of(source), Origin.OWN_CLAIM);
    }
}
