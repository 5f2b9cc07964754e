package nl.leervink.homework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import nl.leervink.kernel.Bytes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReportFileTest {

    @Test
    void aFileIsWhatIsInIt() {
        assertThat(ReportFile.recognise(TestFiles.aPdf())).contains(ReportFile.PDF);
        assertThat(ReportFile.recognise(TestFiles.aDocx())).contains(ReportFile.DOCX);
        assertThat(ReportFile.recognise(TestFiles.anOdt())).contains(ReportFile.ODT);
    }

    @ParameterizedTest
    @MethodSource("others")
    void whatIsNoReportIsNotTaken(Bytes content) {
        assertThat(ReportFile.recognise(content)).isEmpty();
    }

    static Stream<Bytes> others() {
        var docx = TestFiles.aDocx().toArray();
        return Stream.of(
                Bytes.of(new byte[0]),
                Bytes.of(new byte[] {'P', 'K'}),
                TestFiles.text("Mijn verslag, gewoon als tekst"),
                TestFiles.text("<html><script>alert(1)</script></html>"),
                TestFiles.text("MZ\u0090\u0000\u0003"),
                TestFiles.text("PK\u0003\u0004 en dan niets"),
                TestFiles.zip(Map.of("word/document.xml", "<w:document/>")),
                TestFiles.zip(Map.of("foto.jpg", "x")),
                TestFiles.aDocm(),
                TestFiles.aSpreadsheet(),
                TestFiles.aZipBomb(),
                Bytes.of(java.util.Arrays.copyOf(docx, 40)));
    }

    @Test
    void aNameGetsTheEndingOfWhatTheFileIs() {
        assertThat(ReportFile.PDF.named("verslag.exe")).isEqualTo("verslag.exe.pdf");
        assertThat(ReportFile.DOCX.named("Verslag.DOCX")).isEqualTo("Verslag.DOCX");
    }
}
