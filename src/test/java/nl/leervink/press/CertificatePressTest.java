package nl.leervink.press;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.stream.Stream;
import nl.leervink.kernel.Bytes;
import nl.leervink.kernel.Language;
import nl.leervink.paper.Judge;
import nl.leervink.paper.Seal;
import nl.leervink.paper.TestSeals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openpdf.text.pdf.PRStream;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CertificatePressTest {

    private static final Seal SEAL = TestSeals.aSeal();
    private static final Instant SIGNED = Instant.parse("2027-04-26T09:30:00Z");

    private final CertificatePress press = new CertificatePress();

    static Stream<CertificateContent> certificates() {
        return Stream.of(
                SampleCertificates.everyday(),
                SampleCertificates.everyday(Language.ENGLISH),
                SampleCertificates.full(),
                SampleCertificates.crowded(40),
                SampleCertificates.of("Łukasz & <Ελένη> Анна Nguyễn Thị Phương Thảo"));
    }

    @ParameterizedTest
    @MethodSource("certificates")
    void everyCertificateCanBeReadAloudAndKept(CertificateContent content) throws Exception {
        assertThat(Judge.faults(print(content))).isEmpty();
    }

    @Test
    void theJudgeNoticesAFigureThatSaysNothing() throws Exception {
        var whole = new String(print(SampleCertificates.everyday()).toArray(), ISO_8859_1);
        var mute = Bytes.of(whole.replace("/Alt", "/Xlt").getBytes(ISO_8859_1));

        assertThat(Judge.faults(mute)).anyMatch(fault -> fault.startsWith("7.3-1 "));
    }

    @Test
    void aCertificateSaysWhatWasApproved() throws IOException {
        assertThat(Judge.text(print(SampleCertificates.everyday()))).isEqualTo(approved("everyday_nl.txt"));
        assertThat(Judge.text(print(SampleCertificates.everyday(Language.ENGLISH))))
                .isEqualTo(approved("everyday_en.txt"));
    }

    @Test
    void longNamesALongTitleAndSixRegistersFitOnOnePage() throws IOException {
        var pdf = print(SampleCertificates.full());

        assertThat(Judge.pages(pdf)).isEqualTo(1);
        assertThat(Judge.text(pdf))
                .contains("Oosterhesselen")
                .contains("ondersteunen")
                .contains("LVSC-2027-0006");
    }

    @Test
    void morePointsThanThePageHoldsGoToTheNext() throws IOException {
        var pdf = print(SampleCertificates.crowded(40));

        assertThat(Judge.pages(pdf)).isGreaterThan(1);
        assertThat(Judge.text(pdf)).contains("LVSC-2027-0001").contains("LVSC-2027-00040");
    }

    /** Open Badges 3.0, as a machine finds it in the document: the required fields, and what people read on paper. */
    @Test
    void aMachineReadsTheSameInTheDocument() throws IOException {
        var found = attached(print(SampleCertificates.everyday()));

        assertThat(found.at("/@context/0").asString()).isEqualTo("https://www.w3.org/ns/credentials/v2");
        assertThat(found.at("/type")).hasSize(2);
        assertThat(found.at("/id").asString())
                .isEqualTo("https://portaal.leervink.example/verificatie/7K3M-Q9TX-2HVC-8WRA");
        assertThat(found.at("/issuer/id").asString()).isEqualTo("https://portaal.leervink.example/");
        assertThat(found.at("/issuer/name").asString()).isEqualTo("Leervink");
        assertThat(found.at("/validFrom").asString()).isEqualTo("2027-04-26T00:00:00+02:00");
        var subject = found.at("/credentialSubject");
        assertThat(subject.at("/identifier/0/identityHash").asString()).isEqualTo("Zoë van den Berg-Žižek");
        assertThat(subject.at("/achievement/name").asString()).isEqualTo("Training tot intervisiebegeleider");
        assertThat(subject.at("/achievement/criteria/narrative").asString()).isNotBlank();
        assertThat(subject.at("/result/0/value").asString()).isEqualTo("26");
        assertThat(subject.at("/result/0/resultDescription"))
                .isEqualTo(subject.at("/achievement/resultDescription/0/id"));
        assertThat(subject.at("/achievement/resultDescription/0/name").asString())
                .isEqualTo("Kwaliteitsregister Jeugd (SKJ), Formeel leren, SKJ300893");
    }

    @Test
    void anAccentBesideItsLetterIsPrintedOnIt() throws IOException {
        var apart = "Zoe\u0308 Verhagen";

        assertThat(Judge.text(print(SampleCertificates.of(apart)))).contains("Zoë Verhagen");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Anna\u200bAppel",
                "Anna\u202eAppel",
                "Anna\u200fAppel",
                "An\u00adna",
                "王小明",
                "محمد",
                "דוד",
                "x\u0301\u0302",
                "Sam 🐦"
            })
    void aNameThatCannotBeDrawnWholeIsRefused(String name) {
        assertThat(press.unprintable(Stream.of(name))).isNotEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> print(SampleCertificates.of(name)));
    }

    private Bytes print(CertificateContent content) {
        return press.print(content, SampleCertificates.ours(content), SEAL, SIGNED);
    }

    private static JsonNode attached(Bytes pdf) throws IOException {
        try (var reader = new PdfReader(pdf.toArray())) {
            var names =
                    (PdfDictionary) PdfReader.getPdfObject(reader.getCatalog().get(PdfName.NAMES));
            var files = (PdfDictionary) PdfReader.getPdfObject(names.get(PdfName.EMBEDDEDFILES));
            var tree = (PdfArray) PdfReader.getPdfObject(files.get(PdfName.NAMES));
            var file = (PdfDictionary) tree.getDirectObject(1);
            var content = (PRStream) ((PdfDictionary) file.getDirectObject(PdfName.EF)).getDirectObject(PdfName.F);
            return new JsonMapper().readTree(PdfReader.getStreamBytes(content));
        }
    }

    private static String approved(String file) throws IOException {
        return Files.readString(Path.of("src/test/resources/certificates", file), UTF_8)
                .strip();
    }
}
