package nl.leervink.fulfilment;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.leervink.planning.EditionId;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ExceptionalDecisions extends Repository<ExceptionalDecision, DecisionId> {

    ExceptionalDecision save(ExceptionalDecision decision);

    Optional<ExceptionalDecision> findById(DecisionId id);

    /** Those that count in these editions, the first decided first. */
    @Query("""
            select d from ExceptionalDecision d
            where d.edition in :editions and not exists (select 1 from RevokedDecision r where r.decision = d.id)
            order by d.decidedAt, d.id""")
    List<ExceptionalDecision> findStandingIn(Collection<EditionId> editions);

    @Modifying(flushAutomatically = true)
    @NativeQuery("update exceptional_decision set because = null where enrolment in (:enrolments)")
    void forgetReasons(Collection<UUID> enrolments);
}
