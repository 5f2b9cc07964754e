package nl.leervink.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.leervink.ModuleTest;
import nl.leervink.Rounds;
import nl.leervink.SignIn;
import nl.leervink.enrolment.EnrolResult.Certain;
import nl.leervink.enrolment.EnrolResult.Full;
import nl.leervink.enrolment.EnrolResult.ToBeConfirmed;
import nl.leervink.kernel.Role;
import nl.leervink.people.People;
import nl.leervink.people.PersonName;
import nl.leervink.people.TestPeople;
import nl.leervink.planning.EditionChange;
import nl.leervink.planning.EditionFacts;
import nl.leervink.planning.EditionId;
import nl.leervink.planning.Editions;
import nl.leervink.planning.TestEditions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Everybody at once for the seats of one edition, while the office changes how many there are. */
@ModuleTest
@Tag("faults")
class SeatRacesTest {

    private static final int AT_ONCE = 8;
    private static final int FEWEST = 9;

    private final Queue<String> addresses = new ConcurrentLinkedQueue<>();

    @Autowired
    Enrolling enrolling;

    @Autowired
    EditionChanges changes;

    @Autowired
    Seats seats;

    @Autowired
    Editions planned;

    @Autowired
    TestEditions editions;

    @Autowired
    TestPeople people;

    @Autowired
    People persons;

    @Autowired
    JdbcClient database;

    static IntStream rounds() {
        return Rounds.of(2, 50);
    }

    @ParameterizedTest(name = "round {0}")
    @MethodSource("rounds")
    void noSeatIsGivenTwiceAndNoneAboveTheCapacity(int round) throws Exception {
        var edition = editions.anOpenEdition();
        var deeds = new ArrayList<Callable<Integer>>();
        IntStream.range(0, 14).forEach(_ -> deeds.add(() -> placesIn(aVisitor(edition))));
        IntStream.range(0, 6).forEach(_ -> deeds.add(() -> placesIn(someoneSignedIn(edition))));
        IntStream.range(0, 2).forEach(_ -> deeds.add(() -> placesIn(aContact(edition))));
        Stream.of(10, 12, FEWEST, 11).forEach(capacity -> deeds.add(() -> change(edition, capacity)));
        Collections.shuffle(deeds);

        var given = 0;
        try (var everybody = Executors.newFixedThreadPool(AT_ONCE)) {
            for (var deed : everybody.invokeAll(deeds)) {
                given += deed.get();
            }
        }

        var taken = seats.taken(List.of(edition)).getOrDefault(edition, 0);
        assertThat(given).isEqualTo(taken);
        assertThat(taken).isLessThanOrEqualTo(facts(edition).capacity());
        assertThat(taken).isGreaterThan(FEWEST - 3); // a contact's three may not have fitted
        assertThat(count("count(*)")).isGreaterThanOrEqualTo(taken);
        assertThat(count("count(*)")).isEqualTo(count("count(distinct recipient || subject)"));
    }

    private EnrolResult aVisitor(EditionId edition) {
        return enrolling.request(edition, someone(), UUID.randomUUID().toString());
    }

    private EnrolResult someoneSignedIn(EditionId edition) {
        var person = people.someone();
        addresses.add(persons.person(person).email().value());
        return SignIn.during(
                person, Role.PARTICIPANT, () -> enrolling.enrolMyself(edition, person, Optional.empty(), List.of()));
    }

    private EnrolResult aContact(EditionId edition) {
        var contact = people.someone();
        var organisation = people.anOrganisationOf(contact);
        var staff = List.of(someone(), someone(), someone());
        return SignIn.during(contact, Role.CONTACT, () -> enrolling.enrolStaff(edition, organisation, contact, staff));
    }

    private int change(EditionId edition, int capacity) {
        var now = facts(edition);
        SignIn.during(
                people.someone(),
                Role.OFFICE,
                () -> changes.change(
                        edition, new EditionChange(now.place(), now.trainers(), capacity, now.enrolUntil())));
        return 0;
    }

    private static int placesIn(EnrolResult result) {
        return switch (result) {
            case ToBeConfirmed _ -> 1;
            case Certain(var enrolments) -> enrolments.size();
            case Full _ -> 0;
            default -> throw new AssertionError(result);
        };
    }

    private NewParticipant someone() {
        var address = TestPeople.anAddress();
        addresses.add(address.value());
        return new NewParticipant(new PersonName("Sanne", "de", "Wit"), address, Optional.empty(), List.of());
    }

    private EditionFacts facts(EditionId edition) {
        return planned.find(edition).orElseThrow();
    }

    /** Of the letters that whoever took part got. */
    private int count(String what) {
        return database.sql("select " + what + " from queued_letter where recipient in (:addresses)")
                .param("addresses", addresses)
                .query(Integer.class)
                .single();
    }
}
