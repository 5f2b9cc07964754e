package nl.leervink.points;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import nl.leervink.people.PersonId;
import nl.leervink.planning.EditionId;
import nl.leervink.registers.RegisterCode;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Awards extends Repository<Award, AwardId> {

    Award save(Award award);

    boolean existsBySourceAndGrantedBy(String source, String grantedBy);

    List<Award> findByPersonAndSource(PersonId person, String source);

    List<Award> findByPersonAndState(PersonId person, Award.State state);

    List<Award> findByPersonInAndState(Collection<PersonId> persons, Award.State state);

    record Holder(PersonId person) {}

    @Query("select distinct new nl.leervink.points.Awards$Holder(a.person) from Award a where a.source = :source")
    List<Holder> holdersOf(String source);

    /** An award, and whether it stands and is booked for none of its person's registrations. */
    record Known(Award award, boolean waits) {}

    /** Of a person: what waits, and what they earned in these editions. */
    @Query("""
            select new nl.leervink.points.Awards$Known(a, case when a.state = STANDING and not exists (
                select 1 from LedgerEntry e where e.source = a.source and e.person = a.person and e.origin = AWARDED
                group by e.membership having sum(e.points) > 0) then true else false end)
            from Award a where a.person = :person and (a.edition in :editions or a.state = STANDING and not exists (
                select 1 from LedgerEntry e where e.source = a.source and e.person = a.person and e.origin = AWARDED
                group by e.membership having sum(e.points) > 0))
            order by a.earnedOn desc, a.id desc
            """)
    List<Known> findWaitingOrOf(PersonId person, Collection<EditionId> editions);

    /** Those that people earned in these editions, which are booked for none of their registrations. */
    @Query("""
            select a from Award a where a.edition in :editions and a.state = STANDING and not exists (
                select 1 from LedgerEntry e where e.source = a.source and e.person = a.person and e.origin = AWARDED
                group by e.membership having sum(e.points) > 0)
            order by a.earnedOn, a.id
            """)
    List<Award> findWaitingOf(Collection<EditionId> editions);

    /**
     * Those that these bodies granted people since a day, which are booked for none of their registrations while a number or a
     * chamber is lacking; the newest on top.
     *
     * @param divided registers with chambers
     * @param chambers all that are known
     */
    @Query("""
            select a from Award a where a.edition is not null and a.earnedOn >= :since and a.state = STANDING
                and a.grantedBy in :bodies
                and (not exists (select 1 from Membership m where m.person = a.person and m.register = a.register)
                    or exists (select 1 from Membership m where m.person = a.person and m.register in :divided
                        and coalesce(m.profile, '') not in :chambers))
                and not exists (
                    select 1 from LedgerEntry e where e.source = a.source and e.person = a.person and e.origin = AWARDED
                    group by e.membership having sum(e.points) > 0)
            order by a.earnedOn desc, a.id desc
            """)
    List<Award> findLackingSince(
            LocalDate since,
            Collection<String> bodies,
            Collection<RegisterCode> divided,
            Collection<String> chambers,
            Limit most);

    /** Who has an award of an edition. */
    @Query("select distinct new nl.leervink.points.Awards$Holder(a.person) from Award a where a.edition = :edition")
    List<Holder> findHoldersIn(EditionId edition);

    /** An edition that someone has an award of. */
    record OfEdition(EditionId edition) {}

    @Query("""
            select distinct new nl.leervink.points.Awards$OfEdition(a.edition)
            from Award a where a.person = :person and a.edition is not null
            """)
    List<OfEdition> findEditionsOf(PersonId person);
}
