package nl.leervink.statements;

import java.util.List;
import java.util.Optional;
import nl.leervink.certification.VerificationCode;
import nl.leervink.intervision.GroupId;
import nl.leervink.people.PersonId;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

interface ReflectionStatements extends Repository<ReflectionStatement, StatementId> {

    ReflectionStatement save(ReflectionStatement statement);

    Optional<ReflectionStatement> findById(StatementId id);

    Optional<ReflectionStatement> findByNumber(String number);

    Optional<ReflectionStatement> findByCode(VerificationCode code);

    List<ReflectionStatement> findByIntervisionGroupAndGuideOrderBySignedAtDescIdAsc(GroupId group, PersonId guide);

    List<ReflectionStatement> findByParticipantOrderBySignedAtDescIdAsc(PersonId participant, Limit most);
}
