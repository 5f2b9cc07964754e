package nl.leervink.enrolment;

import java.util.List;
import java.util.Optional;
import nl.leervink.kernel.EmailAddress;
import nl.leervink.people.PersonName;

/**
 * Someone who wants to take part, as they or their contact typed it.
 *
 * @param employer on whose behalf; empty for someone who comes privately
 * @param parts what they would like of days that are held in parts
 */
public record NewParticipant(
        PersonName name,
        EmailAddress email,
        Optional<Employer> employer,
        List<StatedNumber> registerNumbers,
        PartsChosen parts) {

    /** Someone to whom any part of a day will do. */
    public NewParticipant(
            PersonName name, EmailAddress email, Optional<Employer> employer, List<StatedNumber> registerNumbers) {
        this(name, email, employer, registerNumbers, PartsChosen.NONE);
    }

    /** The same person, to whom other parts of days will do. */
    public NewParticipant comingTo(PartsChosen others) {
        return new NewParticipant(name, email, employer, registerNumbers, others);
    }
}
