package nl.leervink.intake;

import java.util.Optional;
import nl.leervink.people.PersonFacts;

/**
 * A row of a list with what we make of it.
 *
 * @param reason why it is not plain; empty for new, known and already in
 * @param about what the reason is about: a register, or the number of another row; else empty
 * @param known whom we have on record, as far as the reader may know of them
 */
public record JudgedRow(
        ListedPerson person, Verdict verdict, Optional<RowReason> reason, String about, Optional<PersonFacts> known) {

    public int number() {
        return person.row();
    }
}
