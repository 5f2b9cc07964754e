package nl.leervink.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leervink.enrolment.Employer;
import nl.leervink.enrolment.NewParticipant;
import nl.leervink.enrolment.StatedNumber;
import nl.leervink.kernel.EmailAddress;
import nl.leervink.kernel.Role;
import nl.leervink.people.OrganisationId;
import nl.leervink.people.Organisations;
import nl.leervink.people.People;
import nl.leervink.people.PersonId;
import nl.leervink.people.PersonName;
import nl.leervink.security.Accounts;
import nl.leervink.security.Password;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The people of the demo: all invented, under addresses that lead nowhere. */
@Component
@Profile("demo")
class DemoPeople {

    /** Whom one can sign in as; named in the README and on the sign-in page of the demo. */
    static final EmailAddress PARTICIPANT = new EmailAddress("deelnemer@leervink.example");

    static final EmailAddress TRAINER = new EmailAddress("trainer@leervink.example");
    static final EmailAddress CONTACT = new EmailAddress("contact@leervink.example");
    static final EmailAddress OFFICE = new EmailAddress("bureau@leervink.example");

    private static final Password PASSWORD = new Password("leervink-demo");

    private static final List<String> STAFF = List.of(
            "Ayşe||Yıldız",
            "Bas|van der|Meulen",
            "Chantal||Oosterhuis",
            "Daan|de|Boer",
            "Esmée||Hendriks",
            "Fatima||El Amrani",
            "Gijs|van|Dalen",
            "Hanneke||Postma",
            "Imane||Bouzid",
            "Jeroen|ter|Haar",
            "Kim||Nguyễn",
            "Lotte|van den|Berg",
            "Marloes||Dijkstra",
            "Niels||Brouwer",
            "Oumaima||Haddad",
            "Pien|de|Wit",
            "Quinten||Jacobs",
            "Roos||Timmermans",
            "Sem||Vermeer",
            "Tessa||Kuipers",
            "Umut||Şahin",
            "Vera|van|Leeuwen",
            "Wouter||Smit",
            "Xandra||Visser",
            "Youssef||Aziz",
            "Zoë||Müller",
            "Anouk||Scholten",
            "Boris||Nowak",
            "Carmen||Molenaar",
            "Dewi||Sastro",
            "Evert|van 't|Hof",
            "Femke||Bakema");

    private final People people;
    private final Organisations organisations;
    private final Accounts accounts;

    DemoPeople(People people, Organisations organisations, Accounts accounts) {
        this.people = people;
        this.organisations = organisations;
        this.accounts = accounts;
    }

    /** Whether they live here already. */
    boolean areKnown() {
        return people.withEmail(OFFICE).isPresent();
    }

    PersonId office() {
        return withAccount("Bea", "", "Bureau", OFFICE, Role.OFFICE);
    }

    PersonId trainer() {
        return withAccount("Thomas", "", "Trainer", TRAINER, Role.TRAINER);
    }

    PersonId secondTrainer() {
        return withAccount("Tineke", "", "Terpstra", new EmailAddress("tineke@leervink.example"), Role.TRAINER);
    }

    PersonId participant() {
        return withAccount("Noor", "", "Verhagen", PARTICIPANT, Role.PARTICIPANT);
    }

    /** The contacts, each with the organisation they act for; the one to sign in as comes first. */
    Map<PersonId, OrganisationId> contacts() {
        var contacts = new LinkedHashMap<PersonId, OrganisationId>();
        contacts.put(
                withAccount("Carla", "", "Coppens", CONTACT, Role.CONTACT), organisations.meet("Stichting Jeugdkans"));
        contacts.put(
                withAccount("Rik", "", "Wagenaar", new EmailAddress("rik@wijkteamdebrug.example"), Role.CONTACT),
                organisations.meet("Wijkteam De Brug"));
        contacts.put(
                withAccount("Sofie", "", "Kramer", new EmailAddress("sofie@hetanker.example"), Role.CONTACT),
                organisations.meet("Jeugdhulp Het Anker"));
        contacts.forEach((contact, organisation) -> organisations.appoint(organisation, contact));
        return contacts;
    }

    /** The employer of the participant one can sign in as. */
    static Employer employer() {
        return new Employer("Stichting Jeugdkans", new PersonName("Carla", "", "Coppens"), CONTACT);
    }

    /**
     * Members of staff, each with a number in SKJ.
     *
     * @param from the first of them, counted from 0
     */
    static List<NewParticipant> staff(int from, int howMany) {
        return STAFF.subList(from, from + howMany).stream()
                .map(DemoPeople::memberOfStaff)
                .toList();
    }

    private static NewParticipant memberOfStaff(String parts) {
        var name = parts.split("\\|", -1);
        var position = STAFF.indexOf(parts);
        return new NewParticipant(
                new PersonName(name[0], name[1], name[2]),
                new EmailAddress("medewerker%02d@organisatie.example".formatted(position + 1)),
                Optional.empty(),
                List.of(new StatedNumber(
                        "SKJ", Integer.toString(100_200_300 + 137 * position), Optional.of("skj-jgp"))));
    }

    private PersonId withAccount(String given, String particle, String family, EmailAddress email, String role) {
        var person = people.meet(new PersonName(given, particle, family), email);
        accounts.open(person, PASSWORD, role);
        return person;
    }
}
