package nl.leervink.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import nl.leervink.kernel.Money;
import org.junit.jupiter.api.Test;

class VatTreatmentTest {

    private static final Money PRICE = new Money(new BigDecimal("695.02"));

    @Test
    void theGeneralRateIsAddedToTheNearestCent() {
        assertThat(VatTreatment.STANDARD.on(PRICE)).isEqualTo(new Money(new BigDecimal("145.95")));
        assertThat(VatTreatment.STANDARD.inFull(PRICE)).isEqualTo(new Money(new BigDecimal("840.97")));
    }

    @Test
    void whatIsExemptCostsWhatItCosts() {
        assertThat(VatTreatment.EXEMPT.on(PRICE).isNothing()).isTrue();
        assertThat(VatTreatment.EXEMPT.inFull(PRICE)).isEqualTo(PRICE);
    }
}
