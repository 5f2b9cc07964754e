package nl.leervink.statements;

import java.util.List;

/**
 * What a guide sees of the statements of a group.
 *
 * @param toSign everyone who was at a meeting that no statement tells of yet
 * @param ahead how many guided meetings are still planned: a series is signed when it is over, and may be before
 * @param signed before, the latest first
 */
public record StatementSheet(List<ToSign> toSign, int ahead, List<StatementRow> signed) {

    /** Whether there is anyone to sign for. */
    public boolean canSign() {
        return toSign.stream().anyMatch(one -> one.lacking().isEmpty());
    }
}
