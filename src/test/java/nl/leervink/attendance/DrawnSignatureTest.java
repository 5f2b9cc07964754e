package nl.leervink.attendance;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DrawnSignatureTest {

    @Test
    void aSignatureIsReadAndWrittenDownAlike() {
        var signature = TestSignatures.read(TestSignatures.WRITTEN);

        assertThat(signature.written()).isEqualTo(TestSignatures.WRITTEN);
        assertThat(TestSignatures.read(signature.written())).isEqualTo(signature);
    }

    @Test
    void itIsALineForEachStrokeAndADotIsALineToItself() {
        assertThat(TestSignatures.read(TestSignatures.WRITTEN).path())
                .isEqualTo("M 100 300 L 200 100 L 300 300 L 400 120 M 500 250 L 500 250");
    }

    @ParameterizedTest
    @ValueSource(strings = {"10,10", "10,10 10,10 10,10", "10,10 150,10", "10,10;990,10;10,490;990,490"})
    void aTapADashAndDotsAreNoSignature(String written) {
        assertThat(DrawnSignature.read(written)).isInstanceOf(SignatureReading.TooLittle.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                ";",
                "0,0 1001,0",
                "0,0 0,501",
                "-1,0 900,0",
                "0,0 900",
                "0,0 900,0 ",
                "0,0  900,0",
                "0,0 900,0;",
                ";0,0 900,0",
                "0,0 9e2,0",
                "0,0 900.5,0",
                "0,0 00900,0",
                "0,0 ٩٠٠,0",
                "0,0 900,0\0",
                "0,0\n900,0",
                "NaN,0 900,0",
                "0,0 900,0\"/><script>alert(1)</script>",
                "M 0 0 L 900 0"
            })
    void whatIsNotWrittenAsOursIsNotRead(String hostile) {
        assertThat(DrawnSignature.read(hostile)).isEqualTo(new SignatureReading.Unreadable());
    }

    @Test
    void thereIsAnEndToStrokesPointsAndBytes() {
        var strokes = String.join(";", Collections.nCopies(DrawnSignature.MOST_STROKES + 1, "0,0 900,0"));
        var points = IntStream.rangeClosed(0, DrawnSignature.MOST_POINTS)
                .mapToObj(at -> (at % 2 * 9) + ",0")
                .collect(joining(" "));

        assertThat(DrawnSignature.read(strokes)).isInstanceOf(SignatureReading.TooMuch.class);
        assertThat(DrawnSignature.read(points)).isInstanceOf(SignatureReading.TooMuch.class);
        assertThat(DrawnSignature.read("x".repeat(1_000_000))).isInstanceOf(SignatureReading.TooMuch.class);
    }

    @Test
    void nothingOfItStandsInALog() {
        assertThat(TestSignatures.drawn().toString()).doesNotContain("100", "300");
        assertThat(new Signature.Typed("Anna Appel").toString()).doesNotContain("Anna");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "12345", "\0\t\n", "—"})
    void withoutALetterItIsNoName(String typed) {
        assertThat(Signature.Typed.parse(typed)).isEmpty();
    }

    @Test
    void aNameIsOneLineAndNotEndless() {
        assertThat(Signature.Typed.parse("  Anna\r\n\u0007 Appel "))
                .map(Signature.Typed::name)
                .contains("Anna Appel");
        assertThat(Signature.Typed.parse("a".repeat(Signature.Typed.LONGEST + 1)))
                .isEmpty();
    }
}
