package nl.leervink.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DrawingTest {

    @Test
    void theLetterOfAStepStandsBehindItsNumbersOnPaper() {
        assertThat(Drawing.operators("M 1 2 L 3 4 Z").replaceAll("\\s+", " ")).isEqualTo(" 1 2 m 3 4 l h ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "L 1 2", "M 1 2 q", "M 1 2\nQ BT (x) Tj ET", "M 1 2 l", "M 1 2 (x)"})
    void nothingElseThanAPathGetsOntoPaper(String hostile) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Drawing(hostile, 10, 10));
    }
}
