package nl.leervink.enrolment;

import jakarta.persistence.Embeddable;
import nl.leervink.kernel.EmailAddress;
import nl.leervink.people.PersonName;

/** The organisation someone takes part for, and the contact there who gets the certificate. */
@Embeddable
public record Employer(String organisation, PersonName contactName, EmailAddress contactEmail) {}
