package nl.leervink.quotations;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import nl.leervink.catalogue.VatTreatment;
import nl.leervink.kernel.Money;
import nl.leervink.quotations.Calculation.Share;
import org.junit.jupiter.api.Test;

class CalculationTest {

    @Test
    void eachKindOfLineIsCountedInItsOwnWay() {
        var lines = List.of(
                line(Line.Kind.FIXED, "1000.00", 1),
                line(Line.Kind.PER_PARTICIPANT, "24.50", 1),
                line(Line.Kind.PER_MEETING, "85.00", 1),
                line(Line.Kind.TRAVEL, "30.00", 1),
                line(Line.Kind.KILOMETRES, "0.23", 180));

        var calculation = Calculation.of(lines, 9, 3, VatTreatment.EXEMPT);

        assertThat(calculation.amounts())
                .containsExactly(money("1000.00"), money("220.50"), money("255.00"), money("30.00"), money("41.40"));
        assertThat(calculation.total()).isEqualTo(money("1546.90"));
        assertThat(calculation.vat()).isEqualTo(Money.NONE);
        assertThat(calculation.inFull()).isEqualTo(calculation.total());
    }

    @Test
    void vatIsRoundedOnceOverTheTotal() {
        var lines = List.of(line(Line.Kind.FIXED, "0.05", 1), line(Line.Kind.FIXED, "0.05", 1));

        var calculation = Calculation.of(lines, 1, 1, VatTreatment.STANDARD);

        assertThat(calculation.vat()).isEqualTo(money("0.02"));
        assertThat(calculation.inFull()).isEqualTo(money("0.12"));
    }

    @Test
    void theRestOfADivisionIsPaidACentEach() {
        var calculation = Calculation.of(List.of(line(Line.Kind.FIXED, "100.00", 1)), 7, 1, VatTreatment.EXEMPT);

        assertThat(calculation.shares()).containsExactly(new Share(4, money("14.29")), new Share(3, money("14.28")));
    }

    @Test
    void sharesAreTogetherExactlyTheWholeHoweverManyDivideIt() {
        IntStream.rangeClosed(1, 250).forEach(participants -> {
            var calculation = Calculation.of(
                    List.of(line(Line.Kind.FIXED, "3333.33", 1)), participants, 1, VatTreatment.STANDARD);

            var together = Money.sum(calculation.shares().stream()
                    .map(share -> share.each().times(share.participants()))
                    .toList());

            assertThat(together).isEqualTo(calculation.inFull());
            assertThat(calculation.shares().stream()
                            .mapToInt(Share::participants)
                            .sum())
                    .isEqualTo(participants);
        });
    }

    private static Line line(Line.Kind kind, String each, int quantity) {
        return new Line(kind, "Iets", money(each), quantity);
    }

    private static Money money(String amount) {
        return new Money(new BigDecimal(amount));
    }
}
