package nl.leervink.points;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import nl.leervink.kernel.Points;
import nl.leervink.people.PersonId;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Only what adds and reads: an entry stands as it was written. */
interface LedgerEntries extends Repository<LedgerEntry, LedgerEntryId> {

    /** A booking, with what its register said of it last. */
    String BOOKING = """
            select new nl.leervink.points.PointsBooking(
                e.id, e.membership, e.register, e.origin, e.kind, e.because, e.title, e.category, e.points, e.reference,
                e.contactMinutes, e.selfStudyMinutes, e.source, e.earnedOn, e.recordedAt, s.status, s.reason)
            from LedgerEntry e left join LedgerStep s on s.entry = e.id
                and s.number = (select max(x.number) from LedgerStep x where x.entry = e.id)
            """;

    String NEWEST_FIRST = " order by e.earnedOn desc, e.recordedAt desc, e.id desc";

    LedgerEntry save(LedgerEntry entry);

    boolean existsByMembership(MembershipId membership);

    List<LedgerEntry> findByPersonAndSourceInAndOrigin(PersonId person, Collection<String> sources, Origin origin);

    @Query("""
            select new nl.leervink.points.CategoryTotal(
                e.membership, e.origin, e.category, sum(e.points), sum(e.contactMinutes), sum(e.selfStudyMinutes))
            from LedgerEntry e where e.person = :person
            group by e.membership, e.origin, e.category order by e.membership, e.origin, e.category
            """)
    List<CategoryTotal> totalsOf(PersonId person);

    @Query(BOOKING + "where e.person = :person" + NEWEST_FIRST)
    List<PointsBooking> newestOf(PersonId person, Pageable page);

    @Query(BOOKING + "where e.person = :person and e.membership = :membership" + NEWEST_FIRST)
    List<PointsBooking> newestOf(PersonId person, MembershipId membership, Pageable page);

    int countByPersonAndMembership(PersonId person, MembershipId membership);

    /** Points of a category that were earned on one day, corrections taken off. */
    record OnADay(MembershipId membership, Origin origin, String category, LocalDate day, Points points) {

        OnADay(MembershipId membership, Origin origin, String category, LocalDate day, BigDecimal points) {
            this(membership, origin, category, day, new Points(points));
        }
    }

    /** What a balance is made of, read from an index alone. */
    @Query("""
            select new nl.leervink.points.LedgerEntries$OnADay(
                e.membership, e.origin, e.category, e.earnedOn, sum(e.points))
            from LedgerEntry e where e.person = :person
            group by e.membership, e.origin, e.category, e.earnedOn
            """)
    List<OnADay> findPerDayOf(PersonId person);

    /** The same for many registrations. */
    @Query("""
            select new nl.leervink.points.LedgerEntries$OnADay(
                e.membership, e.origin, e.category, e.earnedOn, sum(e.points))
            from LedgerEntry e where e.membership in :memberships
            group by e.membership, e.origin, e.category, e.earnedOn
            """)
    List<OnADay> findPerDayIn(Collection<MembershipId> memberships);
}
