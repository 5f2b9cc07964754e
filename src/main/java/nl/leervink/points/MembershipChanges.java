package nl.leervink.points;

import java.util.List;
import java.util.UUID;
import nl.leervink.people.PersonId;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

/** Only what adds and reads. */
interface MembershipChanges extends Repository<MembershipChange, UUID> {

    MembershipChange save(MembershipChange change);

    List<MembershipChange> findByPersonOrderByChangedAtDescIdDesc(PersonId person, Limit most);
}
