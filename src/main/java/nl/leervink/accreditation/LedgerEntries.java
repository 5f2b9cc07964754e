package nl.leervink.accreditation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.leervink.kernel.Points;
import nl.leervink.people.PersonId;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Only what adds and reads: an entry stands as it was written. */
interface LedgerEntries extends Repository<LedgerEntry, LedgerEntryId> {

    LedgerEntry save(LedgerEntry entry);

    /** Points of someone, booked or waiting for their number. */
    record Earned(RegisterCode register, String courseTitle, LocalDate on) {}

    boolean existsBySourceAndRegisterAndKind(String source, RegisterCode register, EntryKind kind);

    List<LedgerEntry> findBySourceAndKind(String source, EntryKind kind);

    record Holder(PersonId person) {}

    @Query("""
            select new nl.leervink.accreditation.LedgerEntries$Holder(e.person) from LedgerEntry e where e.source = :source
            union
            select new nl.leervink.accreditation.LedgerEntries$Holder(a.person) from WaitingAward a where a.source = :source
            """)
    List<Holder> holdersOf(String source);

    @Query("""
            select new nl.leervink.accreditation.CategoryTotal(
                e.register, e.category, sum(e.points), sum(e.contactMinutes), sum(e.selfStudyMinutes))
            from LedgerEntry e where e.person = :person
            group by e.register, e.category order by e.register, e.category
            """)
    List<CategoryTotal> totalsOf(PersonId person);

    @Query("""
            select new nl.leervink.accreditation.PointsBooking(
                e.register, e.kind, e.courseTitle, e.category, e.points, e.reference, e.contactMinutes,
                e.selfStudyMinutes, e.source, e.earnedOn, e.recordedAt)
            from LedgerEntry e where e.person = :person and e.register = :register
            order by e.earnedOn desc, e.recordedAt desc, e.id desc
            """)
    List<PointsBooking> newestOf(PersonId person, RegisterCode register, Pageable page);

    /** Points of a category that were earned on one day, corrections taken off. */
    record OnADay(RegisterCode register, String category, LocalDate day, Points points) {

        OnADay(RegisterCode register, String category, LocalDate day, BigDecimal points) {
            this(register, category, day, new Points(points));
        }
    }

    @Query("""
            select new nl.leervink.accreditation.LedgerEntries$OnADay(e.register, e.category, e.earnedOn, sum(e.points))
            from LedgerEntry e where e.person = :person
            group by e.register, e.category, e.earnedOn
            """)
    List<OnADay> findPerDayOf(PersonId person);

    int countByPersonAndRegister(PersonId person, RegisterCode register);

    @Query("""
            select new nl.leervink.accreditation.LedgerEntries$Earned(e.register, e.courseTitle, e.earnedOn)
            from LedgerEntry e where e.person = :person and e.earnedOn >= :day
            union
            select new nl.leervink.accreditation.LedgerEntries$Earned(a.register, a.courseTitle, a.earnedOn)
            from WaitingAward a where a.person = :person and a.earnedOn >= :day
            """)
    List<Earned> findEarnedFrom(PersonId person, LocalDate day);
}
