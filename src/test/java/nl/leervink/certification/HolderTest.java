package nl.leervink.certification;

import static org.assertj.core.api.Assertions.assertThat;

import nl.leervink.kernel.Minutes;
import org.junit.jupiter.api.Test;

class HolderTest {

    @Test
    void aCertificateTellsTheHoursOneWasThereAndNeverMoreThanThereWere() {
        var whole = Minutes.ofHours(21);

        assertThat(present(20).ofContactTime(whole)).isEqualTo(Minutes.ofHours(20));
        assertThat(present(21).ofContactTime(whole)).isEqualTo(whole);
        assertThat(present(22).ofContactTime(whole)).isEqualTo(whole);
    }

    @Test
    void aCertificateTellsTheSelfStudyThatWasCredited() {
        var whole = Minutes.ofHours(5);

        assertThat(studied(0).ofSelfStudy(whole)).isEqualTo(Minutes.NONE);
        assertThat(studied(3).ofSelfStudy(whole)).isEqualTo(Minutes.ofHours(3));
        assertThat(studied(6).ofSelfStudy(whole)).isEqualTo(whole);
    }

    private static Holder present(int hours) {
        return new Holder("Lotte", Minutes.ofHours(hours), Minutes.NONE);
    }

    private static Holder studied(int hours) {
        return new Holder("Lotte", Minutes.NONE, Minutes.ofHours(hours));
    }
}
