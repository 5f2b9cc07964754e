package nl.leervink.questions;

import java.time.Instant;
import java.util.Optional;
import nl.leervink.enrolment.EnrolmentId;
import nl.leervink.people.PersonId;
import nl.leervink.planning.EditionId;

/**
 * That what was said in a conversation is kept.
 *
 * @param whose the participant it is with; empty for that of the group
 */
public record KeptConversation(EditionId edition, Optional<Whose> whose, Instant lastAt) {

    /** Whose conversation with the trainers it is, from which place. */
    public record Whose(EnrolmentId place, PersonId participant) {}
}
