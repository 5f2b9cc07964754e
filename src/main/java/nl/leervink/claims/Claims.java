package nl.leervink.claims;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.leervink.people.PersonId;
import nl.leervink.points.MembershipId;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Claims extends Repository<OwnClaim, ClaimId> {

    OwnClaim save(OwnClaim claim);

    Optional<OwnClaim> findById(ClaimId id);

    Optional<OwnClaim> findByIdAndPerson(ClaimId id, PersonId person);

    int countByPerson(PersonId person);

    int countByPersonAndMembership(PersonId person, MembershipId membership);

    List<OwnClaim> findByPersonAndMembershipOrderByLastDayDescNumberDesc(
            PersonId person, MembershipId membership, Pageable page);

    /** What stands of the same activity: the same title on the same days. */
    @Query("""
            select c from OwnClaim c
            where c.person = :person and c.membership = :membership and c.state = 'STANDING'
                and c.firstDay = :firstDay and c.lastDay = :lastDay and lower(c.title) = lower(:title)""")
    List<OwnClaim> findSame(
            PersonId person, MembershipId membership, LocalDate firstDay, LocalDate lastDay, String title);
}
