package nl.leervink.points;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.leervink.kernel.ForParticipants;
import nl.leervink.people.PersonId;
import nl.leervink.registers.ProfileShelf;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How far the person at the screen is with what their registers ask in this period. */
@Service
@ForParticipants
public class MyStanding {

    private final KnownMemberships memberships;
    private final LedgerEntries entries;
    private final Expectations expectations;
    private final ProfileShelf shelf;
    private final Clock clock;

    MyStanding(
            KnownMemberships memberships,
            LedgerEntries entries,
            Expectations expectations,
            ProfileShelf shelf,
            Clock clock) {
        this.memberships = memberships;
        this.entries = entries;
        this.expectations = expectations;
        this.shelf = shelf;
        this.clock = clock;
    }

    /** One for each registration they have. */
    @Transactional(readOnly = true)
    public List<RegisterStanding> of(PersonId me) {
        var mine = memberships.findByPersonOrderByRegisterDescIdAsc(me).stream()
                .map(Membership::facts)
                .toList();
        var library = shelf.library();
        var today = LocalDate.now(clock);
        var expected = expectations.of(expectations.places(me), me, mine, new Fitting(library, today));
        var measuring = new Measuring(library, today, entries.findPerDayOf(me), expected);
        return mine.stream().map(measuring::of).toList();
    }
}
