package nl.leervink.delivery;

import static nl.leervink.accreditation.TestAccreditations.SKJ;
import static nl.leervink.delivery.TestDeliveries.JGP;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.leervink.Rounds;
import nl.leervink.SignIn;
import nl.leervink.Statements;
import nl.leervink.delivery.TestDeliveries.Earned;
import nl.leervink.delivery.TestDeliveries.Ended;
import nl.leervink.kernel.Role;
import nl.leervink.people.PersonId;
import nl.leervink.people.TestPeople;
import nl.leervink.points.EntryStatus;
import nl.leervink.points.LedgerEntryId;
import nl.leervink.points.Memberships;
import nl.leervink.points.MyPoints;
import nl.leervink.points.PointsBooking;
import nl.leervink.points.PointsDelivery;
import nl.leervink.points.PointsLedger;
import nl.leervink.points.Registration;
import nl.leervink.points.TestMemberships;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What tests of deliveries share: Anna and Bram earned points in an edition that ended, and Bea of the office acts. */
abstract class DeliveryLife {

    static final LocalDate SINCE = LocalDate.of(2024, 1, 1);

    @Autowired
    Preparing preparing;

    @Autowired
    Delivering delivering;

    @Autowired
    DeliveryDesk desk;

    @Autowired
    TestDeliveries deliveries;

    @Autowired
    TestMemberships registrations;

    @Autowired
    TestPeople people;

    @Autowired
    Memberships memberships;

    @Autowired
    PointsDelivery points;

    @Autowired
    PointsLedger ledger;

    @Autowired
    MyPoints mine;

    @Autowired
    Statements statements;

    @Autowired
    JdbcClient database;

    PersonId bea;
    Ended edition;
    Earned anna;
    Earned bram;

    @BeforeEach
    void annaAndBramEarnedPoints() {
        edition = deliveries.anEdition();
        anna = deliveries.earns(edition, "Anna", "Appel");
        bram = deliveries.earns(edition, "Bram", "Berg");
        bea = people.someone("Bea", "Bureau");
        SignIn.as(bea, Role.OFFICE);
    }

    static IntStream rounds() {
        return Rounds.of(3, 40);
    }

    void movesToAnotherChamberAndBack(Earned who) {
        var known = memberships.of(who.person()).getFirst();
        var elsewhere = new Registration(
                SKJ, known.number(), Optional.of("skj-gedragswetenschapper"), Optional.of(SINCE), Optional.empty());
        var back = new Registration(SKJ, known.number(), Optional.of(JGP), Optional.of(SINCE), Optional.empty());
        SignIn.during(who.person(), Role.PARTICIPANT, () -> memberships.change(who.person(), known, elsewhere));
        SignIn.during(
                who.person(),
                Role.PARTICIPANT,
                () -> memberships.change(
                        who.person(), memberships.of(who.person()).getFirst(), back));
    }

    static <T> List<T> atOnce(Callable<? extends T> first, Callable<? extends T> second) throws Exception {
        try (var both = Executors.newFixedThreadPool(2)) {
            var one = both.submit(first);
            var other = both.submit(second);
            return List.of(one.get(), other.get());
        }
    }

    static DeliveryId prepared(PrepareResult result) {
        return ((PrepareResult.Prepared) result).delivery();
    }

    DeliveryId resent(DeliveryId delivery) {
        return deliveries.again(delivery, bea);
    }

    AnswerResult accept(DeliveryId delivery, Earned... who) {
        return delivering.accept(delivery, entries(who), bea);
    }

    AnswerResult reject(DeliveryId delivery, String reason, Earned... who) {
        return delivering.reject(delivery, entries(who), RefusedFor.NUMBER, reason, bea);
    }

    Set<LedgerEntryId> entries(Earned... who) {
        return Stream.of(who).map(this::entry).map(LedgerEntryId::new).collect(java.util.stream.Collectors.toSet());
    }

    UUID entry(Earned who) {
        return database.sql("select id from ledger_entry where source = ? and kind = 'EARNED' and turn = 1")
                .param(who.certificate())
                .query(UUID.class)
                .single();
    }

    List<String> steps(Earned who) {
        return database
                .sql("select status from ledger_step where entry = ? order by number")
                .param(entry(who))
                .query(String.class)
                .list()
                .stream()
                .map(Objects::requireNonNull)
                .toList();
    }

    DeliverySheet.Row row(DeliveryId delivery, Earned who) {
        var entry = new LedgerEntryId(entry(who));
        return desk.sheet(delivery).orElseThrow().rows().stream()
                .filter(row -> row.entry().equals(entry))
                .findFirst()
                .orElseThrow();
    }

    String number(Earned who) {
        return memberships.of(who.person()).getFirst().number();
    }

    EntryStatus status(Earned who) {
        return booking(who).status();
    }

    PointsBooking booking(Earned who) {
        return bookings(who).getFirst();
    }

    List<PointsBooking> bookings(Earned who) {
        var membership = memberships.of(who.person()).getFirst().id();
        return SignIn.during(
                who.person(),
                Role.PARTICIPANT,
                () -> mine.bookings(who.person(), membership, 0, 20).stream()
                        .filter(booking -> booking.source().equals(who.certificate()))
                        .toList());
    }

    List<Worklist.ToRecall> recalls() {
        return desk.worklist().toRecall().stream()
                .filter(each -> Stream.of(anna, bram)
                        .map(this::entry)
                        .anyMatch(each.entry().value()::equals))
                .toList();
    }
}
