package nl.leervink.delivery;

import static nl.leervink.accreditation.TestAccreditations.SKJ;
import static nl.leervink.delivery.TestDeliveries.JGP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.leervink.ModuleTest;
import nl.leervink.points.Because;
import nl.leervink.points.EntryStatus;
import nl.leervink.points.LedgerEntryId;
import org.junit.jupiter.api.Test;

/** Points that were taken back, or booked anew, while a list or the register has them. */
@ModuleTest
class RecallingTest extends DeliveryLife {

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
}
