package nl.leervink.accreditation;

import java.time.LocalDate;
import nl.leervink.kernel.BetweenModules;
import nl.leervink.people.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The points people earned. Entries are added, never changed: a mistake gets an opposite entry beside it. */
@Service
public class PointsLedger {

    /**
     * Books what an accreditation awards. Without a membership in its register the award is kept, and booked when the
     * person states their number.
     *
     * @param source what earned it, unique: the number of a certificate
     * @param earnedOn the day that decides what it counts for
     */
    @BetweenModules
    @Transactional
    public void book(PersonId person, AccreditationFacts award, String courseTitle, String source, LocalDate earnedOn) {
        throw new UnsupportedOperationException("Not built yet");
    }

    /** Takes back all that a source earned, by opposite entries. */
    @BetweenModules
    @Transactional
    public void takeBack(String source) {
        throw new UnsupportedOperationException("Not built yet");
    }
}
