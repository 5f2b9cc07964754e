package nl.leervink.files;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import nl.leervink.kernel.Bytes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentKindTest {

    @Test
    void aPdfIsAPdfWhateverItIsCalled() {
        var kind = DocumentKind.of(text("%PDF-1.7\n%..."));

        assertThat(kind).contains(DocumentKind.PDF);
        assertThat(kind.orElseThrow().named("../../besluit.exe").value()).isEqualTo("besluit.exe.pdf");
    }

    @ParameterizedTest
    @CsvSource({"png, PNG", "jpg, JPEG"})
    void aPictureIsAPicture(String format, DocumentKind kind) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(2, 2, BufferedImage.TYPE_INT_RGB), format, out);

        assertThat(DocumentKind.of(Bytes.of(out.toByteArray()))).contains(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "gewoon tekst", "<html><script>alert(1)</script>", "MZ program", "PK\u0003\u0004", "GIF89a"})
    void anythingElseIsNoDocument(String content) {
        assertThat(DocumentKind.of(text(content))).isEmpty();
    }

    private static Bytes text(String content) {
        return Bytes.of(content.getBytes(US_ASCII));
    }
}
