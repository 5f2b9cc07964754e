package nl.leervink.certification;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.leervink.ModuleTest;
import nl.leervink.Rounds;
import nl.leervink.SignIn;
import nl.leervink.Statements;
import nl.leervink.TestClock;
import nl.leervink.catalogue.Condition;
import nl.leervink.certification.ClosingProgress.Ended;
import nl.leervink.certification.TestGroups.Group;
import nl.leervink.enrolment.TestEnrolments;
import nl.leervink.fulfilment.Deciding;
import nl.leervink.fulfilment.Readiness;
import nl.leervink.kernel.Role;
import nl.leervink.people.PersonId;
import nl.leervink.people.TestPeople;
import nl.leervink.planning.EditionStatus;
import nl.leervink.planning.Editions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Closing an edition without waiting for it, and what the office still owes. */
@ModuleTest
@Tag("faults")
class ClosingDeskTest {

    @Autowired
    ClosingDesk desk;

    @Autowired
    Closing closing;

    @Autowired
    Issuing issuing;

    @Autowired
    CertificatesToMake toMake;

    @Autowired
    Deciding deciding;

    @Autowired
    IssuedCertificates issued;

    @Autowired
    Editions editions;

    @Autowired
    TestEnrolments enrolments;

    @Autowired
    TestPeople people;

    @Autowired
    TestGroups groups;

    @Autowired
    TestClock clock;

    @Autowired
    Statements statements;

    static IntStream rounds() {
        return Rounds.of(2, 20);
    }

    @ParameterizedTest(name = "round {0}")
    @MethodSource("rounds")
    void ofTwoOfTheOfficeOneBeginsAndTheOtherIsToldWho(int round) throws Exception {
        var group = groupOf(2);
        var office = List.of(people.someone("Olga", "Een"), people.someone("Otto", "Twee"));

        try (var both = Executors.newFixedThreadPool(2)) {
            var results = both.invokeAll(office.stream()
                    .map(one -> (Callable<BeginResult>)
                            () -> SignIn.during(one, Role.OFFICE, () -> desk.begin(group.edition(), one)))
                    .toList());
            var begun = results.get(0).resultNow().equals(new BeginResult.Begun()) ? 0 : 1;
            assertThat(results.get(begun).resultNow()).isEqualTo(new BeginResult.Begun());
            assertThat(results.get(1 - begun).resultNow())
                    .isIn(new BeginResult.UnderWay(office.get(begun)), new BeginResult.Closed(office.get(begun)));
        }

        await().atMost(10, SECONDS)
                .until(() -> progress(group).filter(Ended.class::isInstance).isPresent());
        assertThat(editions.find(group.edition()).orElseThrow().status()).isEqualTo(EditionStatus.CLOSED);
        assertThat(issued.findOfEdition(group.edition(), clock.today())).hasSize(2);
    }

    @Test
    void itIsToldHowFarTheClosingIs() {
        var group = groupOf(3);
        var told = new ArrayList<String>();

        closing.close(group.edition(), (done, total) -> told.add(done + "/" + total));

        assertThat(told).containsExactly("0/3", "1/3", "2/3", "3/3");
    }

    @Test
    void whatCannotBeClosedIsToldAndNothingIsIssued() {
        var group = groups.aGroup();
        groups.diligent(group, people.someone());
        var office = people.someone();

        SignIn.during(office, Role.OFFICE, () -> desk.begin(group.edition(), office));

        await().atMost(10, SECONDS)
                .until(() -> progress(group).equals(Optional.of(new Ended(office, new CloseResult.RostersOpen()))));
        assertThat(issued.findOfEdition(group.edition(), clock.today())).isEmpty();
    }

    /** Fifteen for each: their award and booking, the certificate, its file, and their letter. */
    @Test
    void closingTakesAsManyStatementsForTheFourthParticipantAsForTheSecond() {
        var one = statementsToClose(groupOf(1));
        var two = statementsToClose(groupOf(2));
        var four = statementsToClose(groupOf(4));

        assertThat(four - two).isEqualTo(2 * (two - one));
        assertThat(two - one).isLessThanOrEqualTo(15);
    }

    @Test
    void theOfficeIsToldWhoLacksWhatTheSoonestDueFirst() {
        var group = groups.aGroup();
        groups.diligent(group, people.someone("Klaar", "Appel"));
        var lacking = enrolments.enrol(
                people.someone("Mist", "Boom"), group.edition(), group.organisation(), group.contact());
        groups.finish(group);

        assertThat(owed(group)).containsExactly("Klaar Appel", "Mist Boom");
        SignIn.as(PersonId.next(), Role.OFFICE);
        issuing.close(group.edition());
        assertThat(owed(group)).containsExactly("Mist Boom");
        deciding.decide(group.edition(), lacking, Optional.<Condition.Kind>empty(), "Mondeling", people.someone());
        issuing.issue(lacking);
        assertThat(owed(group)).isEmpty();
        assertThat(all()).isSortedAccordingTo(Comparator.comparing(EditionToMake::due));
        assertThat(all()).hasSize(toMake.count());
    }

    @Test
    void theWorklistTakesAsManyStatementsForManyEditionsAsForOne() {
        Stream.of(1, 2, 3).forEach(size -> groupOf(size));
        SignIn.as(PersonId.next(), Role.OFFICE);

        assertThat(statements.during(() -> toMake.editions(0, 3)))
                .isEqualTo(statements.during(() -> toMake.editions(0, 1)))
                .isLessThanOrEqualTo(20);
    }

    private long statementsToClose(Group group) {
        SignIn.as(PersonId.next(), Role.OFFICE);
        return statements.during(() -> issuing.close(group.edition()));
    }

    private Group groupOf(int size) {
        var group = groups.aGroup();
        IntStream.range(0, size).forEach(_ -> groups.diligent(group, people.someone()));
        groups.finish(group);
        return group;
    }

    private Optional<ClosingProgress> progress(Group group) {
        return SignIn.during(PersonId.next(), Role.OFFICE, () -> desk.progress(group.edition()));
    }

    private List<EditionToMake> all() {
        SignIn.as(PersonId.next(), Role.OFFICE);
        return toMake.editions(0, 100_000);
    }

    private List<String> owed(Group group) {
        return all().stream()
                .filter(edition -> edition.edition().equals(group.edition()))
                .flatMap(edition -> edition.people().stream())
                .map(Readiness::name)
                .map(name -> name.full())
                .toList();
    }
}
