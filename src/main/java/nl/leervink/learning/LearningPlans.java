package nl.leervink.learning;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import nl.leervink.intervision.GroupId;
import nl.leervink.people.PersonId;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface LearningPlans extends Repository<LearningPlan, LearningPlanId> {

    LearningPlan save(LearningPlan plan);

    Optional<LearningPlan> findByIntervisionGroupAndMember(GroupId group, PersonId member);

    List<LearningPlan> findByIntervisionGroup(GroupId group);

    /** What another key sealed; whoever saves one of these meanwhile waits. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from LearningPlan p where p.written.sealedWith <> :key order by p.id")
    List<LearningPlan> findSealedOtherwise(String key, Limit most);
}
