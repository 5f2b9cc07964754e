package nl.leervink.intake;

import java.util.Optional;
import nl.leervink.people.PersonFacts;

/**
 * A row of a list with what we make of it.
 *
 * @param reason why it is not plain; empty for new, known, already in and waiting
 * @param about what the reason is about: a register, or the number of another row; else empty
 * @param known whom we have on record, as far as the reader may know of them
 * @param settled whether that one has a place or waits already: if it is them, there is nobody to enrol
 */
public record JudgedRow(
        ListedPerson person,
        Verdict verdict,
        Optional<RowReason> reason,
        String about,
        Optional<PersonFacts> known,
        boolean settled) {

    public int number() {
        return person.row();
    }
}
