package nl.leervink.planning;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leervink.kernel.BetweenModules;
import nl.leervink.people.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The editions as planned: what other modules ask about them. */
@Service
public class Editions {

    @BetweenModules
    @Transactional(readOnly = true)
    public Optional<EditionFacts> find(EditionId edition) {
        throw new UnsupportedOperationException("Not built yet");
    }

    /** Those of these editions that exist. */
    @BetweenModules
    @Transactional(readOnly = true)
    public Map<EditionId, EditionFacts> find(Collection<EditionId> editions) {
        throw new UnsupportedOperationException("Not built yet");
    }

    /** The sessions of an edition, in order. */
    @BetweenModules
    @Transactional(readOnly = true)
    public List<SessionFacts> sessions(EditionId edition) {
        throw new UnsupportedOperationException("Not built yet");
    }

    @BetweenModules
    @Transactional(readOnly = true)
    public Optional<SessionFacts> session(SessionId session) {
        throw new UnsupportedOperationException("Not built yet");
    }

    /** The homework of an edition, in order of its deadlines. */
    @BetweenModules
    @Transactional(readOnly = true)
    public List<AssignmentFacts> homework(EditionId edition) {
        throw new UnsupportedOperationException("Not built yet");
    }

    @BetweenModules
    @Transactional(readOnly = true)
    public Optional<AssignmentFacts> assignment(AssignmentId assignment) {
        throw new UnsupportedOperationException("Not built yet");
    }

    /** Whether this person trains this edition. */
    @BetweenModules
    @Transactional(readOnly = true)
    public boolean isTrainedBy(EditionId edition, PersonId trainer) {
        throw new UnsupportedOperationException("Not built yet");
    }

    /** The editions this person trains, first day last. */
    @BetweenModules
    @Transactional(readOnly = true)
    public List<EditionFacts> trainedBy(PersonId trainer) {
        throw new UnsupportedOperationException("Not built yet");
    }
}
