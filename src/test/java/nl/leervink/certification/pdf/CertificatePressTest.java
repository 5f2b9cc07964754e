package nl.leervink.certification.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.leervink.kernel.Bytes;
import nl.leervink.kernel.Language;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

class CertificatePressTest {

    private final CertificatePress press = new CertificatePress();

    @BeforeAll
    static void startTheJudge() {
        VeraGreenfieldFoundryProvider.initialise();
    }

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
        assertThat(faults(press.print(content))).isEmpty();
    }

    @Test
    void theJudgeNoticesAFigureThatSaysNothing() throws Exception {
        var whole = new String(press.print(SampleCertificates.everyday()).toArray(), ISO_8859_1);
        var mute = Bytes.of(whole.replace("/Alt", "/Xlt").getBytes(ISO_8859_1));

        assertThat(faults(mute)).anyMatch(fault -> fault.startsWith("7.3-1 "));
    }

    @Test
    void aCertificateSaysWhatWasApproved() throws IOException {
        assertThat(text(press.print(SampleCertificates.everyday()))).isEqualTo(approved("everyday_nl.txt"));
        assertThat(text(press.print(SampleCertificates.everyday(Language.ENGLISH))))
                .isEqualTo(approved("everyday_en.txt"));
    }

    @Test
    void longNamesALongTitleAndSixRegistersFitOnOnePage() throws IOException {
        var pdf = press.print(SampleCertificates.full());

        assertThat(pages(pdf)).isEqualTo(1);
        assertThat(text(pdf))
                .contains("Oosterhesselen")
                .contains("ondersteunen")
                .contains("LVSC-2027-0006");
    }

    @Test
    void morePointsThanThePageHoldsGoToTheNext() throws IOException {
        var pdf = press.print(SampleCertificates.crowded(40));

        assertThat(pages(pdf)).isGreaterThan(1);
        assertThat(text(pdf)).contains("LVSC-2027-0001").contains("LVSC-2027-00040");
    }

    @Test
    void anAccentBesideItsLetterIsPrintedOnIt() throws IOException {
        var apart = "Zoe\u0308 Verhagen";

        assertThat(text(press.print(SampleCertificates.of(apart)))).contains("Zoë Verhagen");
    }

    @ParameterizedTest
    @ValueSource(strings = {"王小明", "محمد", "דוד", "x\u0301\u0302", "Sam 🐦"})
    void aNameThatCannotBeDrawnWholeIsRefused(String name) {
        assertThat(press.unprintable(Stream.of(name))).isNotEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> press.print(SampleCertificates.of(name)));
    }

    /** What is wrong with it as PDF/UA-1 and PDF/A-3a: clause, test and words of the standard. */
    private static List<String> faults(Bytes pdf) throws Exception {
        var flavours = List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_3_A);
        var faults = new ArrayList<String>();
        try (var parser = Foundries.defaultInstance().createParser(pdf.stream(), PDFAFlavour.PDFUA_1);
                var validator = Foundries.defaultInstance().createValidator(flavours)) {
            for (var result : validator.validateAll(parser)) {
                assertThat(result.getTotalAssertions()).isGreaterThan(100);
                var failed = result.getTestAssertions().stream()
                        .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                        .map(assertion -> assertion.getRuleId().getClause() + "-"
                                + assertion.getRuleId().getTestNumber() + " " + assertion.getMessage())
                        .toList();
                assertThat(result.isCompliant()).isEqualTo(failed.isEmpty());
                faults.addAll(failed);
            }
        }
        return faults;
    }

    private static String text(Bytes pdf) throws IOException {
        var reader = new PdfReader(pdf.toArray());
        var text = new StringBuilder();
        for (var page = 1; page <= reader.getNumberOfPages(); page++) {
            text.append(new PdfTextExtractor(reader).getTextFromPage(page)).append('\n');
        }
        reader.close();
        return text.toString().replaceAll(" {2,}", "\n").strip();
    }

    private static int pages(Bytes pdf) throws IOException {
        var reader = new PdfReader(pdf.toArray());
        var pages = reader.getNumberOfPages();
        reader.close();
        return pages;
    }

    private static String approved(String file) throws IOException {
        return Files.readString(Path.of("src/test/resources/certificates", file), UTF_8)
                .strip();
    }
}
