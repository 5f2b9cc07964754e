package nl.leervink.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

class VaultTest {

    private static final String OLD = "2026:" + key(1);
    private static final String NEW = "2027:" + key(2);

    private final Vault vault = vault(OLD);

    @Test
    void whatIsSealedOpensForWhatItIsAbout() {
        var closed = vault.seal("Wat ik in de groep deed.", "round 7");

        assertThat(vault.text(closed, "round 7")).isEqualTo("Wat ik in de groep deed.");
        assertThat(new String(closed.bytes(), java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("groep");
        assertThat(closed.toString()).doesNotContain("groep");
    }

    @Test
    void theSameWordsAreNeverSealedAlike() {
        assertThat(vault.seal("Zo", "round 7")).isNotEqualTo(vault.seal("Zo", "round 7"));
    }

    @Test
    void itDoesNotOpenUnderAnothersName() {
        var closed = vault.seal("Wat ik in de groep deed.", "round 7");

        assertThatExceptionOfType(Unopenable.class).isThrownBy(() -> vault.open(closed, "round 8"));
    }

    @Test
    void itDoesNotOpenOnceSomebodyMeddledWithIt() {
        var closed = vault.seal("Voldoende", "round 7");
        for (var at = 0; at < closed.bytes().length; at++) {
            var bytes = closed.bytes().clone();
            bytes[at] ^= 1;
            var meddled = new Sealed(closed.sealedWith(), bytes);

            assertThatExceptionOfType(Unopenable.class).isThrownBy(() -> vault.open(meddled, "round 7"));
        }
    }

    @Test
    void somethingTooShortDoesNotOpenEither() {
        var nothing = new Sealed("2026", new byte[3]);

        assertThatExceptionOfType(Unopenable.class).isThrownBy(() -> vault.open(nothing, "round 7"));
    }

    @Test
    void anotherKeySealsFromNowOnAndTheOldOneStillOpens() {
        var before = vault.seal("Wat ik in de groep deed.", "round 7");

        var after = vault(NEW, OLD);

        assertThat(after.text(before, "round 7")).isEqualTo("Wat ik in de groep deed.");
        assertThat(after.seal("Nog iets", "round 7").sealedWith()).isEqualTo("2027");
    }

    @Test
    void aKeyThatWentOpensNothing() {
        var before = vault.seal("Wat ik in de groep deed.", "round 7");

        assertThatExceptionOfType(Unopenable.class)
                .isThrownBy(() -> vault(NEW).open(before, "round 7"))
                .withMessageContaining("2026");
    }

    @Test
    void aPortalWithoutAKeyOrWithABadOneDoesNotStart() {
        assertThatIllegalArgumentException().isThrownBy(() -> vault()).withMessageContaining("operations.md");
        for (var bad : List.of("2026", "2026:kort", "2026:" + "A".repeat(40), ":" + key(1), "met spatie:" + key(1))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> vault(bad))
                    .withMessageNotContaining("kort")
                    .withMessageNotContaining(key(1));
        }
        assertThatIllegalArgumentException().isThrownBy(() -> vault(OLD, OLD)).withMessageContaining("alike");
    }

    @Test
    void keysAreForNobodysLog() {
        assertThat(new VaultKeys(List.of(OLD)).toString()).doesNotContain(key(1));
    }

    private static Vault vault(String... keys) {
        return new Vault(new VaultKeys(List.of(keys)));
    }

    private static String key(int filledWith) {
        var bytes = new byte[32];
        java.util.Arrays.fill(bytes, (byte) filledWith);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
