package nl.leervink.enrolment;

import java.util.List;
import java.util.Optional;
import nl.leervink.kernel.EmailAddress;
import nl.leervink.people.PersonName;

/**
 * Someone who wants to take part, as they or their contact typed it.
 *
 * @param employer on whose behalf; empty for someone who comes privately
 */
public record NewParticipant(
        PersonName name, EmailAddress email, Optional<Employer> employer, List<StatedNumber> registerNumbers) {}
