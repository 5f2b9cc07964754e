package nl.leervink.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.leervink.ModuleTest;
import nl.leervink.Rounds;
import nl.leervink.SignIn;
import nl.leervink.TestClock;
import nl.leervink.kernel.Role;
import nl.leervink.people.OrganisationId;
import nl.leervink.people.PersonId;
import nl.leervink.people.PersonName;
import nl.leervink.people.TestPeople;
import nl.leervink.planning.EditionChange;
import nl.leervink.planning.EditionId;
import nl.leervink.planning.Editions;
import nl.leervink.planning.TestEditions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Everybody at once for the seats of one edition: enrolling, waiting, replies offers, agreeing, leaving, sending a substitute,
 * while offers run out and the office changes how many seats there are.
 */
@ModuleTest
@Tag("faults")
class SeatRacesTest {

    private static final int SEATS = 12;

    /** Tells of one moment: seats that are certain, kept for a request, kept for who waits, and how many there are. */
    private static final String TAKEN = """
            select (select count(*) from enrolment where edition = e.id)
                + (select count(*) from enrolment_request
                    where edition = e.id and confirmed_at is null and holds_seat and expires_at > :now)
                + (select coalesce(sum(seats), 0) from waiting_party where edition = e.id and seats_until > :now)
                - e.capacity
            from edition e where e.id = :edition""";

    @Autowired
    Enrolling enrolling;

    @Autowired
    Replies replies;

    @Autowired
    Leaving leaving;

    @Autowired
    WaitingRounds rounds;

    @Autowired
    TermsOfEnrolment terms;

    @Autowired
    EditionChanges changes;

    @Autowired
    Editions planned;

    @Autowired
    TestEditions editions;

    @Autowired
    TestPeople people;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient database;

    private EditionId edition;
    private PersonId contact;
    private OrganisationId organisation;
    private Random chance = new Random();

    static IntStream rounds() {
        return Rounds.of(2, 30);
    }

    private static int deeds() {
        return Boolean.getBoolean("leervink.faults") ? 400 : 80;
    }

    @BeforeEach
    void anEditionEverybodyWants() {
        edition = editions.anOpenEdition(people.someone(), clock.today().plusWeeks(9), SEATS);
        contact = people.someone();
        organisation = people.anOrganisationOf(contact);
    }

    @ParameterizedTest(name = "round {0}")
    @MethodSource("rounds")
    void neverASeatTooManyAndTheOrderIsKept(int round) throws Exception {
        chance = new Random(round);
        var policy = round % 2 == 0 ? WaitingPolicy.STRICT_ORDER : WaitingPolicy.FIRST_THAT_FITS;
        asOffice(() -> {
            terms.keep(
                    edition,
                    terms.of(edition),
                    new EnrolmentTerms(policy, Duration.ofDays(1), CancellationLadder.STANDARD));
            return edition;
        });
        var deeds = IntStream.range(0, deeds()).mapToObj(this::aDeed).toList();

        try (var everybody = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var deed : everybody.invokeAll(deeds)) {
                assertThat(deed.get()).as("seats above the capacity").isLessThanOrEqualTo(0);
            }
        }
        rounds.goRound();

        assertThat(tooMany()).isLessThanOrEqualTo(0);
        if (policy == WaitingPolicy.STRICT_ORDER) {
            assertThat(passedOver()).isEmpty();
        }
        assertThat(waitingThoughThereIsRoom(policy)).isFalse();
        assertThat(letters("enrolment-confirmed")).isEqualTo(count("enrolment") + count("departure"));
        assertThat(letters("enrolment-ended")).isEqualTo(count("departure"));
        assertThat(letters("seat-offer-ended")).isEqualTo(count("waiting_party", "stage = 'EXPIRED'"));
        assertThat(letters("waiting-list-joined")).isLessThanOrEqualTo(count("waiting_party"));
    }

    /** One of many; each ends by looking whether there is a seat too many. */
    private Callable<Integer> aDeed(int number) {
        var kind = chance.nextInt(100);
        var draw = chance.nextInt(1_000);
        return () -> {
            if (kind < 30) {
                someoneSignedIn();
            } else if (kind < 38) {
                enrolling.request(
                        edition, someone(), IfFull.TELL, UUID.randomUUID().toString());
            } else if (kind < 48) {
                staff(1 + draw % 3);
            } else if (kind < 66) {
                someoneLeaves(draw);
            } else if (kind < 72) {
                aSubstitute(draw);
            } else if (kind < 82) {
                capacity(9 + draw % 6);
            } else if (kind < 92) {
                answer(draw);
            } else if (kind < 96) {
                anOfferRunsOut();
            } else {
                rounds.goRound();
            }
            return tooMany();
        };
    }

    private void someoneSignedIn() {
        var person = people.someone();
        SignIn.during(
                person,
                Role.PARTICIPANT,
                () -> enrolling.enrolMyself(edition, person, Optional.empty(), List.of(), IfFull.WAIT));
    }

    private void staff(int number) {
        var staff = Stream.generate(SeatRacesTest::someone).limit(number).toList();
        SignIn.during(
                contact, Role.CONTACT, () -> enrolling.enrolStaff(edition, organisation, contact, staff, IfFull.WAIT));
    }

    private void someoneLeaves(int draw) {
        one("select id from enrolment where edition = :edition", draw)
                .map(EnrolmentId::new)
                .ifPresent(place -> asOffice(() -> leaving.terms(place)
                        .map(shown -> leaving.leaveForThem(place, shown.today(), Optional.empty(), contact))));
    }

    private void aSubstitute(int draw) {
        one("select id from enrolment where edition = :edition", draw)
                .map(EnrolmentId::new)
                .ifPresent(place -> asOffice(() -> leaving.substituteForThem(place, someone(), contact)));
    }

    private void capacity(int seats) {
        var now = planned.find(edition).orElseThrow();
        asOffice(
                () -> changes.change(edition, new EditionChange(now.place(), now.trainers(), seats, now.enrolUntil())));
    }

    private void answer(int draw) {
        var offered = database.sql(
                        "select id, asked_by from waiting_party where edition = :edition and stage = 'OFFERED'")
                .param("edition", edition.value())
                .query((row, _) -> List.of(row.getObject("id", UUID.class), row.getObject("asked_by", UUID.class)))
                .list();
        if (offered.isEmpty()) {
            return;
        }
        var party = offered.get(draw % offered.size());
        var person = new PersonId(party.getLast());
        var id = new PartyId(party.getFirst());
        SignIn.during(
                person,
                Role.PARTICIPANT,
                () -> draw % 4 == 0 ? replies.withdraw(id, person) : replies.accept(id, person));
    }

    /** As if its time were over; whoever comes by next lets it go. */
    private void anOfferRunsOut() {
        database.sql("""
                        update waiting_party set seats_until = :past
                        where stage = 'OFFERED' and edition = :edition and id = (
                            select id from waiting_party where stage = 'OFFERED' and edition = :edition order by id limit 1)""")
                .param("past", Timestamp.from(clock.instant().minusSeconds(1)))
                .param("edition", edition.value())
                .update();
    }

    private int tooMany() {
        return database.sql(TAKEN)
                .param("edition", edition.value())
                .param("now", Timestamp.from(clock.instant()))
                .query(Integer.class)
                .single();
    }

    /** A party that got seats while another that asked before it still waited. */
    private List<String> passedOver() {
        var parties = database.sql("""
                        select p.id, p.asked_at, p.stage, p.since, l.occasion
                        from waiting_party p left join queued_letter l on l.occasion like 'seat-offered:' || p.id || ':%'
                        where p.edition = :edition""")
                .param("edition", edition.value())
                .query((row, _) -> new Party(
                        row.getString("id"),
                        row.getTimestamp("asked_at").toInstant(),
                        offeredAt(row.getString("occasion")),
                        PartyStage.valueOf(row.getString("stage")),
                        row.getTimestamp("since").toInstant()))
                .list();
        var passed = new ArrayList<String>();
        for (var first : parties) {
            for (var second : parties) {
                if (first.askedAt().isBefore(second.askedAt())
                        && second.offeredAt().isPresent()
                        && first.waitedAt(second.offeredAt().get())) {
                    passed.add(second + " passed " + first);
                }
            }
        }
        var places = database.sql("""
                        select e.enrolled_at from enrolment e
                        where e.edition = :edition and not exists (select 1 from waiting_member m join waiting_party p on p.id = m.party
                            where m.members_participant = e.participant and p.edition = e.edition)
                            and not exists (select 1 from departure d where d.replaced_by = e.participant)""")
                .param("edition", edition.value())
                .query((row, _) -> row.getTimestamp("enrolled_at").toInstant())
                .list();
        for (var place : places) {
            parties.stream()
                    .filter(party -> party.waitedAt(place))
                    .forEach(party -> passed.add("A place at " + place + " passed " + party));
        }
        return passed;
    }

    private record Party(String id, Instant askedAt, Optional<Instant> offeredAt, PartyStage stage, Instant since) {

        /** Whether it was in line at a moment, and not only until then. */
        boolean waitedAt(Instant moment) {
            var inLineUntil = offeredAt.orElse(stage == PartyStage.WAITING ? Instant.MAX : since);
            return askedAt.isBefore(moment) && inLineUntil.isAfter(moment.plusMillis(1));
        }
    }

    private static Optional<Instant> offeredAt(String occasion) {
        return Optional.ofNullable(occasion)
                .map(told -> Instant.ofEpochMilli(Long.parseLong(told.substring(told.lastIndexOf(':') + 1))));
    }

    private boolean waitingThoughThereIsRoom(WaitingPolicy policy) {
        var waiting = database.sql("""
                        select seats from waiting_party where edition = :edition and stage = 'WAITING' order by asked_at, id""")
                .param("edition", edition.value())
                .query((row, _) -> row.getInt("seats"))
                .list();
        return !policy.serve(-tooMany(), Integer.MAX_VALUE, waiting).parties().isEmpty();
    }

    private Optional<UUID> one(String question, int draw) {
        var found = database.sql(question)
                .param("edition", edition.value())
                .query((row, _) -> row.getObject("id", UUID.class))
                .list();
        Collections.sort(found);
        return found.isEmpty() ? Optional.empty() : Optional.of(found.get(draw % found.size()));
    }

    private int count(String table) {
        return count(table, "true");
    }

    private int count(String table, String condition) {
        return database.sql("select count(*) from " + table + " where edition = :edition and " + condition)
                .param("edition", edition.value())
                .query(Integer.class)
                .single();
    }

    /** How many letters of a kind there are about places in this edition and parties that wait for it. */
    private int letters(String kind) {
        return database.sql("""
                        select count(*) from queued_letter l where l.occasion like :kind and (
                            exists (select 1 from enrolment e where e.edition = :edition and l.occasion like '%:' || e.id)
                            or exists (select 1 from departure d where d.edition = :edition and l.occasion like '%:' || d.id)
                            or exists (select 1 from waiting_party p where p.edition = :edition
                                and l.occasion like '%:' || p.id || ':%'))""")
                .param("kind", kind + ":%")
                .param("edition", edition.value())
                .query(Integer.class)
                .single();
    }

    private <T> T asOffice(Supplier<T> deed) {
        return SignIn.during(contact, Role.OFFICE, deed);
    }

    private static NewParticipant someone() {
        return new NewParticipant(
                new PersonName("Sanne", "de", "Wit"), TestPeople.anAddress(), Optional.empty(), List.of());
    }
}
