package nl.leervink.points;

import java.time.LocalDate;
import java.util.Collection;
import nl.leervink.accreditation.AccreditationFacts;
import nl.leervink.kernel.BetweenModules;
import nl.leervink.people.PersonId;
import nl.leervink.planning.EditionId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The points people earned. Entries are added, never changed: a mistake gets an opposite entry beside it. */
@Service
public class PointsLedger {

    private final PersonalLedgers ledgers;
    private final Awards awards;
    private final Bookkeeping bookkeeping;

    PointsLedger(PersonalLedgers ledgers, Awards awards, Bookkeeping bookkeeping) {
        this.ledgers = ledgers;
        this.awards = awards;
        this.bookkeeping = bookkeeping;
    }

    /**
     * Books what the accreditations of a course award, once however often it is asked, for each registration of the person
     * that takes one. Without one the award is kept, and booked when they state it.
     *
     * @param awarded by each body that accredited the course
     * @param source what earned it, unique: the number of a certificate
     * @param earnedOn the day that decides what it counts for
     */
    @BetweenModules
    @Transactional
    public void book(
            PersonId person,
            EditionId edition,
            Collection<AccreditationFacts> awarded,
            String courseTitle,
            String source,
            LocalDate earnedOn) {
        ledgers.hold(person);
        bookkeeping.book(awarded.stream()
                .map(award -> new Award(person, edition, award, courseTitle, source, earnedOn))
                .toList());
    }

    /** Holds the ledgers of all these people until the transaction ends: who books for many asks this first. */
    @BetweenModules
    @Transactional
    public void hold(Collection<PersonId> people) {
        ledgers.hold(people);
    }

    /** Takes back all that a source earned, by opposite entries, once however often it is asked. */
    @BetweenModules
    @Transactional
    public void takeBack(String source) {
        awards.holdersOf(source).forEach(holder -> {
            ledgers.lock(holder.person());
            bookkeeping.takeBack(holder.person(), source);
        });
    }
}
