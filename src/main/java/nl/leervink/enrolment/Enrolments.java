package nl.leervink.enrolment;

import java.util.List;
import java.util.Optional;
import nl.leervink.kernel.BetweenModules;
import nl.leervink.people.PersonId;
import nl.leervink.planning.EditionId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who takes part in what: what other modules ask about it. Only of places that are certain. */
@Service
public class Enrolments {

    @BetweenModules
    @Transactional(readOnly = true)
    public Optional<EnrolmentFacts> find(EnrolmentId enrolment) {
        throw new UnsupportedOperationException("Not built yet");
    }

    @BetweenModules
    @Transactional(readOnly = true)
    public List<EnrolmentFacts> ofEdition(EditionId edition) {
        throw new UnsupportedOperationException("Not built yet");
    }

    @BetweenModules
    @Transactional(readOnly = true)
    public List<EnrolmentFacts> ofParticipant(PersonId participant) {
        throw new UnsupportedOperationException("Not built yet");
    }

    /** This person's place in this edition, if they have one. */
    @BetweenModules
    @Transactional(readOnly = true)
    public Optional<EnrolmentFacts> of(PersonId participant, EditionId edition) {
        throw new UnsupportedOperationException("Not built yet");
    }
}
