package nl.leervink.statements;

import nl.leervink.kernel.Shown;

/** What became of a statement. */
public enum StatementState implements Shown {
    SIGNED,
    WITHDRAWN
}
