package nl.leervink.intervision;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.leervink.catalogue.CourseId;
import nl.leervink.people.PersonId;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Groups extends Repository<IntervisionGroup, GroupId> {

    IntervisionGroup save(IntervisionGroup group);

    Optional<IntervisionGroup> findById(GroupId id);

    List<IntervisionGroup> findByIdIn(Collection<GroupId> ids);

    /** Held until the transaction ends: who comes and goes does so one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select g from IntervisionGroup g where g.id = :id")
    Optional<IntervisionGroup> findHeld(GroupId id);

    @Query("""
            select g from IntervisionGroup g
            where g.open = true and g.state = 'STANDING'
            order by g.foundedAt desc, g.id""")
    List<IntervisionGroup> findOpen(Limit most);

    @Query("""
            select g from IntervisionGroup g
            where g.open = true and g.course = :course
                and g.state = 'STANDING'
            order by g.foundedAt desc, g.id""")
    List<IntervisionGroup> findOpenOf(CourseId course, Limit most);

    /** Those somebody is in, asked to join or guides; what stands first, then the latest. */
    @Query("""
            select g from IntervisionGroup g
            where g.guide = :person or g.id in (
                select m.intervisionGroup from GroupMember m where m.person = :person
                    and m.state in ('MEMBER', 'ASKED'))
            order by g.state, g.foundedAt desc, g.id""")
    List<IntervisionGroup> findOf(PersonId person, Limit most);

    int countByConvenorAndState(PersonId convenor, IntervisionGroup.State state);

    @Query("""
            select g from IntervisionGroup g
            where lower(g.name) like :pattern escape '!' or lower(g.place) like :pattern escape '!'
            order by g.state, lower(g.name), g.id""")
    List<IntervisionGroup> search(String pattern, Pageable page);

    @Query("""
            select count(g) from IntervisionGroup g
            where lower(g.name) like :pattern escape '!' or lower(g.place) like :pattern escape '!'""")
    int count(String pattern);
}
