package nl.leervink.certification;

import static org.assertj.core.api.Assertions.assertThat;

import nl.leervink.kernel.Minutes;
import org.junit.jupiter.api.Test;

class HolderTest {

    @Test
    void aCertificateTellsTheHoursOneWasThereAndNeverMoreThanThereWere() {
        var whole = Minutes.ofHours(21);

        assertThat(new Holder("Lotte", Minutes.ofHours(20)).ofContactTime(whole))
                .isEqualTo(Minutes.ofHours(20));
        assertThat(new Holder("Lotte", Minutes.ofHours(21)).ofContactTime(whole))
                .isEqualTo(whole);
        assertThat(new Holder("Lotte", Minutes.ofHours(22)).ofContactTime(whole))
                .isEqualTo(whole);
    }
}
