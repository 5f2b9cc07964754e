package nl.leervink.delivery;

import static nl.leervink.accreditation.TestAccreditations.SKJ;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.leervink.ModuleTest;
import nl.leervink.SignIn;
import nl.leervink.delivery.TestDeliveries.Earned;
import nl.leervink.kernel.Points;
import nl.leervink.kernel.Role;
import nl.leervink.points.Because;
import nl.leervink.points.EntryStatus;
import nl.leervink.points.LedgerEntryId;
import nl.leervink.points.MyStanding;
import nl.leervink.points.PointsBooking;
import nl.leervink.points.RegisterStanding;
import nl.leervink.points.WriteOffResult;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a register rejected goes again, or is left at that. */
@ModuleTest
class RejectedTest extends DeliveryLife {

    @Autowired
    MyStanding standing;

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

    private Points rejected(Earned who) {
        return SignIn.during(who.person(), Role.PARTICIPANT, () -> switch (standing.of(who.person())
                .getFirst()) {
            case RegisterStanding.Measured measured -> measured.rejected();
            case RegisterStanding other -> throw new AssertionError(other);
        });
    }

    private static LeaveAtThatResult said(WriteOffResult result) {
        return new LeaveAtThatResult.Said(result);
    }
}
