package nl.leervink.questions;

import java.time.LocalDate;
import java.util.Optional;
import nl.leervink.people.PersonId;
import nl.leervink.planning.EditionFacts;

/**
 * A conversation that somebody may read, begun or not.
 *
 * @param participant whose it is with the trainers; empty for that of the group
 * @param left whether they take part no longer
 */
record Talk(EditionFacts edition, ConversationId id, Optional<PersonId> participant, boolean left) {

    static Talk ofGroup(EditionFacts edition) {
        return new Talk(edition, ConversationId.ofGroup(edition.id()), Optional.empty(), false);
    }

    /** What one can say in an edition one takes part in. */
    static Writing writingIn(EditionFacts edition, LocalDate today) {
        return switch (edition.status()) {
            case DRAFT -> Writing.NOT_YET;
            case CANCELLED -> Writing.CANCELLED;
            case OPEN, CLOSED -> today.isAfter(edition.questionsUntil()) ? Writing.TERM_OVER : Writing.OPEN;
        };
    }

    Writing writing(LocalDate today) {
        return left ? Writing.LEFT : writingIn(edition, today);
    }
}
