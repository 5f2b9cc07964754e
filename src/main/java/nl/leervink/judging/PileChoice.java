package nl.leervink.judging;

import java.util.Optional;
import nl.leervink.homework.WhoseReports;
import nl.leervink.planning.EditionId;

/**
 * Which reports a trainer has before them.
 *
 * @param edition of this one only; empty for all their editions
 */
public record PileChoice(WhoseReports whose, Optional<EditionId> edition) {

    public static final PileChoice ALL = new PileChoice(WhoseReports.ALL, Optional.empty());
}
