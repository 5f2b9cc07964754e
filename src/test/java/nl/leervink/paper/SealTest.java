package nl.leervink.paper;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.awt.Color;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.crypto.Cipher;
import javax.crypto.EncryptedPrivateKeyInfo;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import nl.leervink.Rounds;
import nl.leervink.kernel.Bytes;
import nl.leervink.paper.SealReading.Unusable;
import nl.leervink.paper.SealReading.Usable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openpdf.text.Rectangle;

class SealTest {

    private static final String PASSWORD = "a password with spaces & ë";
    private static final ZonedDateTime SIGNED = ZonedDateTime.parse("2027-04-26T09:30:00+02:00[Europe/Amsterdam]");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"EC", "RSA"})
    void aSignedDocumentKeepsToTheStandardsAndItsSignatureCoversAllOfIt(String kind) throws Exception {
        var seal = seal(kind);
        for (var time = 0; time < 5; time++) {
            var pdf = document(seal);

            assertThat(Judge.faults(pdf)).isEmpty();
            var signature = new Signature(pdf);
            assertThat(signature.ends()).isEqualTo(pdf.size());
            assertThat(signature.isOver(signature.covered())).isTrue();
        }
    }

    @Test
    void oneByteOfItChangedIsNoticed() throws Exception {
        var pdf = document(seal("EC"));
        var covered = new Signature(pdf).covered();
        covered[covered.length / 2] ^= 1;

        assertThat(new Signature(pdf).isOver(covered)).isFalse();
    }

    /** ETSI EN 319 142-1, 6.3: the signature names its certificate, and leaves the time to the document. */
    @Test
    void theSignatureIsWhatPadesAsks() throws Exception {
        var attributes = new Signature(document(seal("EC"))).attributes();

        assertThat(attributes.get(PKCSObjectIdentifiers.id_aa_signingCertificateV2))
                .isNotNull();
        assertThat(attributes.get(CMSAttributes.messageDigest)).isNotNull();
        assertThat(attributes.get(CMSAttributes.signingTime)).isNull();
    }

    @Test
    void anotherReaderFindsItValidAndTheDocumentUnmodified() throws Exception {
        assumeThat(isInstalled("pdfsig")).as("poppler's pdfsig is installed").isTrue();
        var file = folder.resolve("signed.pdf");
        Files.write(file, document(seal("RSA")).toArray());

        assertThat(told("pdfsig", "-nocert", file.toString()))
                .contains("Signature is Valid")
                .contains("Total document signed")
                .contains("ETSI.CAdES.detached")
                .contains("Stichting Voorbeeld");

        var changed = Files.readAllBytes(file);
        changed[changed.length / 3] ^= 1;
        Files.write(file, changed);
        assertThat(told("pdfsig", "-nocert", file.toString())).doesNotContain("Signature is Valid");
    }

    @Test
    void whatIsMadeOnceIsReadAgain() throws Exception {
        var file = folder.resolve("deep/down/key.p12");
        SealFile.make(file, PASSWORD, "Bureau Vink, zelfgemaakte sleutel", SIGNED.toInstant());
        var first = Files.readAllBytes(file);
        SealFile.make(file, PASSWORD, "Iemand anders", SIGNED.toInstant());

        assertThat(Files.readAllBytes(file)).isEqualTo(first);
        var seal = ((Usable) SealFile.read(file, PASSWORD)).seal();
        assertThat(seal.holder()).isEqualTo("Bureau Vink, zelfgemaakte sleutel");
        assertThat(seal.isValidOn(SIGNED.toInstant())).isTrue();
        assertThat(seal.isValidOn(SIGNED.minusYears(2).minusSeconds(1).toInstant()))
                .isFalse();
        assertThat(seal.isValidOn(SIGNED.plusYears(10).plusDays(1).toInstant())).isFalse();
        try (var left = Files.list(file.getParent())) {
            assertThat(left).containsExactly(file);
        }
    }

    @Test
    void ofTwoKeysMadeForOneFileTheFirstStays() throws Exception {
        var file = folder.resolve("key.p12");
        SealFile.keep(file, PASSWORD, aKeyOf("Bureau Vink"));

        SealFile.keep(file, PASSWORD, aKeyOf("Iemand anders"));

        assertThat(holder(file)).isEqualTo("Bureau Vink");
        try (var left = Files.list(folder)) {
            assertThat(left).containsExactly(file);
        }
    }

    @Test
    void twoWhoMakeAKeyAtOnceReadTheSame() {
        Rounds.of(5, 100).forEach(round -> {
            var file = folder.resolve(round + ".p12");

            var holders = Stream.of("Bureau Vink", "Iemand anders")
                    .parallel()
                    .map(holder -> {
                        SealFile.make(file, PASSWORD, holder, SIGNED.toInstant());
                        return holder(file);
                    })
                    .toList();

            assertThat(holders).containsOnly(holder(file));
        });
    }

    private static KeyStore aKeyOf(String holder) throws Exception {
        return SealFile.selfMade(pair("EC"), holder, SIGNED.toInstant(), PASSWORD);
    }

    private static String holder(Path file) {
        return ((Usable) SealFile.read(file, PASSWORD)).seal().holder();
    }

    @Test
    void aKeystoreThatCannotBeUsedSaysWhy() throws Exception {
        var file = folder.resolve("key.p12");
        assertThat(SealFile.read(file, PASSWORD)).isEqualTo(new Unusable(SealProblem.MISSING));
        assertThat(SealFile.read(folder, PASSWORD)).isEqualTo(new Unusable(SealProblem.MISSING));

        SealFile.make(file, PASSWORD, "Bureau Vink", SIGNED.toInstant());
        assertThat(SealFile.read(file, "another")).isEqualTo(new Unusable(SealProblem.LOCKED));

        Files.writeString(file, "no keystore at all");
        assertThat(SealFile.read(file, PASSWORD)).isEqualTo(new Unusable(SealProblem.NO_KEY));

        var empty = KeyStore.getInstance("PKCS12");
        empty.load(null, null);
        try (var to = Files.newOutputStream(file)) {
            empty.store(to, PASSWORD.toCharArray());
        }
        assertThat(SealFile.read(file, PASSWORD)).isEqualTo(new Unusable(SealProblem.NO_KEY));
    }

    @Test
    void aKeyWithoutACertificateIsNoKey() throws Exception {
        var file = folder.resolve("key.p12");
        var cipher = Cipher.getInstance("PBEWithSHA1AndDESede");
        cipher.init(
                Cipher.ENCRYPT_MODE,
                SecretKeyFactory.getInstance("PBEWithSHA1AndDESede")
                        .generateSecret(new PBEKeySpec(PASSWORD.toCharArray())));
        var locked = new EncryptedPrivateKeyInfo(
                cipher.getParameters(), cipher.doFinal(pair("EC").getPrivate().getEncoded()));
        var store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        store.setKeyEntry("signing", locked.getEncoded(), null);
        try (var to = Files.newOutputStream(file)) {
            store.store(to, PASSWORD.toCharArray());
        }

        assertThat(SealFile.read(file, PASSWORD)).isEqualTo(new Unusable(SealProblem.NO_KEY));
    }

    @Test
    void aKeyThatIsNotOfItsCertificateIsNoKey() throws Exception {
        var file = folder.resolve("key.p12");
        SealFile.make(file, PASSWORD, "Bureau Vink", SIGNED.toInstant());
        var store = KeyStore.getInstance("PKCS12");
        try (var from = Files.newInputStream(file)) {
            store.load(from, PASSWORD.toCharArray());
        }
        store.setKeyEntry(
                "signing", pair("EC").getPrivate(), PASSWORD.toCharArray(), store.getCertificateChain("signing"));
        try (var to = Files.newOutputStream(file)) {
            store.store(to, PASSWORD.toCharArray());
        }

        assertThat(SealFile.read(file, PASSWORD)).isEqualTo(new Unusable(SealProblem.NO_KEY));
    }

    private Seal seal(String kind) throws Exception {
        var file = folder.resolve(kind + ".p12");
        SealFile.keep(
                file,
                PASSWORD,
                SealFile.selfMade(pair(kind), "Stichting Voorbeeld", Instant.parse("2026-01-01T00:00:00Z"), PASSWORD));
        return ((Usable) SealFile.read(file, PASSWORD)).seal();
    }

    private static KeyPair pair(String kind) throws Exception {
        var generator = KeyPairGenerator.getInstance(kind);
        generator.initialize(kind.equals("EC") ? 256 : 2048);
        return generator.generateKeyPair();
    }

    private static Bytes document(Seal seal) {
        var pdf = new TaggedPdf("Getekend", "Bureau Vink", "Een proef", Locale.of("nl", "NL"), SIGNED);
        pdf.text(
                pdf.element("H1"),
                Typeface.BOLD.lines("Getekend", 20, 300),
                Color.BLACK,
                50,
                700,
                300,
                TaggedPdf.Side.LEFT);
        pdf.text(
                pdf.element("P"),
                Typeface.PLAIN.lines("Wie dit leest, ziet wie het tekende en dat er niets aan is veranderd.", 10, 200),
                Color.BLACK,
                50,
                660,
                200,
                TaggedPdf.Side.LEFT);
        pdf.attach("credential.json", "Voor machines", "application/ld+json", Bytes.of("{}".getBytes(UTF_8)));
        pdf.sign(seal, SIGNED, "Digitale handtekening", new Rectangle(50, 600, 250, 640));
        return pdf.finished();
    }

    /** The signature of a document, found as a reader finds it. */
    private static final class Signature {

        private static final Pattern RANGE = Pattern.compile("/ByteRange ?\\[0 (\\d+) (\\d+) (\\d+)]");

        private final byte[] document;
        private final int until;
        private final int from;
        private final int rest;

        Signature(Bytes pdf) {
            document = pdf.toArray();
            var range = RANGE.matcher(new String(document, ISO_8859_1));
            assertThat(range.find()).isTrue();
            until = Integer.parseInt(range.group(1));
            from = Integer.parseInt(range.group(2));
            rest = Integer.parseInt(range.group(3));
            assertThat(range.find()).isFalse();
        }

        int ends() {
            return from + rest;
        }

        byte[] covered() {
            var covered = Arrays.copyOf(document, until + rest);
            System.arraycopy(document, from, covered, until, rest);
            return covered;
        }

        boolean isOver(byte[] covered) throws Exception {
            var data = new CMSSignedData(new CMSProcessableByteArray(covered), cms());
            var signer = data.getSignerInfos().iterator().next();
            var certificate = data.getCertificates().getMatches(null).iterator().next();
            try {
                return signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(certificate));
            } catch (org.bouncycastle.cms.CMSSignerDigestMismatchException other) {
                return false;
            }
        }

        org.bouncycastle.asn1.cms.AttributeTable attributes() throws Exception {
            return new CMSSignedData(cms()).getSignerInfos().iterator().next().getSignedAttributes();
        }

        /** Between the angle brackets, and nothing left over. */
        private byte[] cms() {
            return java.util.HexFormat.of().parseHex(new String(document, until + 1, from - until - 2, ISO_8859_1));
        }
    }

    private static boolean isInstalled(String tool) throws InterruptedException {
        try {
            return new ProcessBuilder(tool, "-v")
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    >= 0;
        } catch (IOException notThere) {
            return false;
        }
    }

    private static String told(String... command) throws IOException {
        var tool =
                new ProcessBuilder(List.of(command)).redirectErrorStream(true).start();
        return new String(tool.getInputStream().readAllBytes(), UTF_8);
    }
}
