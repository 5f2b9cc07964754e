package nl.leervink.statements;

import java.time.LocalDate;
import java.util.Optional;
import nl.leervink.certification.VerificationCode;
import nl.leervink.kernel.ForEveryone;
import nl.leervink.kernel.Spelling;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whether a statement is real. Whoever has its code has it before them: 80 random bits are not guessed. */
@Service
@ForEveryone
public class StatementCheck {

    private final ReflectionStatements statements;

    StatementCheck(ReflectionStatements statements) {
        this.statements = statements;
    }

    /**
     * Tells about a statement; empty if none of ours has this code.
     *
     * @param typed its code, as someone types it
     */
    @Transactional(readOnly = true)
    public Optional<StatementFound> verify(String typed) {
        return VerificationCode.parse(typed)
                .flatMap(statements::findByCode)
                .map(statement -> statement
                        .withdrawnAt()
                        .<StatementFound>map(at -> new StatementFound.Withdrawn(
                                statement.content().number(), LocalDate.ofInstant(at, Spelling.HERE)))
                        .orElseGet(() -> new StatementFound.Genuine(statement.content())));
    }
}
