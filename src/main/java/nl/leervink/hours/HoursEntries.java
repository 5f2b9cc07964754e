package nl.leervink.hours;

import java.util.List;
import nl.leervink.enrolment.EnrolmentId;
import nl.leervink.kernel.Minutes;
import nl.leervink.people.PersonId;
import nl.leervink.planning.EditionId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Only what adds and reads: an entry stands as it was written. */
interface HoursEntries extends Repository<HoursEntry, HoursEntryId> {

    HoursEntry save(HoursEntry entry);

    List<HoursEntry> findByEdition(EditionId edition);

    /** An edition in which anything was ever booked. */
    record Booked(EditionId edition) {}

    @Query("select distinct new nl.leervink.hours.HoursEntries$Booked(e.edition) from HoursEntry e")
    List<Booked> findBooked();

    @Query("""
            select new nl.leervink.hours.HoursBooking(
                e.kind, e.minutes, e.title, e.judged, e.doneOn, e.missedOn, e.recordedAt)
            from HoursEntry e where e.enrolment = :enrolment
            order by e.doneOn desc, e.recordedAt desc, e.source, e.turn desc, e.booking
            """)
    List<HoursBooking> findBookingsOf(EnrolmentId enrolment);

    /** Minutes of a kind in one edition, corrections taken off. */
    record Sum(EditionId edition, HoursKind kind, Minutes minutes) {

        Sum(EditionId edition, HoursKind kind, Long minutes) {
            this(edition, kind, Minutes.of(Math.toIntExact(minutes)));
        }
    }

    @Query("""
            select new nl.leervink.hours.HoursEntries$Sum(e.edition, e.kind, sum(e.minutes))
            from HoursEntry e where e.participant = :participant
            group by e.edition, e.kind
            """)
    List<Sum> findSumsOf(PersonId participant);
}
