package nl.leervink.statements;

import java.util.List;
import java.util.Set;

/**
 * What a guide sees of the statements of a group.
 *
 * @param toSign everyone who was at a meeting that no statement tells of yet
 * @param ahead how many guided meetings are still planned: a series is signed when it is over, and may be before
 * @param differing of those that stand, the ones that tell other minutes than are recorded now
 * @param signed before, the latest first
 */
public record StatementSheet(List<ToSign> toSign, int ahead, Set<StatementId> differing, List<StatementRow> signed) {

    /** Whether there is anyone to sign for. */
    public boolean canSign() {
        return toSign.stream().anyMatch(one -> one.lacking().isEmpty());
    }
}
