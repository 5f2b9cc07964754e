package nl.leervink.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import nl.leervink.kernel.Bytes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class FileKindTest {

    @Test
    void aFileIsWhatIsInIt() {
        assertThat(FileKind.of(TestFiles.aPdf())).contains(FileKind.PDF);
        assertThat(FileKind.of(TestFiles.aDocx())).contains(FileKind.DOCX);
        assertThat(FileKind.of(TestFiles.anOdt())).contains(FileKind.ODT);
        assertThat(FileKind.of(TestFiles.aPptx())).contains(FileKind.PPTX);
        assertThat(FileKind.of(TestFiles.aPng())).contains(FileKind.PNG);
        assertThat(FileKind.of(TestFiles.aJpeg())).contains(FileKind.JPEG);
    }

    @ParameterizedTest
    @CsvSource({"png, PNG", "jpg, JPEG"})
    void aPictureThatWasDrawnIsAPicture(String format, FileKind kind) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(2, 2, BufferedImage.TYPE_INT_RGB), format, out);

        assertThat(FileKind.of(Bytes.of(out.toByteArray()))).contains(kind);
    }

    @ParameterizedTest
    @MethodSource("others")
    void whatIsNoneOfTheseKindsIsNotTaken(Bytes content) {
        assertThat(FileKind.of(content)).isEmpty();
    }

    static Stream<Bytes> others() {
        var docx = TestFiles.aDocx().toArray();
        return Stream.of(
                Bytes.of(new byte[0]),
                Bytes.of(new byte[] {'P', 'K'}),
                TestFiles.text("Mijn verslag, gewoon als tekst"),
                TestFiles.text("<html><script>alert(1)</script></html>"),
                TestFiles.text("MZ\u0090\u0000\u0003"),
                TestFiles.text("PK\u0003\u0004"),
                TestFiles.text("PK\u0003\u0004 en dan niets"),
                TestFiles.text("GIF89a"),
                TestFiles.zip(Map.of("word/document.xml", "<w:document/>")),
                TestFiles.zip(Map.of("foto.jpg", "x")),
                TestFiles.aDocm(),
                TestFiles.aSpreadsheet(),
                TestFiles.aZipBomb(),
                Bytes.of(java.util.Arrays.copyOf(docx, 40)));
    }

    @Test
    void aNameGetsTheEndingOfWhatTheFileIs() {
        assertThat(FileKind.PDF.named("verslag.exe")).hasToString("verslag.exe.pdf");
        assertThat(FileKind.DOCX.named("Verslag.DOCX")).hasToString("Verslag.DOCX");
        assertThat(FileKind.JPEG.named("flap.jpeg")).hasToString("flap.jpeg");
        assertThat(FileKind.PDF.named("../../etc/cron.d/dag 1.pdf")).hasToString("dag 1.pdf");
    }
}
