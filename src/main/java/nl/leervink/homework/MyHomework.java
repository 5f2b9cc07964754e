package nl.leervink.homework;

import java.util.Collection;
import java.util.List;
import nl.leervink.enrolment.Enrolments;
import nl.leervink.kernel.ForParticipants;
import nl.leervink.people.PersonId;
import nl.leervink.planning.EditionId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How far the person at the screen is with their homework. */
@Service
@ForParticipants
public class MyHomework {

    private final Enrolments enrolments;
    private final HomeworkBook book;

    MyHomework(Enrolments enrolments, HomeworkBook book) {
        this.enrolments = enrolments;
        this.book = book;
    }

    /** The assignments of an edition I have a place in, in order of their deadlines; none of any other. */
    @Transactional(readOnly = true)
    public List<AssignmentProgress> of(EditionId edition, PersonId me) {
        return of(List.of(edition), me);
    }

    /** The assignments of all these editions I have a place in, in order of their deadlines; none of any other. */
    @Transactional(readOnly = true)
    public List<AssignmentProgress> of(Collection<EditionId> editions, PersonId me) {
        return book.progress(enrolments.ofParticipant(me).stream()
                .filter(mine -> editions.contains(mine.edition()))
                .toList());
    }
}
