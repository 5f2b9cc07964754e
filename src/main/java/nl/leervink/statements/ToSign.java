package nl.leervink.statements;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.leervink.kernel.Minutes;
import nl.leervink.kernel.Shown;
import nl.leervink.people.PersonId;

/**
 * What a guide may sign for somebody now.
 *
 * @param days of the meetings that no statement tells of yet
 * @param lacking why no statement can be made of them; empty if it can
 */
public record ToSign(
        PersonId person, String name, List<LocalDate> days, Minutes present, Optional<NoStatement> lacking) {

    /** Why somebody gets no statement. */
    public enum NoStatement implements Shown {
        /** They stated no registration of which the rules take a guide's signature. */
        NO_REGISTRATION,
        /** Their register does not take the signature of this guide on the days of these meetings. */
        GUIDE_NOT_TAKEN,
        /** The guide did not declare to have no authority over anyone. */
        GUIDE_IN_THE_LINE
    }
}
