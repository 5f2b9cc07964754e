package nl.leervink.people;

import java.util.UUID;
import nl.leervink.kernel.EmailAddress;
import org.springframework.stereotype.Component;

/** People for tests that need some to exist and care about little else. */
@Component
public class TestPeople {

    private final People people;
    private final Organisations organisations;

    TestPeople(People people, Organisations organisations) {
        this.people = people;
        this.organisations = organisations;
    }

    /** Someone new of this name, under an address nobody else has. */
    public PersonId someone(String given, String family) {
        return people.meet(new PersonName(given, "", family), anAddress());
    }

    public PersonId someone() {
        return someone("Noor", "Verhagen");
    }

    /** A new organisation, acted for by this person. */
    public OrganisationId anOrganisationOf(PersonId contact) {
        var organisation = organisations.meet("Stichting " + UUID.randomUUID());
        organisations.appoint(organisation, contact);
        return organisation;
    }

    public static EmailAddress anAddress() {
        return new EmailAddress(UUID.randomUUID() + "@voorbeeld.example");
    }
}
