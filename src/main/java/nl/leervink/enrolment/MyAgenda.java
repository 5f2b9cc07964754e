package nl.leervink.enrolment;

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
        var editions = book.findByParticipantOrderByEnrolledAtDesc(me).stream()
                .map(enrolment -> enrolment.facts().edition())
                .toList();
        return agenda.of(editions, days);
    }
}
