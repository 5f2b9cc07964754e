package nl.leervink.certification;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import nl.leervink.TestClock;
import nl.leervink.kernel.Spelling;
import nl.leervink.paper.SealProblem;
import nl.leervink.paper.SealReading.Unusable;
import nl.leervink.paper.SealReading.Usable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.health.contributor.Status;

class BureauSealTest {

    private static final VerificationKey KEY = new VerificationKey("x".repeat(32));

    private static final Clock NOW = Clock.fixed(Instant.parse("2027-04-26T09:30:00Z"), Spelling.HERE);

    @TempDir
    Path folder;

    @Test
    void withoutAKeystoreNothingIsSigned() {
        var seal = seal("", false, NOW);

        assertThat(seal.reading()).isEqualTo(new Unusable(SealProblem.NOT_TOLD));
        assertThat(new SigningHealthIndicator(seal, KEY).health().getStatus()).isEqualTo(Status.UNKNOWN);
    }

    @Test
    void aKeystoreThatIsPutBackNeedsNoNewStart() throws Exception {
        var elsewhere = folder.resolve("elsewhere.p12");
        seal(elsewhere.toString(), true, NOW);
        var seal = seal(folder.resolve("key.p12").toString(), false, NOW);
        assertThat(seal.reading()).isEqualTo(new Unusable(SealProblem.MISSING));

        Files.move(elsewhere, folder.resolve("key.p12"));

        assertThat(seal.reading()).isInstanceOf(Usable.class);
        assertThat(new SigningHealthIndicator(seal, KEY).health().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void aKeyOfOurOwnSaysThatItIs() {
        var seal = seal(folder.resolve("key.p12").toString(), true, NOW);

        assertThat(((Usable) seal.reading()).seal().holder()).isEqualTo("Bureau Vink (zelfgemaakte sleutel)");
    }

    @Test
    void aCertificateThatEndedSignsNothing() {
        var file = folder.resolve("key.p12").toString();
        seal(file, true, NOW);

        var later = seal(file, true, Clock.offset(NOW, Duration.ofDays(11 * 365)));

        assertThat(later.reading()).isEqualTo(new Unusable(SealProblem.EXPIRED));
        assertThat(new SigningHealthIndicator(later, KEY).health().getStatus()).isEqualTo(Status.UNKNOWN);
    }

    @Test
    void aKeyThatTakesThePlaceOfAnEndedOneNeedsNoNewStart() throws Exception {
        var file = folder.resolve("key.p12");
        var elsewhere = folder.resolve("elsewhere.p12");
        var clock = new TestClock();
        var seal = seal(file.toString(), true, clock);
        clock.goTo(clock.today().plusYears(11));
        assertThat(seal.reading()).isEqualTo(new Unusable(SealProblem.EXPIRED));

        seal(elsewhere.toString(), true, clock);
        Files.move(elsewhere, file, StandardCopyOption.REPLACE_EXISTING);

        assertThat(seal.reading()).isInstanceOf(Usable.class);
    }

    private static BureauSeal seal(String file, boolean selfMade, Clock clock) {
        return new BureauSeal(new Signing(file, "secret", selfMade), new Issuer("Bureau Vink", "Utrecht"), clock);
    }
}
