package nl.leervink.journey;

import java.time.LocalDate;
import java.util.List;
import nl.leervink.TestClock;
import nl.leervink.catalogue.AssignmentKind;
import nl.leervink.enrolment.TestEnrolments;
import nl.leervink.faults.OwnProcess;
import nl.leervink.kernel.EmailAddress;
import nl.leervink.people.People;
import nl.leervink.people.PersonName;
import nl.leervink.people.TestPeople;
import nl.leervink.planning.AssignmentId;
import nl.leervink.planning.TestEditions;
import nl.leervink.security.Accounts;
import nl.leervink.security.Password;
import org.springframework.context.ApplicationContext;

/** The portal in a process of its own, to be killed while somebody writes. It lives until then. */
final class WritersPortal {

    /** Said when it can be visited; its port follows, and in a new portal the assignment that waits to be written. */
    static final String OPEN = "open";

    static final EmailAddress WRITER = new EmailAddress("noor.verhagen@voorbeeld.example");
    static final Password PASSWORD = new Password("een potlood en een gum");

    private WritersPortal() {}

    /** The first argument says whether it is a {@code new} portal; the others are its settings. */
    public static void main(String[] arguments) {
        var portal = OwnProcess.portal(List.of(arguments).subList(1, arguments.length));
        var told = OPEN + " " + portal.getEnvironment().getRequiredProperty("local.server.port");
        System.out.println(
                arguments[0].equals("new") ? told + " " + anAssignment(portal).value() : told);
    }

    private static AssignmentId anAssignment(ApplicationContext portal) {
        var writer = portal.getBean(People.class).meet(new PersonName("Noor", "", "Verhagen"), WRITER);
        portal.getBean(Accounts.class).open(writer, PASSWORD);
        var editions = portal.getBean(TestEditions.class);
        var trainer = portal.getBean(TestPeople.class).someone("Tineke", "Trainer");
        var today = LocalDate.now(portal.getBean(TestClock.class));
        var edition = editions.anEdition(today.minusDays(7), trainer);
        portal.getBean(TestEnrolments.class).enrol(writer, edition);
        return editions.assignment(edition, AssignmentKind.REPORT);
    }
}
