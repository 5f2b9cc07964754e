package nl.leervink.points;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.leervink.kernel.Points;
import nl.leervink.people.PersonId;
import nl.leervink.planning.EditionId;
import org.springframework.data.domain.Limit;
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

    /** An entry that was awarded in an edition, with its registration as it is now and what its register said last. */
    String DELIVERABLE = """
            select new nl.leervink.points.Deliverable(
                e.id, e.person, e.membership, a.edition, e.register, e.profile, a.grantedBy, m.number, m.profile,
                m.memberUntil, e.title, e.category, e.points, e.reference, e.contactMinutes, e.selfStudyMinutes,
                e.source, e.earnedOn, s.status, s.reason, s.delivery, s.recordedAt, c.because)
            from LedgerEntry e
                join Award a on a.source = e.source and a.person = e.person and a.reference = e.reference
                    and a.edition is not null
                join Membership m on m.id = e.membership
                left join LedgerStep s on s.entry = e.id
                    and s.number = (select max(x.number) from LedgerStep x where x.entry = e.id)
                left join LedgerEntry c on c.source = e.source and c.membership = e.membership and c.turn = e.turn
                    and c.kind = CORRECTION
            where e.kind = EARNED and e.origin = AWARDED and e.profile is not null
            """;

    LedgerEntry save(LedgerEntry entry);

    Optional<LedgerEntry> findById(LedgerEntryId id);

    boolean existsByMembership(MembershipId membership);

    /** Whether own claims of after a day stand. */
    @Query("""
            select count(e) > 0 from LedgerEntry e
            where e.membership = :membership and e.origin = OWN_CLAIM and e.kind = EARNED and e.earnedOn > :day
                and not exists (select 1 from LedgerEntry c where c.source = e.source
                    and c.membership = e.membership and c.turn = e.turn and c.kind = CORRECTION)
            """)
    boolean existsClaimAfter(MembershipId membership, LocalDate day);

    List<LedgerEntry> findByMembershipAndOriginNotAndEarnedOn(MembershipId membership, Origin origin, LocalDate day);

    List<LedgerEntry> findByPersonInAndOrigin(Collection<PersonId> persons, Origin origin);

    List<LedgerEntry> findByPersonInAndSourceInAndOrigin(
            Collection<PersonId> persons, Collection<String> sources, Origin origin);

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

    /**
     * Points and contact time of a category that were earned on one day, corrections taken off.
     *
     * @param rejected what the register rejected of it, and nobody took back or delivered again yet
     */
    record OnADay(
            MembershipId membership,
            Origin origin,
            String category,
            LocalDate day,
            Points points,
            int contactMinutes,
            Points rejected) {

        OnADay(
                MembershipId membership,
                Origin origin,
                String category,
                LocalDate day,
                BigDecimal points,
                Long contactMinutes,
                BigDecimal rejected) {
            this(
                    membership,
                    origin,
                    category,
                    day,
                    new Points(points),
                    contactMinutes.intValue(),
                    new Points(rejected.min(points)));
        }

        OnADay(
                MembershipId membership,
                Origin origin,
                String category,
                LocalDate day,
                BigDecimal points,
                Long contactMinutes) {
            this(membership, origin, category, day, points, contactMinutes, BigDecimal.ZERO);
        }
    }

    /** What a balance is made of. */
    @Query("""
            select new nl.leervink.points.LedgerEntries$OnADay(
                e.membership, e.origin, e.category, e.earnedOn, sum(e.points), sum(e.contactMinutes),
                coalesce(sum(case when s.id is not null then e.points end), 0))
            from LedgerEntry e left join LedgerStep s on s.entry = e.id and s.status = REJECTED
                and s.number = (select max(x.number) from LedgerStep x where x.entry = e.id)
            where e.person = :person
            group by e.membership, e.origin, e.category, e.earnedOn
            """)
    List<OnADay> findPerDayOf(PersonId person);

    /** The same for many registrations. */
    @Query("""
            select new nl.leervink.points.LedgerEntries$OnADay(
                e.membership, e.origin, e.category, e.earnedOn, sum(e.points), sum(e.contactMinutes))
            from LedgerEntry e where e.membership in :memberships
            group by e.membership, e.origin, e.category, e.earnedOn
            """)
    List<OnADay> findPerDayIn(Collection<MembershipId> memberships);

    /** Whose ledger an entry is in. */
    record Owner(PersonId person) {}

    @Query("select distinct new nl.leervink.points.LedgerEntries$Owner(e.person) from LedgerEntry e where e.id in :ids")
    List<Owner> findOwnersOf(Collection<LedgerEntryId> ids);

    @Query(DELIVERABLE
            + "and a.edition in :editions and e.profile = :profile and c.id is null order by e.earnedOn, e.id")
    List<Deliverable> findStanding(Collection<EditionId> editions, String profile);

    /** Of an edition, those the register refused for good among them. */
    @Query(DELIVERABLE + "and a.edition = :edition and (c.id is null or c.because = REFUSED) order by e.id")
    List<Deliverable> findOfEdition(EditionId edition);

    @Query(DELIVERABLE + "and e.id in :ids order by e.earnedOn, e.id")
    List<Deliverable> findDeliverables(Collection<LedgerEntryId> ids);

    @Query(DELIVERABLE + "and c.id is null and s.status = REJECTED order by s.recordedAt, e.id")
    List<Deliverable> findRejected(Limit limit);

    @Query(DELIVERABLE + """
            and c.id is not null and s.status in (SUBMITTED, ACCEPTED)
                and not exists (select 1 from LedgerRecall r where r.entry = e.id)
                and not exists (select 1 from LedgerEntry again join LedgerStep known on known.entry = again.id
                    where again.source = e.source and again.membership = e.membership and again.turn > e.turn
                        and again.kind = EARNED and known.delivery = s.delivery)
            order by c.recordedAt, e.id
            """)
    List<Deliverable> findToRecall(Limit limit);

    @Query(DELIVERABLE + """
            and e.source in :sources and c.id is not null and s.status in (SUBMITTED, ACCEPTED)
                and not exists (select 1 from LedgerRecall r where r.entry = e.id)
                and not exists (select 1 from LedgerEntry again join LedgerStep known on known.entry = again.id
                    where again.source = e.source and again.membership = e.membership and again.turn > e.turn
                        and again.kind = EARNED and known.delivery = s.delivery)
            order by c.recordedAt, e.id
            """)
    List<Deliverable> findToRecallOf(Collection<String> sources);

    /** An entry that was booked anew, and what took over what a register said of it. */
    record Heir(LedgerEntryId of, LedgerEntryId entry) {}

    /** For each of these entries what was booked anew in its place and is, or was, in the same delivery; the last one last. */
    @Query("""
            select new nl.leervink.points.LedgerEntries$Heir(e.id, again.id)
            from LedgerEntry e join LedgerEntry again on again.source = e.source and again.membership = e.membership
                and again.turn > e.turn and again.kind = EARNED
            where e.id in :ids and exists (
                select 1 from LedgerStep s where s.entry = again.id and s.number = 1 and s.delivery = :delivery)
            order by again.turn
            """)
    List<Heir> findHeirs(UUID delivery, Collection<LedgerEntryId> ids);

    /** What was never delivered; of profiles that accredit themselves, only what they granted. */
    @Query("""
            select new nl.leervink.points.DeliverableCount(a.edition, e.profile, count(distinct e.id))
            from LedgerEntry e
                join Award a on a.source = e.source and a.person = e.person and a.reference = e.reference
                    and a.edition is not null
            where e.kind = EARNED and e.origin = AWARDED and e.profile in :profiles and e.id not in :except
                and (a.grantedBy = e.profile or e.profile not in :accreditingThemselves)
                and not exists (select 1 from LedgerStep s where s.entry = e.id)
                and not exists (select 1 from LedgerEntry c where c.source = e.source
                    and c.membership = e.membership and c.turn = e.turn and c.kind = CORRECTION)
            group by a.edition, e.profile order by min(e.earnedOn), a.edition, e.profile
            """)
    List<DeliverableCount> countNeverDelivered(
            Collection<String> profiles,
            Collection<String> accreditingThemselves,
            Collection<LedgerEntryId> except,
            Limit limit);
}
