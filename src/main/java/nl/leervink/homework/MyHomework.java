package nl.leervink.homework;

import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.List;
import nl.leervink.enrolment.EnrolmentFacts;
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
    private final EndsOfHomework ends;

    MyHomework(Enrolments enrolments, HomeworkBook book, EndsOfHomework ends) {
        this.enrolments = enrolments;
        this.book = book;
        this.ends = ends;
    }

    /** The assignments of an edition I have a place in, in order of their deadlines; none of any other. */
    @Transactional(readOnly = true)
    public List<AssignmentProgress> of(EditionId edition, PersonId me) {
        return of(List.of(edition), me);
    }

    /** The assignments of all these editions I have a place in, in order of their deadlines; none of any other. */
    @Transactional(readOnly = true)
    public List<AssignmentProgress> of(Collection<EditionId> editions, PersonId me) {
        var own = enrolments.ofParticipant(me).stream()
                .filter(mine -> editions.contains(mine.edition()))
                .toList();
        var ended = ends.findByEnrolmentIn(own.stream().map(EnrolmentFacts::id).toList()).stream()
                .map(EndedHomework::enrolment)
                .collect(toSet());
        return book.progressOf(own).entrySet().stream()
                .flatMap(one ->
                        one.getValue().stream().map(each -> ended.contains(one.getKey()) ? each.atItsEnd() : each))
                .sorted(HomeworkBook.IN_TIME)
                .toList();
    }
}
