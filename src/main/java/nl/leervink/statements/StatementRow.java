package nl.leervink.statements;

/**
 * A statement in a list.
 *
 * @param withdrawnBecause why it was withdrawn; empty while it stands
 */
public record StatementRow(StatementId id, StatementContent content, StatementState state, String withdrawnBecause) {}
