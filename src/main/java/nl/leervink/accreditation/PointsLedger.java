package nl.leervink.accreditation;

import java.time.LocalDate;
import nl.leervink.kernel.BetweenModules;
import nl.leervink.people.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The points people earned. Entries are added, never changed: a mistake gets an opposite entry beside it. */
@Service
public class PointsLedger {

    private final PersonalLedgers ledgers;
    private final LedgerEntries entries;
    private final Bookkeeping bookkeeping;

    PointsLedger(PersonalLedgers ledgers, LedgerEntries entries, Bookkeeping bookkeeping) {
        this.ledgers = ledgers;
        this.entries = entries;
        this.bookkeeping = bookkeeping;
    }

    /**
     * Books what an accreditation awards, once however often it is asked. Without a membership in its register the
     * award is kept, and booked when the person states their number.
     *
     * @param source what earned it, unique: the number of a certificate
     * @param earnedOn the day that decides what it counts for
     */
    @BetweenModules
    @Transactional
    public void book(PersonId person, AccreditationFacts award, String courseTitle, String source, LocalDate earnedOn) {
        ledgers.open(person.value());
        ledgers.lock(person);
        bookkeeping.book(
                person,
                new Award(
                        award.register(),
                        courseTitle,
                        award.category(),
                        award.points(),
                        award.reference(),
                        award.contactTime(),
                        award.selfStudy(),
                        source,
                        earnedOn));
    }

    /** Takes back all that a source earned, by opposite entries, once however often it is asked. */
    @BetweenModules
    @Transactional
    public void takeBack(String source) {
        entries.holdersOf(source).forEach(holder -> ledgers.lock(holder.person()));
        bookkeeping.takeBack(source);
    }
}
