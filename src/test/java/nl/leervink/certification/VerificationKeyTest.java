package nl.leervink.certification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class VerificationKeyTest {

    private final VerificationKey key = new VerificationKey("een sleutel van 32 tekens of meer");

    @Test
    void aMarkIsOfNumberAndNameAndOfNobodyElse() {
        assertThat(key.mark("LV-2027-000001", "Zoë van den Berg"))
                .isEqualTo(key.mark("LV-2027-000001", "zoe VAN-den  berg"))
                .isNotEqualTo(key.mark("LV-2027-000001", "Zoë van den Burg"))
                .isNotEqualTo(key.mark("LV-2027-000002", "Zoë van den Berg"))
                .isNotEqualTo(new VerificationKey("een andere sleutel van 32 tekens.")
                        .mark("LV-2027-000001", "Zoë van den Berg"))
                .matches("[0-9a-f]{64}");
    }

    @Test
    void aKeyThatIsEasilyGuessedIsRefusedAndNoKeyIsNone() {
        assertThatIllegalArgumentException().isThrownBy(() -> new VerificationKey("geheim"));
        assertThat(new VerificationKey(" ").isTold()).isFalse();
        assertThat(key.toString()).doesNotContain("sleutel");
    }
}
