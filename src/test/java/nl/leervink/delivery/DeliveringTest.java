package nl.leervink.delivery;

import static nl.leervink.accreditation.TestAccreditations.SKJ;
import static nl.leervink.delivery.TestDeliveries.JGP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.groups.Tuple.tuple;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.leervink.ModuleTest;
import nl.leervink.Rounds;
import nl.leervink.SignIn;
import nl.leervink.Statements;
import nl.leervink.TestClock;
import nl.leervink.accreditation.AccreditationFacts;
import nl.leervink.accreditation.AccreditationId;
import nl.leervink.accreditation.Accreditations;
import nl.leervink.accreditation.GrantResult;
import nl.leervink.accreditation.TestAccreditations;
import nl.leervink.delivery.DeliverySheet.Kind;
import nl.leervink.delivery.ReadBackResult.Unread;
import nl.leervink.delivery.ReadBackResult.Why;
import nl.leervink.delivery.TestDeliveries.Earned;
import nl.leervink.delivery.TestDeliveries.Ended;
import nl.leervink.files.KeptFile;
import nl.leervink.kernel.Points;
import nl.leervink.kernel.Role;
import nl.leervink.people.PersonId;
import nl.leervink.people.TestPeople;
import nl.leervink.planning.EditionId;
import nl.leervink.points.AnswerStays;
import nl.leervink.points.Because;
import nl.leervink.points.DeliveryStep;
import nl.leervink.points.EntryStatus;
import nl.leervink.points.LedgerEntryId;
import nl.leervink.points.Memberships;
import nl.leervink.points.MyPoints;
import nl.leervink.points.MyStanding;
import nl.leervink.points.NotKept;
import nl.leervink.points.PointsBooking;
import nl.leervink.points.PointsDelivery;
import nl.leervink.points.PointsLedger;
import nl.leervink.points.RegisterStanding;
import nl.leervink.points.Registration;
import nl.leervink.points.StepResult;
import nl.leervink.points.TestMemberships;
import nl.leervink.points.UnbookedAward;
import nl.leervink.points.WriteOffResult;
import nl.leervink.registers.RegisterCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** From points that were earned to a register that has them, and back. */
@ModuleTest
class DeliveringTest {

    private static final LocalDate SINCE = LocalDate.of(2024, 1, 1);

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
    Accreditations accreditations;

    @Autowired
    MyPoints mine;

    @Autowired
    MyStanding standing;

    @Autowired
    TestClock clock;

    @Autowired
    Statements statements;

    @Autowired
    JdbcClient database;

    private PersonId bea;
    private Ended edition;
    private Earned anna;
    private Earned bram;

    @BeforeEach
    void annaAndBramEarnedPoints() {
        edition = deliveries.anEdition();
        anna = deliveries.earns(edition, "Anna", "Appel");
        bram = deliveries.earns(edition, "Bram", "Berg");
        bea = people.someone("Bea", "Bureau");
        SignIn.as(bea, Role.OFFICE);
    }

    @Test
    void whatTheRegisterAcceptsStandsSoInTheLedger() {
        var delivery = deliveries.prepared(edition, bea);
        assertThat(status(anna)).isEqualTo(EntryStatus.EARNED);

        assertThat(delivering.submit(delivery, "  Mijn SKJ,\n upload ", bea))
                .isEqualTo(new SubmitResult.Submitted(List.of()));
        assertThat(status(anna)).isEqualTo(EntryStatus.SUBMITTED);

        assertThat(accept(delivery, anna)).isEqualTo(new AnswerResult.Kept(1));
        assertThat(reject(delivery, "Nummer onbekend", bram)).isEqualTo(new AnswerResult.Kept(0));
        assertThat(status(anna)).isEqualTo(EntryStatus.ACCEPTED);
        assertThat(booking(bram))
                .extracting(PointsBooking::status, PointsBooking::refusal, PointsBooking::points)
                .containsExactly(EntryStatus.REJECTED, "Nummer onbekend", Points.of(26));
        var sheet = desk.sheet(delivery).orElseThrow();
        assertThat(sheet.state()).isEqualTo(DeliveryState.DONE);
        assertThat(sheet.history())
                .extracting(DeliverySheet.Deed::kind, DeliverySheet.Deed::rows, DeliverySheet.Deed::words)
                .containsExactly(
                        tuple(Kind.PREPARED, 2, ""),
                        tuple(Kind.SUBMITTED, 2, "Mijn SKJ, upload"),
                        tuple(Kind.ACCEPTED, 1, ""),
                        tuple(Kind.REJECTED, 1, "Nummer onbekend"));
        assertThat(sheet.history()).extracting(DeliverySheet.Deed::who).containsOnly("Bea Bureau");
    }

    @Test
    void aListStaysAsItWasMade() {
        var delivery = deliveries.prepared(edition, bea);
        var before = number(anna);
        var file = text(delivering.csv(delivery));
        var sheet = delivering.sheet(delivery).orElseThrow().bytes();

        registrations.in(SKJ, anna.person());
        people.someone();

        assertThat(text(delivering.csv(delivery))).isEqualTo(file).contains(before, "Appel", "SKJ300893", "26");
        assertThat(delivering.sheet(delivery).orElseThrow().bytes()).isEqualTo(sheet);
        assertThat(row(delivery, anna).number()).isEqualTo(before);
        assertThat(row(delivery, anna).numberNow()).contains(number(anna));
        assertThat(row(delivery, bram).numberNow()).isEmpty();
    }

    @Test
    void theFileHasTheColumnsOfTheRegisterAndNothingElse() {
        var delivery = deliveries.prepared(edition, bea);

        assertThat(text(delivering.csv(delivery)).lines().findFirst())
                .contains("\uFEFFSKJ-registratienummer;Achternaam;Accreditatienummer;Laatste dag;Punten");
        assertThat(text(delivering.csv(delivery))).doesNotContain("@voorbeeld.example", "Anna", anna.certificate());
        assertThat(delivering.csv(delivery).orElseThrow().name().value()).startsWith("aanlevering SKJ ");
    }

    @Test
    void whatWasRejectedGoesAgainWithTheNumberOfNow() {
        var first = deliveries.submitted(edition, bea);
        accept(first, anna);
        reject(first, "Nummer onbekend", bram);
        var wrong = number(bram);
        registrations.in(SKJ, bram.person());

        var again = preparing.preflightAgain(first).orElseThrow();
        assertThat(again.rows()).singleElement().satisfies(row -> {
            assertThat(row.isReady()).isTrue();
            assertThat(row.before()).contains(wrong);
            assertThat(row.refusal()).isEqualTo("Nummer onbekend");
        });
        var second = prepared(preparing.resend(first, again.seen(), bea));

        assertThat(desk.sheet(second).orElseThrow().follows()).contains(first);
        assertThat(desk.sheet(first).orElseThrow().followers()).containsExactly(second);
        assertThat(row(second, bram).number()).isEqualTo(number(bram)).isNotEqualTo(wrong);
        assertThat(row(first, bram).again()).isFalse();
        assertThat(status(bram)).isEqualTo(EntryStatus.REJECTED);
        delivering.submit(second, "Mijn SKJ", bea);
        accept(second, bram);
        assertThat(status(bram)).isEqualTo(EntryStatus.ACCEPTED);
        assertThat(row(first, bram).answer()).contains(Answer.REJECTED);
        assertThat(preparing.preflightAgain(first).orElseThrow().rows()).isEmpty();
    }

    @Test
    void whatWasRejectedTwiceGoesAgainFromTheLastDeliveryAlone() {
        var first = deliveries.submitted(edition, bea);
        reject(first, "Nummer onbekend", bram);
        var second = resent(first);
        delivering.submit(second, "Mijn SKJ", bea);
        reject(second, "Nog steeds onbekend", bram);

        assertThat(preparing.preflightAgain(first).orElseThrow().rows()).isEmpty();
        assertThat(row(first, bram).again()).isFalse();
        assertThat(row(second, bram).again()).isTrue();
    }

    @Test
    void whatWasRejectedDoesNotGoAlongUnmendedInTheNextList() {
        var first = deliveries.submitted(edition, bea);
        reject(first, "Nummer onbekend", bram);
        accept(first, anna);

        assertThat(deliveries.preflight(edition).rows())
                .extracting(PreflightRow::name, PreflightRow::problems, PreflightRow::elsewhere)
                .containsExactly(
                        tuple("Anna Appel", Set.of(DeliveryProblem.ALREADY_ACCEPTED), Optional.of(first)),
                        tuple("Bram Berg", Set.of(DeliveryProblem.REJECTED_BEFORE), Optional.of(first)));
    }

    @Test
    void sayingAThingTwiceKeepsItOnce() {
        var delivery = deliveries.prepared(edition, bea);
        delivering.submit(delivery, "Mijn SKJ", bea);
        var at = desk.sheet(delivery).orElseThrow().history().getLast().at();

        assertThat(delivering.submit(delivery, "Nog eens", people.someone()))
                .isInstanceOfSatisfying(
                        SubmitResult.AlreadySubmitted.class,
                        kept -> assertThat(kept.at()).isEqualTo(at));
        accept(delivery, anna);
        assertThat(accept(delivery, anna)).isEqualTo(new AnswerResult.Kept(1));
        reject(delivery, "Onbekend", bram);
        assertThat(reject(delivery, "Iets anders", bram)).isEqualTo(new AnswerResult.Kept(0));

        assertThat(booking(bram).refusal()).isEqualTo("Onbekend");
        assertThat(steps(anna)).containsExactly("SUBMITTED", "ACCEPTED");
        assertThat(steps(bram)).containsExactly("SUBMITTED", "REJECTED");
    }

    @Test
    void aRegistersWordIsNotTurnedRound() {
        var delivery = deliveries.submitted(edition, bea);
        accept(delivery, anna);
        reject(delivery, "Onbekend", bram);

        assertThat(reject(delivery, "Toch niet", anna)).isEqualTo(new AnswerResult.Contradicts(List.of("Anna Appel")));
        assertThat(accept(delivery, anna, bram)).isEqualTo(new AnswerResult.Contradicts(List.of("Bram Berg")));
        assertThat(status(anna)).isEqualTo(EntryStatus.ACCEPTED);
        assertThat(status(bram)).isEqualTo(EntryStatus.REJECTED);
    }

    @Test
    void nothingIsAnsweredThatTheRegisterDoesNotHave() {
        var delivery = deliveries.prepared(edition, bea);

        assertThat(accept(delivery, anna)).isEqualTo(new AnswerResult.NotSubmitted());
        assertThat(delivering.readBack(delivery, number(anna), bea)).isEqualTo(new ReadBackResult.NotSubmitted());
        assertThat(status(anna)).isEqualTo(EntryStatus.EARNED);
    }

    @Test
    void aListThatIsSetAsideFreesWhatItHolds() {
        var delivery = deliveries.prepared(edition, bea);
        assertThat(deliveries.preflight(edition).rows())
                .extracting(PreflightRow::problems, PreflightRow::elsewhere)
                .containsOnly(tuple(Set.of(DeliveryProblem.IN_OTHER_DELIVERY), Optional.of(delivery)));

        assertThat(delivering.discard(delivery, bea)).isEqualTo(new DiscardResult.Discarded());
        assertThat(delivering.discard(delivery, bea)).isEqualTo(new DiscardResult.Discarded());

        assertThat(delivering.submit(delivery, "Mijn SKJ", bea)).isEqualTo(new SubmitResult.Discarded());
        assertThat(accept(delivery, anna)).isEqualTo(new AnswerResult.NotSubmitted());
        assertThat(delivering.csv(delivery)).isEmpty();
        assertThat(delivering.sheet(delivery)).isEmpty();
        assertThat(deliveries.preflight(edition).ready()).hasSize(2);
        assertThat(status(anna)).isEqualTo(EntryStatus.EARNED);
    }

    @Test
    void whatTheRegisterHasIsNotSetAside() {
        var delivery = deliveries.submitted(edition, bea);

        assertThat(delivering.discard(delivery, bea)).isEqualTo(new DiscardResult.AlreadySubmitted());
        assertThat(desk.sheet(delivery).orElseThrow().state()).isEqualTo(DeliveryState.SUBMITTED);
    }

    @Test
    void howAndWhyAreAskedInAFewWords() {
        var delivery = deliveries.prepared(edition, bea);
        assertThat(delivering.submit(delivery, " \n ", bea)).isEqualTo(new SubmitResult.HowAsked(200));
        assertThat(delivering.submit(delivery, "x".repeat(201), bea)).isEqualTo(new SubmitResult.HowAsked(200));
        delivering.submit(delivery, "Mijn SKJ", bea);

        assertThat(reject(delivery, " ", anna)).isEqualTo(new AnswerResult.ReasonAsked(300));
        assertThat(reject(delivery, "x".repeat(301), anna)).isEqualTo(new AnswerResult.ReasonAsked(300));
        assertThat(status(anna)).isEqualTo(EntryStatus.SUBMITTED);
    }

    @Test
    void theNumbersThatTheRegisterNamesAreAccepted() {
        var carla = deliveries.earns(edition, "Carla", "Claassen");
        var delivery = deliveries.submitted(edition, bea);
        reject(delivery, "Onbekend", bram);
        var spaced = number(anna).substring(0, 3) + " " + number(anna).substring(3);

        var read = delivering.readBack(
                delivery, "\r\n #" + spaced + " \n" + number(anna) + "\n99999\n" + number(bram) + "\n", bea);

        assertThat(read)
                .isEqualTo(new ReadBackResult.Read(
                        1,
                        1,
                        List.of(
                                new Unread(4, "99999", Why.NOT_IN_LIST, ""),
                                new Unread(5, number(bram), Why.REJECTED_BEFORE, "Bram Berg"))));
        assertThat(status(anna)).isEqualTo(EntryStatus.ACCEPTED);
        assertThat(status(bram)).isEqualTo(EntryStatus.REJECTED);
        assertThat(status(carla)).isEqualTo(EntryStatus.SUBMITTED);
        assertThat(delivering.readBack(delivery, number(anna), bea))
                .isEqualTo(new ReadBackResult.Read(0, 1, List.of()));
        assertThat(delivering.readBack(delivery, "1".repeat(20_001), bea))
                .isEqualTo(new ReadBackResult.TooLong(20_000));
        assertThat(delivering.readBack(delivery, " \n ", bea)).isEqualTo(new ReadBackResult.Empty());
    }

    @Test
    void aNumberOfTwoRowsAcceptsNeither() {
        var twice = deliveries.certifies(edition, anna.person());
        var delivery = deliveries.submitted(edition, bea);

        assertThat(delivering.readBack(delivery, number(anna), bea))
                .isEqualTo(new ReadBackResult.Read(
                        0, 3, List.of(new Unread(1, number(anna), Why.SEVERAL_ROWS, "Anna Appel"))));
        assertThat(desk.sheet(delivery).orElseThrow().numbers().get(edition.edition()))
                .containsExactlyInAnyOrder(number(twice), number(anna), number(bram));
    }

    @Test
    void whoeverCannotGoKeepsNobodyBack() {
        var nobody = people.someone("Nico", "Nieuw");
        deliveries.certifies(edition, nobody);
        var untold = people.someone("Olga", "Ongewis");
        registrations.numbered(SKJ, untold);
        deliveries.certifies(edition, untold);
        var psychologist = people.someone("Paul", "Psycholoog");
        registrations.inChamber("skj-gedragswetenschapper", SINCE, SKJ, psychologist);
        deliveries.certifies(edition, psychologist);
        var ended = people.someone("Rita", "Rust");
        var left = new Registration(
                SKJ,
                "55512345",
                Optional.of(JGP),
                Optional.of(SINCE),
                Optional.of(edition.lastDay().minusDays(1)));
        SignIn.during(ended, Role.PARTICIPANT, () -> memberships.state(ended, left));
        deliveries.certifies(edition, ended);

        var preflight = deliveries.preflight(edition);

        assertThat(preflight.toMend())
                .extracting(PreflightRow::name, PreflightRow::problems)
                .containsExactly(
                        tuple("Nico Nieuw", Set.of(DeliveryProblem.NO_NUMBER)),
                        tuple("Olga Ongewis", Set.of(DeliveryProblem.CHAMBER_UNKNOWN)),
                        tuple("Paul Psycholoog", Set.of(DeliveryProblem.WRONG_CHAMBER)),
                        tuple("Rita Rust", Set.of(DeliveryProblem.REGISTRATION_ENDED)));
        var delivery = deliveries.prepared(edition, bea);
        assertThat(desk.sheet(delivery).orElseThrow().rows())
                .extracting(DeliverySheet.Row::name)
                .containsExactly("Anna Appel", "Bram Berg");
        registrations.in(SKJ, nobody);
        assertThat(deliveries.preflight(edition).ready())
                .extracting(PreflightRow::name)
                .containsExactly("Nico Nieuw");
    }

    @Test
    void aListIsOfWhatItsMakerSaw() {
        var seen = deliveries.preflight(edition).seen();
        deliveries.earns(edition, "Carla", "Claassen");

        assertThat(preparing.prepare(JGP, List.of(edition.edition()), seen, bea))
                .isEqualTo(new PrepareResult.Changed());
        assertThat(preparing.prepare("nergens", List.of(edition.edition()), seen, bea))
                .isEqualTo(new PrepareResult.Unknown());
        assertThat(preparing.prepare(JGP, List.of(EditionId.next()), seen, bea)).isEqualTo(new PrepareResult.Unknown());
        assertThat(preparing.prepare(JGP, List.of(), Set.of(), bea)).isEqualTo(new PrepareResult.Unknown());
        deliveries.prepared(edition, bea);
        assertThat(preparing.prepare(JGP, List.of(edition.edition()), Set.of(), bea))
                .isEqualTo(new PrepareResult.NothingReady());
    }

    @Test
    void severalEditionsGoInOneListWithTheNumbersApart() {
        var other = deliveries.anEdition();
        var carla = deliveries.earns(other, "Carla", "Claassen");
        SignIn.as(bea, Role.OFFICE);
        var which = List.of(edition.edition(), other.edition());
        var seen = preparing.preflight(JGP, which).orElseThrow().seen();

        var delivery = prepared(preparing.prepare(JGP, which, seen, bea));

        assertThat(desk.sheet(delivery).orElseThrow().numbers())
                .isEqualTo(Map.of(
                        edition.edition(),
                        List.of(number(anna), number(bram)),
                        other.edition(),
                        List.of(number(carla))));
    }

    @Test
    void whereMembersHandInTheirPointsThemselvesThereIsNoList() {
        var lvsc = new RegisterCode("LVSC");
        var known = edition.award();
        registrations.in(lvsc, anna.person());
        var award = new AccreditationFacts(
                known.course(),
                lvsc,
                "LVSC",
                "lvsc",
                "",
                "totaal",
                Points.of(5),
                known.contactTime(),
                known.selfStudy(),
                known.term());
        ledger.book(
                anna.person(),
                edition.edition(),
                List.of(award),
                edition.title(),
                anna.certificate(),
                edition.lastDay());

        var preflight = preparing.preflight("lvsc", List.of(edition.edition())).orElseThrow();

        assertThat(preflight.rows()).hasSize(1);
        assertThat(preparing.prepare("lvsc", List.of(edition.edition()), preflight.seen(), bea))
                .isEqualTo(new PrepareResult.MembersDeliver());
        assertThat(desk.worklist().toDeliver()).noneMatch(each -> each.profile().equals("lvsc"));
    }

    static IntStream rounds() {
        return Rounds.of(3, 40);
    }

    @ParameterizedTest(name = "round {0}")
    @MethodSource("rounds")
    void ofTwoWhoMakeTheSameListAtOnceOneDoesAndTheOtherIsTold(int round) throws Exception {
        var seen = deliveries.preflight(edition).seen();
        Callable<PrepareResult> make = () ->
                SignIn.during(bea, Role.OFFICE, () -> preparing.prepare(JGP, List.of(edition.edition()), seen, bea));

        var results = atOnce(make, make);

        assertThat(results).hasAtLeastOneElementOfType(PrepareResult.Prepared.class);
        assertThat(results).contains(new PrepareResult.Changed());
        assertThat(count("select count(*) from delivered_row where claims = ?", entry(anna)))
                .isEqualTo(1);
    }

    @ParameterizedTest(name = "round {0}")
    @MethodSource("rounds")
    void ofTwoWhoDeliverAtOnceOneDoesAndTheOtherIsTold(int round) throws Exception {
        var delivery = deliveries.prepared(edition, bea);
        Callable<SubmitResult> submit =
                () -> SignIn.during(bea, Role.OFFICE, () -> delivering.submit(delivery, "Mijn SKJ", bea));

        var results = atOnce(submit, submit);

        assertThat(results).hasAtLeastOneElementOfType(SubmitResult.Submitted.class);
        assertThat(results).hasAtLeastOneElementOfType(SubmitResult.AlreadySubmitted.class);
        assertThat(steps(anna)).containsExactly("SUBMITTED");
    }

    @Test
    void theDatabaseKeepsAnEntryInOneOpenDelivery() {
        deliveries.prepared(edition, bea);
        var other = deliveries.anEdition();
        deliveries.earns(other, "Carla", "Claassen");
        var second = deliveries.prepared(other, bea);

        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> database.sql("update delivered_row set entry = ?, claims = ? where delivery = ?")
                        .params(entry(anna), entry(anna), second.value())
                        .update());
    }

    @Test
    void theOfficeHearsOfPointsThatWereWithdrawnBeforeTheyWereDelivered() {
        var delivery = deliveries.prepared(edition, bea);
        ledger.takeBack(anna.certificate());

        assertThat(row(delivery, anna).takenBack()).contains(Because.WITHDRAWN);
        assertThat(delivering.submit(delivery, "Mijn SKJ", bea))
                .isEqualTo(new SubmitResult.Submitted(List.of("Anna Appel")));
    }

    @Test
    void theRegisterIsToldOfWhatWasTakenBackAfterItHadIt() {
        var delivery = deliveries.submitted(edition, bea);
        accept(delivery, anna);
        ledger.takeBack(anna.certificate());
        ledger.takeBack(bram.certificate());

        assertThat(recalls())
                .extracting(Worklist.ToRecall::name, Worklist.ToRecall::why, Worklist.ToRecall::delivery)
                .containsExactlyInAnyOrder(
                        tuple("Anna Appel", Because.WITHDRAWN, Optional.of(delivery)),
                        tuple("Bram Berg", Because.WITHDRAWN, Optional.of(delivery)));
        delivering.recalled(new LedgerEntryId(entry(anna)), bea);
        delivering.recalled(new LedgerEntryId(entry(anna)), bea);
        assertThat(recalls()).extracting(Worklist.ToRecall::name).containsExactly("Bram Berg");
    }

    @Test
    void whatTheRegisterShouldForgetFirstDoesNotGoAgainBefore() {
        var delivery = deliveries.prepared(edition, bea);
        movesToAnotherChamberAndBack(anna);
        delivering.submit(delivery, "Mijn SKJ", bea);

        assertThat(deliveries.preflight(edition).toMend())
                .extracting(PreflightRow::name, PreflightRow::problems)
                .containsExactly(tuple("Anna Appel", Set.of(DeliveryProblem.NOT_RECALLED)));
        recalls().forEach(each -> delivering.recalled(each.entry(), bea));

        assertThat(deliveries.preflight(edition).ready())
                .extracting(PreflightRow::name)
                .containsExactly("Anna Appel");
        assertThat(row(delivery, anna).takenBack()).contains(Because.OTHER_CHAMBER);
    }

    @Test
    void whatTheRegisterHasIsOnItsWayWhenItIsBookedAnew() {
        var delivery = deliveries.submitted(edition, bea);
        movesToAnotherChamberAndBack(anna);

        assertThat(recalls()).isEmpty();
        assertThat(status(anna)).isEqualTo(EntryStatus.SUBMITTED);
        assertThat(deliveries.preflight(edition).rows())
                .extracting(PreflightRow::problems, PreflightRow::elsewhere)
                .containsOnly(tuple(Set.of(DeliveryProblem.IN_OTHER_DELIVERY), Optional.of(delivery)));
        assertThat(row(delivery, anna).takenBack()).isEmpty();
        accept(delivery, anna);
        assertThat(status(anna)).isEqualTo(EntryStatus.ACCEPTED);
    }

    @Test
    void whatWasBookedAnewIsRejectedAndGoesAgainLikeAnyOther() {
        var delivery = deliveries.submitted(edition, bea);
        movesToAnotherChamberAndBack(anna);
        reject(delivery, "Nummer onbekend", anna);
        assertThat(status(anna)).isEqualTo(EntryStatus.REJECTED);

        assertThat(row(delivery, anna).again()).isTrue();
        var second = resent(delivery);
        delivering.submit(second, "Mijn SKJ", bea);
        delivering.readBack(second, number(anna), bea);

        assertThat(status(anna)).isEqualTo(EntryStatus.ACCEPTED);
        assertThat(row(delivery, anna).again()).isFalse();
    }

    @Test
    void whatTheRegisterWasToldToForgetIsNewWhenItIsBookedAnew() {
        deliveries.submitted(edition, bea);
        registrations.inChamber("skj-gedragswetenschapper", SINCE, SKJ, anna.person());
        recalls().forEach(each -> delivering.recalled(each.entry(), bea));
        registrations.inChamber(JGP, SINCE, SKJ, anna.person());

        assertThat(deliveries.preflight(edition).ready())
                .extracting(PreflightRow::name)
                .containsExactly("Anna Appel");
    }

    private void movesToAnotherChamberAndBack(Earned who) {
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

    @Test
    void whatTheRegisterRejectedIsToldUntilItIsLeftAtThat() {
        registrations.inSince(edition.lastDay().minusYears(1), SKJ, anna.person());
        registrations.inSince(edition.lastDay().minusYears(1), SKJ, bram.person());
        var delivery = deliveries.submitted(edition, bea);
        assertThat(rejected(bram)).isEqualTo(Points.NONE);

        reject(delivery, "Geen lid", bram);
        assertThat(rejected(bram)).isEqualTo(Points.of(26));
        assertThat(rejected(anna)).isEqualTo(Points.NONE);

        delivering.writeOff(delivery, new LedgerEntryId(entry(bram)), "Is geen lid meer", bea);
        assertThat(rejected(bram)).isEqualTo(Points.NONE);
    }

    private Points rejected(Earned who) {
        return SignIn.during(who.person(), Role.PARTICIPANT, () -> switch (standing.of(who.person())
                .getFirst()) {
            case RegisterStanding.Measured measured -> measured.rejected();
            case RegisterStanding other -> throw new AssertionError(other);
        });
    }

    @Test
    void anAnswerEnteredByMistakeIsRevokedAndStaysTold() {
        var delivery = deliveries.submitted(edition, bea);
        accept(delivery, anna);
        reject(delivery, "Nummer onbekend", bram);
        assertThat(desk.sheet(delivery).orElseThrow().state()).isEqualTo(DeliveryState.DONE);
        var carel = people.someone("Carel", "Collega");

        assertThat(revoke(delivery, anna, "Verkeerde regel", carel)).isEqualTo(new RevokeAnswerResult.Revoked());
        assertThat(revoke(delivery, bram, "Verkeerde regel", carel)).isEqualTo(new RevokeAnswerResult.Revoked());

        assertThat(status(anna)).isEqualTo(EntryStatus.SUBMITTED);
        assertThat(booking(bram))
                .extracting(PointsBooking::status, PointsBooking::refusal)
                .containsExactly(EntryStatus.SUBMITTED, "");
        assertThat(steps(anna)).containsExactly("SUBMITTED", "ACCEPTED", "SUBMITTED");
        var sheet = desk.sheet(delivery).orElseThrow();
        assertThat(sheet.state()).isEqualTo(DeliveryState.SUBMITTED);
        assertThat(sheet.open()).isEqualTo(2);
        assertThat(sheet.history())
                .extracting(DeliverySheet.Deed::kind, DeliverySheet.Deed::who, DeliverySheet.Deed::words)
                .contains(
                        tuple(Kind.ACCEPTED, "Bea Bureau", ""),
                        tuple(Kind.REJECTED, "Bea Bureau", "Nummer onbekend"),
                        tuple(Kind.REVOKED, "Carel Collega", "Verkeerde regel"));
        assertThat(desk.worklist().rejected()).noneMatch(each -> each.delivery().equals(Optional.of(delivery)));
        assertThat(deliveries.preflight(edition).ready()).isEmpty();

        assertThat(reject(delivery, "Geen lid", anna)).isEqualTo(new AnswerResult.Kept(1));
        assertThat(accept(delivery, bram)).isEqualTo(new AnswerResult.Kept(0));
        assertThat(status(anna)).isEqualTo(EntryStatus.REJECTED);
        assertThat(status(bram)).isEqualTo(EntryStatus.ACCEPTED);
        assertThat(desk.sheet(delivery).orElseThrow().state()).isEqualTo(DeliveryState.DONE);
    }

    @Test
    void whyAnAnswerWasAMistakeIsAskedAndNothingIsRevokedTwice() {
        var delivery = deliveries.submitted(edition, bea);
        accept(delivery, anna);

        assertThat(revoke(delivery, anna, " \n ", bea)).isEqualTo(new RevokeAnswerResult.ReasonAsked(300));
        assertThat(revoke(delivery, anna, "x".repeat(301), bea)).isEqualTo(new RevokeAnswerResult.ReasonAsked(300));
        assertThat(status(anna)).isEqualTo(EntryStatus.ACCEPTED);
        revoke(delivery, anna, "Verkeerd", bea);
        assertThat(revoke(delivery, anna, "Verkeerd", bea)).isEqualTo(stays(AnswerStays.NOT_ANSWERED));
        assertThat(steps(anna)).containsExactly("SUBMITTED", "ACCEPTED", "SUBMITTED");
    }

    @Test
    void aRefusalThatWentOnInALaterListStays() {
        var first = deliveries.submitted(edition, bea);
        reject(first, "Nummer onbekend", bram);
        var second = resent(first);

        assertThat(row(first, bram).stays()).contains(AnswerStays.WENT_AGAIN);
        assertThat(revoke(first, bram, "Verkeerd", bea)).isEqualTo(stays(AnswerStays.WENT_AGAIN));
        delivering.discard(second, bea);
        assertThat(row(first, bram).stays()).isEmpty();
        var third = resent(first);
        delivering.submit(third, "Mijn SKJ", bea);
        assertThat(revoke(first, bram, "Verkeerd", bea)).isEqualTo(stays(AnswerStays.WENT_AGAIN));
        assertThat(status(bram)).isEqualTo(EntryStatus.SUBMITTED);
        accept(third, bram);
        assertThat(revoke(third, bram, "Verkeerd", bea)).isEqualTo(new RevokeAnswerResult.Revoked());
    }

    @Test
    void anAnswerTheRegisterWasToldToForgetStays() {
        var delivery = deliveries.submitted(edition, bea);
        accept(delivery, anna);
        ledger.takeBack(anna.certificate());
        recalls().forEach(each -> delivering.recalled(each.entry(), bea));

        assertThat(row(delivery, anna).stays()).contains(AnswerStays.TOLD);
        assertThat(revoke(delivery, anna, "Verkeerd", bea)).isEqualTo(stays(AnswerStays.TOLD));
        assertThat(desk.sheet(delivery).orElseThrow().history())
                .extracting(
                        DeliverySheet.Deed::kind,
                        DeliverySheet.Deed::who,
                        DeliverySheet.Deed::whom,
                        DeliverySheet.Deed::because)
                .contains(tuple(Kind.RECALLED, "Bea Bureau", "Anna Appel", Optional.of(Because.WITHDRAWN)));
    }

    @Test
    void aRefusalThatWasLeftAtThatStaysAndIsTold() {
        var delivery = deliveries.submitted(edition, bea);
        reject(delivery, "Geen lid", bram);
        delivering.writeOff(delivery, new LedgerEntryId(entry(bram)), "Is geen lid meer", bea);

        assertThat(revoke(delivery, bram, "Verkeerd", bea)).isEqualTo(stays(AnswerStays.WRITTEN_OFF));
        assertThat(row(delivery, bram).stays()).contains(AnswerStays.WRITTEN_OFF);
        assertThat(desk.sheet(delivery).orElseThrow().history())
                .extracting(
                        DeliverySheet.Deed::kind,
                        DeliverySheet.Deed::who,
                        DeliverySheet.Deed::whom,
                        DeliverySheet.Deed::words)
                .contains(tuple(Kind.WRITTEN_OFF, "Bea Bureau", "Bram Berg", "Is geen lid meer"));
    }

    @Test
    void aRefusalOfWhatWasBookedAnewSinceStays() {
        var delivery = deliveries.submitted(edition, bea);
        reject(delivery, "Onjuiste kamer", bram);
        movesToAnotherChamberAndBack(bram);

        assertThat(revoke(delivery, bram, "Verkeerd", bea)).isEqualTo(stays(AnswerStays.BOOKED_ANEW));
    }

    @ParameterizedTest(name = "round {0}")
    @MethodSource("rounds")
    void ofTwoWhoRevokeAndSendAgainAtOnceOneDoesAndTheOtherIsTold(int round) throws Exception {
        var delivery = deliveries.submitted(edition, bea);
        reject(delivery, "Nummer onbekend", bram);
        var seen = preparing.preflightAgain(delivery).orElseThrow().seen();
        Callable<Object> revoke = () -> SignIn.during(bea, Role.OFFICE, () -> revoke(delivery, bram, "Verkeerd", bea));
        Callable<Object> again = () -> SignIn.during(bea, Role.OFFICE, () -> preparing.resend(delivery, seen, bea));

        var results = atOnce(revoke, again);

        if (results.getFirst().equals(new RevokeAnswerResult.Revoked())) {
            assertThat(results.getLast()).isEqualTo(new PrepareResult.Changed());
        } else {
            assertThat(results.getFirst()).isEqualTo(stays(AnswerStays.WENT_AGAIN));
            assertThat(results.getLast()).isInstanceOf(PrepareResult.Prepared.class);
        }
    }

    @Test
    void aCorrectedReferenceReachesWhatWasBookedBefore() {
        corrects(edition, "SKJ300894");

        assertThat(deliveries.preflight(edition).ready())
                .extracting(PreflightRow::reference, PreflightRow::bookedUnder)
                .containsOnly(tuple("SKJ300894", Optional.of("SKJ300893")));
        assertThat(text(delivering.csv(deliveries.prepared(edition, bea))))
                .contains("SKJ300894")
                .doesNotContain("SKJ300893");
    }

    @Test
    void aReferenceThatWasMissingIsFilledInAtTheAccreditation() {
        var nameless = deliveries.anEditionUnder((course, term) -> referring(TestAccreditations.skj(course, term), ""));
        deliveries.earns(nameless, "Carla", "Claassen");
        SignIn.as(bea, Role.OFFICE);
        assertThat(deliveries.preflight(nameless).toMend())
                .extracting(PreflightRow::problems)
                .containsExactly(Set.of(DeliveryProblem.NO_REFERENCE));

        corrects(nameless, "SKJ300895");

        assertThat(deliveries.preflight(nameless).ready())
                .extracting(PreflightRow::reference, PreflightRow::bookedUnder)
                .containsExactly(tuple("SKJ300895", Optional.of("")));
    }

    @Test
    void whatAnotherBodyGrantedIsOnNoListOfARegisterThatAccreditsItself() {
        var byNip = deliveries.anEditionUnder((course, term) -> new AccreditationFacts(
                course,
                new RegisterCode("NIP"),
                "NIP",
                "nip",
                "400123",
                "scholing",
                Points.of(26),
                edition.award().contactTime(),
                edition.award().selfStudy(),
                term));
        deliveries.earns(byNip, "Carla", "Claassen");
        SignIn.as(bea, Role.OFFICE);

        assertThat(deliveries.preflight(byNip).ready()).isEmpty();
        assertThat(deliveries.preflight(byNip).settled())
                .extracting(PreflightRow::problems)
                .containsExactly(Set.of(DeliveryProblem.OTHER_BODY));
        assertThat(desk.worklist().toDeliver()).noneMatch(each -> each.edition().equals(byNip.edition()));
    }

    @Test
    void whoeverHasNoNumberIsAskedForIt() {
        var other = deliveries.anEdition();
        var nobody = people.someone("Nico", "Nieuw");
        deliveries.certifies(other, nobody);
        var untold = people.someone("Olga", "Ongewis");
        registrations.numbered(SKJ, untold);
        deliveries.certifies(other, untold);
        var psychologist = people.someone("Paul", "Psycholoog");
        registrations.inChamber("skj-gedragswetenschapper", SINCE, SKJ, psychologist);
        deliveries.certifies(other, psychologist);
        SignIn.as(bea, Role.OFFICE);

        assertThat(chased(other))
                .extracting(Worklist.ToChase::name, Worklist.ToChase::why)
                .containsExactlyInAnyOrder(
                        tuple("Nico Nieuw", DeliveryProblem.NO_NUMBER),
                        tuple("Olga Ongewis", DeliveryProblem.CHAMBER_UNKNOWN));
        registrations.in(SKJ, nobody);
        registrations.in(SKJ, untold);
        assertThat(chased(other)).isEmpty();
        assertThat(desk.worklist().toDeliver())
                .filteredOn(each -> each.edition().equals(other.edition()))
                .extracting(Worklist.ToDeliver::rows)
                .containsExactly(2L);
    }

    @Test
    void pointsWhoseGrantorGetsNoListsAreChasedForTheRegisterThatTakesThem() {
        var byNvo = deliveries.anEditionUnder(TestAccreditations::nvo);
        nicoAndOlgaAreCertified(byNvo);

        assertThat(chased(byNvo))
                .extracting(Worklist.ToChase::name, Worklist.ToChase::why, Worklist.ToChase::register)
                .containsExactlyInAnyOrder(
                        tuple("Nico Nieuw", DeliveryProblem.NO_NUMBER, SKJ),
                        tuple("Olga Ongewis", DeliveryProblem.CHAMBER_UNKNOWN, SKJ));
        assertThat(toMend(byNvo, "skj-gedragswetenschapper")).containsExactly("Nico Nieuw", "Olga Ongewis");
        assertThat(toMend(byNvo, JGP)).isEmpty();
    }

    @Test
    void whoeverIsInAnUntoldChamberIsAskedForThatWhoeverGranted() {
        var byNip = deliveries.anEditionUnder(TestAccreditations::nip);
        nicoAndOlgaAreCertified(byNip);

        assertThat(chased(byNip))
                .extracting(
                        Worklist.ToChase::name,
                        Worklist.ToChase::register,
                        each -> each.titles().size())
                .containsExactlyInAnyOrder(
                        tuple("Nico Nieuw", TestAccreditations.NIP, 2), tuple("Olga Ongewis", SKJ, 1));
        assertThat(toMend(byNip, "skj-gedragswetenschapper")).containsExactly("Nico Nieuw", "Olga Ongewis");
        assertThat(toMend(byNip, "nip")).containsExactly("Nico Nieuw");
    }

    @Test
    void whoeverIsOfTwoGrantorsIsOnceOnAList() {
        var byBoth = deliveries.anEditionUnder(TestAccreditations::nip);
        var nico = people.someone("Nico", "Nieuw");
        var certificate = TestAccreditations.aCertificate();
        ledger.book(
                nico,
                byBoth.edition(),
                List.of(
                        byBoth.award(),
                        TestAccreditations.nvo(
                                byBoth.award().course(), byBoth.award().term())),
                byBoth.title(),
                certificate,
                byBoth.lastDay());
        SignIn.as(bea, Role.OFFICE);

        assertThat(toMend(byBoth, "skj-gedragswetenschapper")).containsExactly("Nico Nieuw");
    }

    @Test
    void whoeverCannotBeAskedTakesNoPlaceAndTheNewestComeFirst() {
        clock.goTo(clock.today().plusYears(30));
        var earlier = deliveries.anEdition();
        var nico = people.someone("Nico", "Nieuw");
        deliveries.certifies(earlier, nico);
        var psychologist = people.someone("Paul", "Psycholoog");
        registrations.inChamber("skj-gedragswetenschapper", SINCE, SKJ, psychologist);
        deliveries.certifies(earlier, psychologist);

        assertThat(points.lackingSince(earlier.lastDay(), Set.of(JGP), 1))
                .extracting(UnbookedAward::person)
                .containsExactly(nico);

        clock.goTo(clock.today().plusWeeks(1));
        var olga = people.someone("Olga", "Ongewis");
        registrations.numbered(SKJ, olga);
        deliveries.certifies(deliveries.anEdition(), olga);

        assertThat(points.lackingSince(earlier.lastDay(), Set.of(JGP), 1))
                .extracting(UnbookedAward::person)
                .containsExactly(olga);
    }

    @Test
    void theSignOnTheWayAsksNothingOfWhoIsChased() {
        deliveries.certifies(edition, people.someone("Nico", "Nieuw"));
        SignIn.as(bea, Role.OFFICE);

        assertThat(desk.waiting()).isEqualTo(desk.worklist().size());
        assertThat(statements.during(() -> desk.waiting())).isLessThan(statements.during(() -> desk.worklist()));
    }

    @Test
    void aNumberStatedInVainIsOnTheWorklistUntilItIsMended() {
        var nico = people.someone("Nico", "Nieuw");
        registrations.statedInVain(nico, SKJ, "onzin", NotKept.NO_NUMBER);
        assertThat(unkeptOf(nico))
                .extracting(Worklist.Unkept::name, each -> each.number().number())
                .containsExactly(tuple("Nico Nieuw", "onzin"));

        registrations.in(SKJ, nico);

        assertThat(unkeptOf(nico)).isEmpty();
    }

    private List<Worklist.Unkept> unkeptOf(PersonId person) {
        return SignIn.during(bea, Role.OFFICE, () -> desk.worklist()).unkept().stream()
                .filter(each -> each.person().equals(person))
                .toList();
    }

    private void nicoAndOlgaAreCertified(Ended of) {
        deliveries.certifies(of, people.someone("Nico", "Nieuw"));
        var untold = people.someone("Olga", "Ongewis");
        registrations.numbered(SKJ, untold);
        deliveries.certifies(of, untold);
        SignIn.as(bea, Role.OFFICE);
    }

    private List<String> toMend(Ended of, String profile) {
        return preparing.preflight(profile, List.of(of.edition())).orElseThrow().toMend().stream()
                .map(PreflightRow::name)
                .toList();
    }

    @Test
    void afterAYearNobodyIsAskedAnyMore() {
        var other = deliveries.anEdition();
        deliveries.certifies(other, people.someone("Nico", "Nieuw"));
        SignIn.as(bea, Role.OFFICE);
        assertThat(chased(other)).hasSize(1);

        clock.goTo(other.lastDay().plusYears(1).plusDays(1));

        assertThat(chased(other)).isEmpty();
    }

    @Test
    void aWithdrawnRowOfAPreparedListHidesNobodyNew() {
        deliveries.prepared(edition, bea);
        ledger.takeBack(anna.certificate());
        deliveries.earns(edition, "Carla", "Claassen");
        SignIn.as(bea, Role.OFFICE);

        assertThat(toDeliver()).extracting(Worklist.ToDeliver::rows).containsExactly(1L);
    }

    @Test
    void whatWasRejectedForItsNumberWarnsAsLongAsTheNumberIsTheSame() {
        var carla = deliveries.earns(edition, "Carla", "Claassen");
        var first = deliveries.submitted(edition, bea);
        reject(first, "Nummer onbekend", anna, bram);
        delivering.reject(first, entries(carla), RefusedFor.OTHER, "Te laat", bea);
        registrations.in(SKJ, bram.person());

        assertThat(preparing.preflightAgain(first).orElseThrow().sameNumber())
                .extracting(PreflightRow::name)
                .containsExactly("Anna Appel");
        assertThat(desk.sheet(first).orElseThrow().rows())
                .filteredOn(DeliverySheet.Row::isSameNumber)
                .extracting(DeliverySheet.Row::name)
                .containsExactly("Anna Appel");
    }

    private RevokeAnswerResult revoke(DeliveryId delivery, Earned who, String why, PersonId by) {
        return delivering.revoke(delivery, new LedgerEntryId(entry(who)), why, by);
    }

    private static RevokeAnswerResult stays(AnswerStays why) {
        return new RevokeAnswerResult.Stays(why);
    }

    private List<Worklist.ToChase> chased(Ended of) {
        return desk.worklist().toChase().stream()
                .filter(each -> each.edition().equals(of.edition()))
                .toList();
    }

    private void corrects(Ended of, String reference) {
        var id = database.sql("select id from accreditation where course = ?")
                .param(of.award().course().value())
                .query(UUID.class)
                .single();
        var sheet = accreditations.sheet(new AccreditationId(id)).orElseThrow();
        assertThat(accreditations.correct(sheet.id(), sheet.version(), referring(of.award(), reference)))
                .isInstanceOf(GrantResult.Granted.class);
    }

    private static AccreditationFacts referring(AccreditationFacts known, String reference) {
        return new AccreditationFacts(
                known.course(),
                known.register(),
                known.registerName(),
                known.grantedBy(),
                reference,
                known.category(),
                known.points(),
                known.contactTime(),
                known.selfStudy(),
                known.term());
    }

    @Test
    void aRefusalThatIsLeftAtThatTakesThePointsBackForGood() {
        var delivery = deliveries.submitted(edition, bea);
        var entry = new LedgerEntryId(entry(bram));
        assertThat(delivering.writeOff(delivery, entry, " ", bea)).isEqualTo(new LeaveAtThatResult.ReasonAsked(300));
        assertThat(delivering.writeOff(delivery, entry, "Geen lid", bea))
                .isEqualTo(said(new WriteOffResult.NotRejected(EntryStatus.SUBMITTED)));
        reject(delivery, "Geen lid", bram);

        assertThat(delivering.writeOff(delivery, entry, "Geen lid", bea))
                .isEqualTo(said(new WriteOffResult.WrittenOff()));
        assertThat(delivering.writeOff(delivery, entry, "Geen lid", bea))
                .isEqualTo(said(new WriteOffResult.AlreadyTakenBack()));
        registrations.in(SKJ, bram.person());
        ledger.book(
                bram.person(),
                edition.edition(),
                List.of(edition.award()),
                edition.title(),
                bram.certificate(),
                edition.lastDay());

        assertThat(bookings(bram))
                .extracting(PointsBooking::points, PointsBooking::because)
                .containsExactlyInAnyOrder(
                        tuple(Points.of(26), Optional.empty()), tuple(Points.of(-26), Optional.of(Because.REFUSED)));
        assertThat(preparing.preflightAgain(delivery).orElseThrow().rows()).isEmpty();
        assertThat(recalls()).isEmpty();
        assertThat(desk.worklist().rejected()).noneMatch(each -> each.delivery().equals(Optional.of(delivery)));
    }

    @Test
    void aRefusalThatWaitsInALaterListIsNotLeftAtThat() {
        var delivery = deliveries.submitted(edition, bea);
        var entry = new LedgerEntryId(entry(bram));
        reject(delivery, "Nummer onbekend", bram);
        var second = resent(delivery);

        assertThat(delivering.writeOff(delivery, entry, "Geen lid", bea)).isEqualTo(new LeaveAtThatResult.WentAgain());
        assertThat(bookings(bram)).hasSize(1);
        delivering.discard(second, bea);
        assertThat(delivering.writeOff(delivery, entry, "Geen lid", bea))
                .isEqualTo(said(new WriteOffResult.WrittenOff()));
    }

    @ParameterizedTest(name = "round {0}")
    @MethodSource("rounds")
    void ofTwoWhoRevokeInOneDeliveryAtOnceBothDo(int round) throws Exception {
        var delivery = deliveries.submitted(edition, bea);
        accept(delivery, anna, bram);
        Callable<Object> one = () -> SignIn.during(bea, Role.OFFICE, () -> revoke(delivery, anna, "Verkeerd", bea));
        Callable<Object> other = () -> SignIn.during(bea, Role.OFFICE, () -> revoke(delivery, bram, "Verkeerd", bea));

        assertThat(atOnce(one, other)).containsOnly(new RevokeAnswerResult.Revoked());
    }

    @Test
    void theLedgerRefusesWhatCannotBeSaidAndWritesNothing() {
        var entry = new LedgerEntryId(entry(anna));
        var other = new LedgerEntryId(entry(bram));
        var delivery = UUID.randomUUID();
        points.record(delivery, List.of(DeliveryStep.of(other, EntryStatus.SUBMITTED)), bea);

        var result = points.record(
                delivery,
                List.of(DeliveryStep.of(entry, EntryStatus.ACCEPTED), DeliveryStep.of(other, EntryStatus.ACCEPTED)),
                bea);

        assertThat(result).isEqualTo(new StepResult.Refused(Map.of(entry, EntryStatus.EARNED)));
        assertThat(status(bram)).isEqualTo(EntryStatus.SUBMITTED);
    }

    @Test
    void theWorklistSaysWhatWaitsAndWhoIsSilent() {
        assertThat(toDeliver()).extracting(Worklist.ToDeliver::rows).containsExactly(2L);
        var delivery = deliveries.prepared(edition, bea);
        assertThat(toDeliver()).isEmpty();
        assertThat(desk.worklist().prepared()).extracting(DeliveryLine::id).contains(delivery);
        delivering.submit(delivery, "Mijn SKJ", bea);
        assertThat(desk.worklist().underway()).extracting(DeliveryLine::id).contains(delivery);

        clock.goTo(clock.today().plusDays(32));
        assertThat(desk.worklist().silent())
                .filteredOn(line -> line.id().equals(delivery))
                .extracting(DeliveryLine::open, DeliveryLine::rows)
                .containsExactly(tuple(2L, 2L));
        reject(delivery, "Onbekend", bram);
        assertThat(desk.worklist().rejected())
                .filteredOn(each -> each.delivery().equals(Optional.of(delivery)))
                .extracting(Worklist.Rejected::name, Worklist.Rejected::reason)
                .containsExactly(tuple("Bram Berg", "Onbekend"));
        accept(delivery, anna);
        assertThat(desk.worklist().silent()).extracting(DeliveryLine::id).doesNotContain(delivery);
        assertThat(desk.closed(0, 100)).extracting(DeliveryLine::id).contains(delivery);
        resent(delivery);
        assertThat(desk.worklist().rejected()).noneMatch(each -> each.delivery().equals(Optional.of(delivery)));
    }

    @Test
    void onlyTheOfficeDelivers() {
        var delivery = deliveries.prepared(edition, bea);
        SignIn.as(bea, Role.TRAINER, Role.CONTACT, Role.PARTICIPANT);

        Stream.<Runnable>of(
                        () -> preparing.preflight(JGP, List.of(edition.edition())),
                        () -> preparing.prepare(JGP, List.of(edition.edition()), Set.of(), bea),
                        () -> preparing.preflightAgain(delivery),
                        () -> preparing.resend(delivery, Set.of(), bea),
                        () -> delivering.submit(delivery, "x", bea),
                        () -> delivering.accept(delivery, Set.of(), bea),
                        () -> delivering.reject(delivery, Set.of(), RefusedFor.OTHER, "x", bea),
                        () -> delivering.revoke(delivery, new LedgerEntryId(entry(anna)), "x", bea),
                        () -> delivering.writeOff(delivery, new LedgerEntryId(entry(anna)), "x", bea),
                        () -> delivering.recalled(new LedgerEntryId(entry(anna)), bea),
                        () -> delivering.readBack(delivery, "", bea),
                        () -> delivering.discard(delivery, bea),
                        () -> delivering.csv(delivery),
                        () -> delivering.sheet(delivery),
                        () -> desk.worklist(),
                        () -> desk.closed(0, 1),
                        () -> desk.sheet(delivery))
                .forEach(deed ->
                        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(deed::run));
    }

    @Test
    void aLargerGroupAsksNoMoreOfTheDatabase() {
        var forTwo = statements.during(() -> deliveries.preflight(edition));
        var small = deliveries.prepared(edition, bea);
        var sheetOfTwo = statements.during(() -> desk.sheet(small));
        var larger = deliveries.anEdition();
        IntStream.range(0, 12).forEach(n -> deliveries.earns(larger, "Deelnemer", "Nummer " + n));
        deliveries.certifies(larger, people.someone());
        SignIn.as(bea, Role.OFFICE);

        assertThat(statements.during(() -> deliveries.preflight(larger))).isLessThanOrEqualTo(forTwo + 1);
        var large = deliveries.prepared(larger, bea);
        assertThat(statements.during(() -> desk.sheet(large))).isEqualTo(sheetOfTwo);
    }

    private static LeaveAtThatResult said(WriteOffResult result) {
        return new LeaveAtThatResult.Said(result);
    }

    private static <T> List<T> atOnce(Callable<? extends T> first, Callable<? extends T> second) throws Exception {
        try (var both = Executors.newFixedThreadPool(2)) {
            var one = both.submit(first);
            var other = both.submit(second);
            return List.of(one.get(), other.get());
        }
    }

    private static DeliveryId prepared(PrepareResult result) {
        return ((PrepareResult.Prepared) result).delivery();
    }

    private DeliveryId resent(DeliveryId delivery) {
        return deliveries.again(delivery, bea);
    }

    private AnswerResult accept(DeliveryId delivery, Earned... who) {
        return delivering.accept(delivery, entries(who), bea);
    }

    private AnswerResult reject(DeliveryId delivery, String reason, Earned... who) {
        return delivering.reject(delivery, entries(who), RefusedFor.NUMBER, reason, bea);
    }

    private Set<LedgerEntryId> entries(Earned... who) {
        return Stream.of(who).map(this::entry).map(LedgerEntryId::new).collect(java.util.stream.Collectors.toSet());
    }

    private UUID entry(Earned who) {
        return database.sql("select id from ledger_entry where source = ? and kind = 'EARNED' and turn = 1")
                .param(who.certificate())
                .query(UUID.class)
                .single();
    }

    private List<String> steps(Earned who) {
        return database
                .sql("select status from ledger_step where entry = ? order by number")
                .param(entry(who))
                .query(String.class)
                .list()
                .stream()
                .map(Objects::requireNonNull)
                .toList();
    }

    private long count(String query, UUID of) {
        return database.sql(query).param(of).query(Long.class).single();
    }

    private DeliverySheet.Row row(DeliveryId delivery, Earned who) {
        var entry = new LedgerEntryId(entry(who));
        return desk.sheet(delivery).orElseThrow().rows().stream()
                .filter(row -> row.entry().equals(entry))
                .findFirst()
                .orElseThrow();
    }

    private String number(Earned who) {
        return memberships.of(who.person()).getFirst().number();
    }

    private EntryStatus status(Earned who) {
        return booking(who).status();
    }

    private PointsBooking booking(Earned who) {
        return bookings(who).getFirst();
    }

    private List<PointsBooking> bookings(Earned who) {
        var membership = memberships.of(who.person()).getFirst().id();
        return SignIn.during(
                who.person(),
                Role.PARTICIPANT,
                () -> mine.bookings(who.person(), membership, 0, 20).stream()
                        .filter(booking -> booking.source().equals(who.certificate()))
                        .toList());
    }

    private List<Worklist.ToDeliver> toDeliver() {
        return desk.worklist().toDeliver().stream()
                .filter(each -> each.edition().equals(edition.edition()))
                .toList();
    }

    private List<Worklist.ToRecall> recalls() {
        return desk.worklist().toRecall().stream()
                .filter(each -> Stream.of(anna, bram)
                        .map(this::entry)
                        .anyMatch(each.entry().value()::equals))
                .toList();
    }

    private static String text(Optional<KeptFile> file) {
        return new String(file.orElseThrow().bytes().toArray(), StandardCharsets.UTF_8);
    }
}
