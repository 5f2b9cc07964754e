package nl.leervink.accreditation;

import java.util.List;
import nl.leervink.people.PersonId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface WaitingAwards extends Repository<WaitingAward, WaitingAwardId> {

    WaitingAward save(WaitingAward award);

    boolean existsBySourceAndRegister(String source, RegisterCode register);

    List<WaitingAward> findBySourceAndState(String source, WaitingAward.State state);

    List<WaitingAward> findByPersonAndRegisterAndState(
            PersonId person, RegisterCode register, WaitingAward.State state);

    @Query("""
            select new nl.leervink.accreditation.PointsWaiting(
                a.register, r.name, a.courseTitle, a.category, a.points, a.source, a.earnedOn)
            from WaitingAward a join Register r on r.code = a.register
            where a.person = :person and a.state = WAITING order by a.earnedOn desc, a.id desc
            """)
    List<PointsWaiting> waitingOf(PersonId person);
}
