package nl.leervink.delivery;

import static nl.leervink.delivery.TestDeliveries.JGP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import nl.leervink.ModuleTest;
import nl.leervink.SignIn;
import nl.leervink.delivery.DeliverySheet.Kind;
import nl.leervink.delivery.ReadBackResult.Unread;
import nl.leervink.delivery.ReadBackResult.Why;
import nl.leervink.kernel.Points;
import nl.leervink.kernel.Role;
import nl.leervink.points.DeliveryStep;
import nl.leervink.points.EntryStatus;
import nl.leervink.points.LedgerEntryId;
import nl.leervink.points.PointsBooking;
import nl.leervink.points.StepResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.security.access.AccessDeniedException;

/** A list goes to a register, and what the register answers stands in the ledger. */
@ModuleTest
class DeliveringTest extends DeliveryLife {

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
}
