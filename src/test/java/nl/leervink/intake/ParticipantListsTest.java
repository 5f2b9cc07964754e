package nl.leervink.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import nl.leervink.ModuleTest;
import nl.leervink.SignIn;
import nl.leervink.Statements;
import nl.leervink.TestClock;
import nl.leervink.enrolment.EnrolResult;
import nl.leervink.enrolment.EnrolResult.AlreadyEnrolled;
import nl.leervink.enrolment.EnrolResult.Certain;
import nl.leervink.enrolment.EnrolResult.Full;
import nl.leervink.enrolment.EnrolResult.NotYours;
import nl.leervink.enrolment.EnrolmentFacts;
import nl.leervink.enrolment.Enrolments;
import nl.leervink.enrolment.IfFull;
import nl.leervink.enrolment.TestEnrolments;
import nl.leervink.kernel.EmailAddress;
import nl.leervink.kernel.Role;
import nl.leervink.people.NameCorrections;
import nl.leervink.people.OrganisationFacts;
import nl.leervink.people.OrganisationId;
import nl.leervink.people.Organisations;
import nl.leervink.people.People;
import nl.leervink.people.PersonFacts;
import nl.leervink.people.PersonId;
import nl.leervink.people.PersonName;
import nl.leervink.people.TestPeople;
import nl.leervink.planning.EditionId;
import nl.leervink.planning.TestEditions;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@ModuleTest
class ParticipantListsTest {

    @Autowired
    ParticipantLists lists;

    @Autowired
    TestPeople some;

    @Autowired
    TestEditions editions;

    @Autowired
    TestEnrolments enrolling;

    @Autowired
    Enrolments enrolments;

    @Autowired
    People people;

    @Autowired
    Organisations organisations;

    @Autowired
    NameCorrections names;

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
        edition = editions.anOpenEdition();
        SignIn.as(carla, Role.CONTACT);
    }

    @Test
    void eachRowIsJudgedWithItsReason() {
        var known = staff("Noor", "Verhagen", "noor");
        staff("Bram", "Boom", "bram");
        staff("Tess", "Tak", "tess");
        staff("Saar", "Smit", "saar.smit");
        var inside = staff("Inge", "In", "inge");
        enrolling.enrol(inside, edition, school, carla);

        var judged = asContact(
                person(2, "Nieuw", "Iemand", "nieuw"),
                person(3, "NOOR", "Verhagen", "Noor"),
                person(4, "Barend", "Boom", "bram"),
                person(5, "Tess", "Tak", "t.tak"),
                person(6, "Saartje", "Smit", "saar.smti"),
                person(7, "Inge", "In", "inge"),
                numbered(8, "Wim", "Wortel", "wim", "geen nummer"),
                new ListedPerson(9, "Geen", "", "Mail", "", List.of()),
                new ListedPerson(10, "Geen", "", "Adres", "geen adres", List.of()),
                person(11, "", "Naamloos", "naamloos"),
                person(12, "Nieuw", "Iemand", "nieuw"),
                person(13, "Twee", "Namen", "twee"),
                person(14, "Ander", "Namen", "twee"));

        assertThat(judged)
                .extracting(
                        JudgedRow::number,
                        JudgedRow::verdict,
                        row -> row.reason().orElse(null))
                .containsExactly(
                        tuple(2, Verdict.NEW, null),
                        tuple(3, Verdict.KNOWN, null),
                        tuple(4, Verdict.DOUBTFUL, RowReason.OTHER_NAME),
                        tuple(5, Verdict.DOUBTFUL, RowReason.OTHER_ADDRESS),
                        tuple(6, Verdict.DOUBTFUL, RowReason.ALMOST_THE_ADDRESS),
                        tuple(7, Verdict.ALREADY_IN, null),
                        tuple(8, Verdict.WRONG_NUMBER, RowReason.NUMBER),
                        tuple(9, Verdict.UNUSABLE, RowReason.NO_EMAIL),
                        tuple(10, Verdict.UNUSABLE, RowReason.NO_ADDRESS),
                        tuple(11, Verdict.UNUSABLE, RowReason.NO_NAME),
                        tuple(12, Verdict.UNUSABLE, RowReason.TWICE),
                        tuple(13, Verdict.DOUBTFUL, RowReason.TWICE_WITH_DIFFERENCES),
                        tuple(14, Verdict.DOUBTFUL, RowReason.TWICE_WITH_DIFFERENCES));
        assertThat(judged.get(1).known().map(PersonFacts::id)).contains(known);
        assertThat(enrolments.ofEdition(edition)).hasSize(1);
    }

    @Test
    void aContactLearnsNothingOfPeopleOfOthersAndTheOfficeDoes() {
        var elsewhere = some.someone("Elsa", "Elders");
        enrolling.enrol(elsewhere, edition);
        var row = new ListedPerson(
                2, "Elsje", "", "Elders", people.person(elsewhere).email().value(), List.of());

        assertThat(asContact(row))
                .containsExactly(new JudgedRow(row, Verdict.NEW, Optional.empty(), "", Optional.empty(), false));
        SignIn.as(office, Role.OFFICE);
        assertThat(lists.judge(edition, Optional.empty(), List.of(row)))
                .extracting(JudgedRow::verdict)
                .containsExactly(Verdict.ALREADY_IN);
        assertThat(lists.judge(editions.anOpenEdition(), Optional.empty(), List.of(row)))
                .extracting(JudgedRow::reason)
                .containsExactly(Optional.of(RowReason.OTHER_NAME));
    }

    @Test
    void nobodyHandsInAListForAnOrganisationTheyDoNotActFor() {
        var otto = some.someone("Otto", "Ander");
        some.anOrganisationOf(otto);
        SignIn.as(otto, Role.CONTACT);
        var list = List.of(person(1, "Noor", "Verhagen", "noor"));

        assertThat(lists.beginForStaff(edition, school, otto, list)).isEmpty();
        assertThat(lists.judgeForStaff(edition, school, otto, list)).isEmpty();
        assertThat(lists.enrolStaff(edition, school, otto, chosen(list), IfFull.TELL))
                .isEqualTo(new NotYours());
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> lists.judge(edition, Optional.empty(), list));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> lists.enrol(edition, Optional.empty(), otto, chosen(list), "x"));
    }

    @Test
    void allAreEnrolledOrNobodyAndTwiceMakesNoDoubles() {
        var list = List.of(numbered(2, "Noor", "Verhagen", "noor", "100012345"), person(3, "Bram", "Boom", "bram"));

        assertThat(lists.enrolStaff(edition, school, carla, chosen(list), IfFull.TELL))
                .isInstanceOf(Certain.class);
        assertThat(lists.enrolStaff(edition, school, carla, chosen(list), IfFull.TELL))
                .isInstanceOfSatisfying(
                        AlreadyEnrolled.class,
                        again -> assertThat(again.emails()).hasSize(2));

        assertThat(enrolments.ofEdition(edition)).hasSize(2);
        assertThat(lists.judgeForStaff(edition, school, carla, list))
                .extracting(JudgedRow::verdict)
                .containsOnly(Verdict.ALREADY_IN);
        var small = editions.anOpenEdition(some.someone(), clock.today().plusWeeks(6), 1);
        assertThat(lists.enrolStaff(small, school, carla, chosen(list), IfFull.TELL))
                .isEqualTo(new Full(1));
        assertThat(enrolments.ofEdition(small)).isEmpty();
    }

    @Test
    void whoConfirmsTheSameListAtOnceEnrolsEveryoneOnce() throws Exception {
        var list = chosen(List.of(person(2, "Noor", "Verhagen", "noor"), person(3, "Bram", "Boom", "bram")));
        Callable<EnrolResult> confirming = () ->
                SignIn.during(carla, Role.CONTACT, () -> lists.enrolStaff(edition, school, carla, list, IfFull.TELL));

        try (var all = Executors.newFixedThreadPool(4)) {
            assertThat(all.invokeAll(List.of(confirming, confirming, confirming, confirming)))
                    .extracting(Future::resultNow)
                    .filteredOn(Certain.class::isInstance)
                    .hasSize(1);
        }
        assertThat(enrolments.ofEdition(edition)).hasSize(2);
    }

    @Test
    void whoIsTheSameKeepsTheAddressOnRecordAndForAContactTheNameToo() {
        var tess = staff("Tess", "Tak", "tess");
        var row = person(2, "Tess", "Tack", "t.tak");

        lists.enrolStaff(
                edition, school, carla, List.of(new ChosenRow(row, Optional.of(people.person(tess)))), IfFull.TELL);

        assertThat(enrolments.ofEdition(edition))
                .extracting(EnrolmentFacts::participant)
                .containsExactly(tess);
        assertThat(people.person(tess).name().full()).isEqualTo("Tess Tak");
    }

    @Test
    void theOfficeTakesOverANameAndWhatWasThereStays() {
        SignIn.as(office, Role.OFFICE);
        var tess = staff("Tess", "Tak", "tess");
        var row = person(2, "Tess", "Tack", "tess");

        var result = lists.enrol(
                edition,
                Optional.of(school),
                office,
                List.of(new ChosenRow(row, Optional.of(people.person(tess)))),
                "Uit de lijst");

        assertThat(result).isInstanceOf(Certain.class);
        assertThat(people.person(tess).name().full()).isEqualTo("Tess Tack");
        assertThat(names.of(tess)).singleElement().satisfies(made -> {
            assertThat(made.before().full()).isEqualTo("Tess Tak");
            assertThat(made.by()).isEqualTo("Bea Bureau");
            assertThat(made.reason()).isEqualTo("Uit de lijst");
        });
        assertThat(enrolments.of(tess, edition).orElseThrow().organisation()).contains(school);
    }

    @Test
    void theOfficeEnrolsPrivatePersonsToo() {
        SignIn.as(office, Role.OFFICE);

        lists.enrol(edition, Optional.empty(), office, chosen(List.of(person(2, "Noor", "Verhagen", "noor"))), "Lijst");

        assertThat(enrolments.ofEdition(edition))
                .extracting(EnrolmentFacts::organisation)
                .containsExactly(Optional.empty());
    }

    @Test
    void whoIsSentByASecondOrganisationIsStaffOfBoth() {
        var noor = staff("Noor", "Verhagen", "noor");
        var other = some.anOrganisationOf(carla);

        lists.enrolStaff(edition, other, carla, chosen(List.of(person(2, "Noor", "Verhagen", "noor"))), IfFull.TELL);

        SignIn.as(noor, Role.PARTICIPANT);
        assertThat(organisations.mine(noor)).extracting(OrganisationFacts::id).containsExactlyInAnyOrder(school, other);
    }

    @Test
    void fiveThousandRowsAreLookedThroughInAFewStatements() {
        SignIn.as(office, Role.OFFICE);
        IntStream.range(0, 20).forEach(number -> staff("Staf" + letters(number), "Lid", "lid" + number));
        var few = IntStream.range(0, Previewing.AT_A_TIME)
                .mapToObj(this::somebody)
                .toList();
        var many = IntStream.range(0, 5_000).mapToObj(this::somebody).toList();

        var forFew = statements.during(() -> lists.judge(edition, Optional.of(school), few));
        var forMany = statements.during(() -> lists.judge(edition, Optional.of(school), many));

        assertThat(forMany - forFew).isEqualTo(5_000 / Previewing.AT_A_TIME - 1);
        assertThat(forFew).isLessThan(20);
    }

    @Test
    void aLongListIsLookedThroughBesideItsReaderAndShownToNobodyElse() {
        var many = IntStream.range(0, 5_000).mapToObj(this::somebody).toList();

        var list = lists.beginForStaff(edition, school, carla, many).orElseThrow();

        assertThat(lists.progress(list, office)).isEmpty();
        Awaitility.await()
                .pollInSameThread()
                .until(() -> lists.progress(list, carla).orElseThrow() instanceof ListProgress.Judged(var rows)
                        && rows.size() == 5_000);
        var next = lists.beginForStaff(edition, school, carla, List.of()).orElseThrow();
        assertThat(lists.progress(list, carla)).isEmpty();
        assertThat(lists.progress(next, carla)).isPresent();
    }

    private ListedPerson somebody(int number) {
        return person(number + 2, "Naam" + letters(number), "Lid", "iemand" + number);
    }

    private static String letters(int number) {
        return Integer.toString(number, 26).replaceAll("\\d", "q");
    }

    private PersonId staff(String given, String family, String local) {
        var person = people.meet(new PersonName(given, "", family), new EmailAddress(local + domain));
        organisations.employ(school, person);
        return person;
    }

    private List<JudgedRow> asContact(ListedPerson... persons) {
        return lists.judgeForStaff(edition, school, carla, List.of(persons));
    }

    private ListedPerson person(int row, String given, String family, String local) {
        return new ListedPerson(row, given, "", family, local + domain, List.of());
    }

    private ListedPerson numbered(int row, String given, String family, String local, String number) {
        return new ListedPerson(row, given, "", family, local + domain, List.of(new ListedNumber("SKJ", number)));
    }

    private static List<ChosenRow> chosen(List<ListedPerson> persons) {
        return persons.stream()
                .map(person -> new ChosenRow(person, Optional.empty()))
                .toList();
    }
}
