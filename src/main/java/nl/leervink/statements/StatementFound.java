package nl.leervink.statements;

import java.time.LocalDate;

/** What a stranger is told of a statement. */
public sealed interface StatementFound {

    /** It stands, and says this. */
    record Genuine(StatementContent content) implements StatementFound {}

    record Withdrawn(String number, LocalDate on) implements StatementFound {}
}
