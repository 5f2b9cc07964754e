package nl.leervink.statements;

import java.util.List;
import java.util.Optional;
import nl.leervink.files.FileCabinet;
import nl.leervink.files.KeptFile;
import nl.leervink.kernel.ForParticipants;
import nl.leervink.kernel.ForParticipantsAndTrainers;
import nl.leervink.people.PersonId;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The statements of the person at the screen. They bring them to their register themselves. */
@Service
public class MyStatements {

    /** More than fits a period of registration. */
    private static final Limit MOST = Limit.of(200);

    private final ReflectionStatements statements;
    private final FileCabinet cabinet;

    MyStatements(ReflectionStatements statements, FileCabinet cabinet) {
        this.statements = statements;
        this.cabinet = cabinet;
    }

    /** Mine, the latest first. */
    @ForParticipants
    @Transactional(readOnly = true)
    public List<StatementRow> mine(PersonId me) {
        return statements.findByParticipantOrderBySignedAtDescIdAsc(me, MOST).stream()
                .map(ReflectionStatement::row)
                .toList();
    }

    /** The PDF, for whose it is and for who signed it. */
    @ForParticipantsAndTrainers
    @Transactional(readOnly = true)
    public Optional<KeptFile> fetch(StatementId id, PersonId actor) {
        return statements
                .findById(id)
                .filter(statement -> statement.isFor(actor))
                .flatMap(statement -> cabinet.fetch(statement.file()));
    }
}
