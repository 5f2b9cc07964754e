package nl.leervink.enrolment;

import static java.util.Objects.requireNonNull;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import nl.leervink.kernel.ForParticipants;
import nl.leervink.kernel.Period;
import nl.leervink.people.PersonId;
import nl.leervink.planning.AgendaSession;
import nl.leervink.planning.SessionAgenda;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The sessions of the person at the screen. */
@Service
@ForParticipants
public class MyAgenda {

    private final EnrolmentBook book;
    private final SessionAgenda agenda;

    MyAgenda(EnrolmentBook book, SessionAgenda agenda) {
        this.book = book;
        this.agenda = agenda;
    }

    /**
     * My sessions in these days, the soonest first.
     *
     * @throws IllegalArgumentException for more than a hundred days
     */
    @Transactional(readOnly = true)
    public List<AgendaSession> sessions(PersonId me, Period days) {
        var mine = book.findByParticipantOrderByEnrolledAtDesc(me).stream()
                .map(Enrolment::facts)
                .collect(toMap(EnrolmentFacts::edition, identity()));
        return agenda.of(mine.keySet(), days).stream()
                .filter(session -> requireNonNull(mine.get(session.edition())).comesTo(session))
                .toList();
    }
}
