package nl.leervink.retention;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import nl.leervink.enrolment.EnrolmentId;
import nl.leervink.people.PersonId;
import nl.leervink.planning.EditionId;

/**
 * One kind of text, or of what people signed with, that goes when its author's term is over: there is one of these for each
 * module that keeps any.
 */
interface KeptText {

    /** The editions in which any is kept. */
    Set<EditionId> editions();

    List<Kept> in(Collection<EditionId> editions);

    /** Lets whoever writes in it wait until the transaction at hand ends. */
    void hold(EnrolmentId enrolment);

    /** Takes it away, in the transaction at hand; nothing if there is none. */
    void erase(EnrolmentId enrolment);

    /**
     * That some of it is kept.
     *
     * @param lastWritten when any of it last was
     * @param words whether its author can take it along; not what they signed with
     * @param awaited whether its author waits for an answer to it, a judgement for one: then nothing of theirs goes
     */
    record Kept(
            EnrolmentId enrolment,
            EditionId edition,
            PersonId author,
            Instant lastWritten,
            boolean words,
            boolean awaited) {}
}
