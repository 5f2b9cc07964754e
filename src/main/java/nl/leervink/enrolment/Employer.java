package nl.leervink.enrolment;

import jakarta.persistence.Embeddable;
import nl.leervink.kernel.EmailAddress;
import nl.leervink.kernel.OneLine;
import nl.leervink.people.Organisations;
import nl.leervink.people.PersonName;

/** The organisation someone takes part for, and the contact there who gets the certificate. */
@Embeddable
public record Employer(String organisation, PersonName contactName, EmailAddress contactEmail) {

    /** As typed, without what no name holds and no database takes. */
    public Employer {
        organisation = OneLine.of(organisation);
        if (organisation.isBlank() || organisation.length() > Organisations.LONGEST_NAME) {
            throw new IllegalArgumentException("An organisation has a name of at most " + Organisations.LONGEST_NAME);
        }
    }
}
