package nl.leervink.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.Optional;
import java.util.concurrent.Callable;
import nl.leervink.ModuleTest;
import nl.leervink.SignIn;
import nl.leervink.delivery.DeliverySheet.Kind;
import nl.leervink.delivery.TestDeliveries.Earned;
import nl.leervink.kernel.Role;
import nl.leervink.people.PersonId;
import nl.leervink.points.AnswerStays;
import nl.leervink.points.Because;
import nl.leervink.points.EntryStatus;
import nl.leervink.points.LedgerEntryId;
import nl.leervink.points.PointsBooking;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An answer that was entered by mistake is revoked, unless something followed from it. */
@ModuleTest
class RevokingAnswersTest extends DeliveryLife {

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

    @ParameterizedTest(name = "round {0}")
    @MethodSource("rounds")
    void ofTwoWhoRevokeInOneDeliveryAtOnceBothDo(int round) throws Exception {
        var delivery = deliveries.submitted(edition, bea);
        accept(delivery, anna, bram);
        Callable<Object> one = () -> SignIn.during(bea, Role.OFFICE, () -> revoke(delivery, anna, "Verkeerd", bea));
        Callable<Object> other = () -> SignIn.during(bea, Role.OFFICE, () -> revoke(delivery, bram, "Verkeerd", bea));

        assertThat(atOnce(one, other)).containsOnly(new RevokeAnswerResult.Revoked());
    }

    private RevokeAnswerResult revoke(DeliveryId delivery, Earned who, String why, PersonId by) {
        return delivering.revoke(delivery, new LedgerEntryId(entry(who)), why, by);
    }

    private static RevokeAnswerResult stays(AnswerStays why) {
        return new RevokeAnswerResult.Stays(why);
    }
}
