package nl.leervink.intake;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.leervink.ModuleTest;
import nl.leervink.SignIn;
import nl.leervink.Statements;
import nl.leervink.TestClock;
import nl.leervink.enrolment.EnrolResult;
import nl.leervink.enrolment.EnrolResult.AlreadyEnrolled;
import nl.leervink.enrolment.EnrolResult.AlreadyWaiting;
import nl.leervink.enrolment.EnrolResult.Full;
import nl.leervink.enrolment.EnrolResult.ToldThemselves;
import nl.leervink.enrolment.EnrolResult.Waits;
import nl.leervink.enrolment.Enrolments;
import nl.leervink.enrolment.IfFull;
import nl.leervink.enrolment.TestEnrolments;
import nl.leervink.enrolment.Waiting;
import nl.leervink.kernel.EmailAddress;
import nl.leervink.kernel.Role;
import nl.leervink.mailing.TestMailServer;
import nl.leervink.people.OrganisationId;
import nl.leervink.people.Organisations;
import nl.leervink.people.People;
import nl.leervink.people.PersonId;
import nl.leervink.people.PersonName;
import nl.leervink.people.TestPeople;
import nl.leervink.planning.EditionId;
import nl.leervink.planning.TestEditions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ModuleTest
class ConfirmingListsTest {

    @Autowired
    ParticipantLists lists;

    @Autowired
    Previewing previewing;

    @Autowired
    TestPeople some;

    @Autowired
    TestEditions editions;

    @Autowired
    TestEnrolments places;

    @Autowired
    Enrolments enrolments;

    @Autowired
    Waiting waiting;

    @Autowired
    People people;

    @Autowired
    Organisations organisations;

    @Autowired
    TestMailServer mail;

    @Autowired
    Statements statements;

    @Autowired
    TestClock clock;

    private final String domain = "@" + UUID.randomUUID() + ".example";
    private PersonId carla;
    private PersonId office;
    private OrganisationId school;
    private EditionId edition;

    @BeforeEach
    void aContactWithAList() {
        carla = some.someone("Carla", "Contact");
        office = some.someone("Bea", "Bureau");
        school = some.anOrganisationOf(carla);
        edition = editions.anOpenEdition(some.someone(), clock.today().plusWeeks(6), 8);
        SignIn.as(carla, Role.CONTACT);
    }

    @Test
    void whoDoesNotFitWaitsTogetherAndTheNextPreviewSaysSo() {
        IntStream.range(0, 6).forEach(_ -> places.enrol(some.someone(), edition));
        var three = persons(3);

        assertThat(lists.enrolStaff(edition, school, carla, chosen(three), IfFull.TELL))
                .isEqualTo(new Full(2));
        assertThat(lists.enrolStaff(edition, school, carla, chosen(three), IfFull.WAIT))
                .isInstanceOf(Waits.class);

        assertThat(waiting.persons(edition)).hasSize(3);
        assertThat(lists.judgeForStaff(edition, school, carla, three))
                .extracting(JudgedRow::verdict)
                .containsOnly(Verdict.WAITING);
        assertThat(lists.enrolStaff(edition, school, carla, chosen(three), IfFull.WAIT))
                .isInstanceOfSatisfying(
                        AlreadyWaiting.class,
                        again -> assertThat(again.emails()).hasSize(3));
    }

    @Test
    void whoMayBeSomebodyWhoIsInIsToldToBeSettled() {
        places.enrol(staff("Tess", "Tak", "tess"), edition, school, carla);
        staff("Bram", "Boom", "bram");

        assertThat(lists.judgeForStaff(
                        edition, school, carla, List.of(person(2, "Tess", "Tak"), person(3, "Bram", "Boom"))))
                .extracting(JudgedRow::verdict, row -> row.reason().orElseThrow(), JudgedRow::settled)
                .containsExactly(
                        tuple(Verdict.DOUBTFUL, RowReason.OTHER_ADDRESS, true),
                        tuple(Verdict.DOUBTFUL, RowReason.OTHER_ADDRESS, false));
    }

    @Test
    void thatAStrangerHasAPlaceIsTheirsToTell() {
        var elsa = people.meet(new PersonName("Elsa", "", "Elders"), new EmailAddress("row2" + domain));
        places.enrol(elsa, edition);
        var list = List.of(person(2, "Elsa", "Elders"), person(3, "Bram", "Boom"));

        assertThat(lists.enrolStaff(edition, school, carla, chosen(list), IfFull.TELL))
                .isEqualTo(new ToldThemselves());
        assertThat(lists.enrolStaff(edition, school, carla, chosen(list), IfFull.WAIT))
                .isEqualTo(new ToldThemselves());

        assertThat(enrolments.ofEdition(edition)).hasSize(1);
        assertThat(mail.receivedBy(new EmailAddress("row2" + domain)))
                .singleElement()
                .satisfies(
                        told -> assertThat(told.text()).contains("Carla Contact noemde je", "je hebt al een plaats"));
        SignIn.as(office, Role.OFFICE);
        assertThat(lists.enrol(edition, Optional.of(school), office, chosen(list), "Lijst"))
                .isInstanceOf(AlreadyEnrolled.class);
    }

    @Test
    void aContactHearsOfTheirOwnStaffOnlyAndByName() {
        places.enrol(some.someone(), edition);
        var elsa = people.meet(new PersonName("Elsa", "", "Elders"), new EmailAddress("row2" + domain));
        places.enrol(elsa, edition);
        places.enrol(staff("Tess", "Tak", "row3"), edition, school, carla);

        assertThat(lists.enrolStaff(
                        edition,
                        school,
                        carla,
                        chosen(List.of(person(2, "Elsa", "Elders"), person(3, "Tess", "Tak"))),
                        IfFull.TELL))
                .isEqualTo(new AlreadyEnrolled(List.of(new EmailAddress("row3" + domain))));
    }

    @Test
    void howLongTheListIsAsksNoMoreBeforeAnybodyIsEnrolled() {
        var few = refused(40);
        var many = refused(400);

        assertThat(many).isEqualTo(few).isLessThan(15);
    }

    @Test
    void whoeverIsNewIsMadeKnownInOneGo() {
        var few = statements.during(() -> people.meet(named(4)));
        var many = statements.during(() -> people.meet(named(400)));

        assertThat(many).isEqualTo(few).isEqualTo(2);
        var once = named(3);
        assertThat(people.meet(once)).hasSize(3).isEqualTo(people.meet(once));
    }

    @Test
    void aListThatNobodyWaitsForIsLookedThroughNoFurther() {
        var sender = new ListSender(edition, Optional.of(school), Optional.of(List.of(school)));

        assertThat(previewing.judge(sender, persons(2_000), done -> done < Previewing.AT_A_TIME))
                .hasSize(Previewing.AT_A_TIME);
    }

    /** What is asked until so many are refused for want of seats; we know all of them but the first. */
    private long refused(int many) {
        var where = editions.anOpenEdition(some.someone(), clock.today().plusWeeks(6), 8);
        var list = chosen(persons(many));
        list.subList(1, many)
                .forEach(row -> people.meet(
                        row.person().name().orElseThrow(),
                        row.person().address().orElseThrow()));
        var asked = new EnrolResult[1];
        var count = statements.during(() -> asked[0] = lists.enrolStaff(where, school, carla, list, IfFull.TELL));
        assertThat(asked[0]).isEqualTo(new Full(8));
        return count;
    }

    private Map<EmailAddress, PersonName> named(int many) {
        return IntStream.range(0, many)
                .boxed()
                .collect(toMap(
                        number -> new EmailAddress(UUID.randomUUID() + domain),
                        number -> new PersonName("Noor", "", "Berg")));
    }

    private PersonId staff(String given, String family, String local) {
        var person = people.meet(new PersonName(given, "", family), new EmailAddress(local + domain));
        organisations.employ(school, person);
        return person;
    }

    private List<ListedPerson> persons(int many) {
        return IntStream.range(0, many)
                .mapToObj(number -> person(number + 2, "Noor", "Berg"))
                .toList();
    }

    private ListedPerson person(int row, String given, String family) {
        return new ListedPerson(row, given, "", family, "row" + row + domain, List.of());
    }

    private static List<ChosenRow> chosen(List<ListedPerson> persons) {
        return persons.stream()
                .map(person -> new ChosenRow(person, Optional.empty()))
                .toList();
    }
}
