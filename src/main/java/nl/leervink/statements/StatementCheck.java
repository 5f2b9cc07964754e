package nl.leervink.statements;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.leervink.certification.VerificationCode;
import nl.leervink.kernel.ForEveryone;
import nl.leervink.kernel.Spelling;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whether a statement is real. Whoever has its code has it before them: 80 random bits are not guessed. */
@Service
@ForEveryone
public class StatementCheck {

    private static final Pattern NUMBER = Pattern.compile("RV-\\d{4}-[0-9A-Z]{8}");

    private final ReflectionStatements statements;

    StatementCheck(ReflectionStatements statements) {
        this.statements = statements;
    }

    /**
     * Tells about a statement; empty if none of ours has this code.
     *
     * @param typed its code or its number, as someone types it
     */
    @Transactional(readOnly = true)
    public Optional<StatementFound> verify(String typed) {
        return byNumber(typed)
                .or(() -> VerificationCode.parse(typed).flatMap(statements::findByCode))
                .map(statement -> statement
                        .withdrawnAt()
                        .<StatementFound>map(at -> new StatementFound.Withdrawn(
                                statement.content().number(), LocalDate.ofInstant(at, Spelling.HERE)))
                        .orElseGet(() -> new StatementFound.Genuine(statement.content())));
    }

    /** Half of its code is in its number: that is not guessed either. */
    private Optional<ReflectionStatement> byNumber(String typed) {
        var number = spelled(typed);
        return NUMBER.matcher(number).matches() ? statements.findByNumber(number) : Optional.empty();
    }

    /** Whether this is how statements are numbered: {@code RV-2027-7K3MQ9TX}. */
    @Transactional(readOnly = true)
    public boolean isNumber(String typed) {
        return NUMBER.matcher(spelled(typed)).matches();
    }

    private static String spelled(String typed) {
        return typed.strip().toUpperCase(Locale.ROOT);
    }
}
