package nl.leervink.fulfilment;

import org.springframework.data.repository.Repository;

interface RevokedDecisions extends Repository<RevokedDecision, DecisionId> {

    RevokedDecision save(RevokedDecision revoked);

    boolean existsById(DecisionId decision);
}
