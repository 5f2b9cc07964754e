package nl.leervink.press;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AccentTest {

    /** As the calculators of WCAG have it. */
    @ParameterizedTest
    @CsvSource({"#000000, 21", "#ffffff, 1", "#767676, 4.54", "#777777, 4.48", "#ff0000, 4.00", "#0000ff, 8.59"})
    void contrastWithPaperIsMeasuredAsTheWebDoes(String colour, double contrast) {
        assertThat(Accent.parse(colour).orElseThrow().contrast()).isCloseTo(contrast, within(.005));
    }

    @Test
    void aGreyOneStepTooLightIsNotLegible() {
        assertThat(new Accent("#767676").isLegible()).isTrue();
        assertThat(new Accent("#777777").isLegible()).isFalse();
    }

    @Test
    void ourOwnColoursAreLegible() {
        assertThat(HouseStyle.OURS.first().isLegible()).isTrue();
        assertThat(HouseStyle.OURS.second().isLegible()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "#", "#fff", "#12345g", "#1234567", "rood", "#0b5563; color: red"})
    void whatIsNoColourIsNotRead(String typed) {
        assertThat(Accent.parse(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"#0B5563", "0b5563", " #0b5563 "})
    void aColourIsReadAsPeopleWriteIt(String typed) {
        assertThat(Accent.parse(typed)).contains(Accent.PETROL);
    }
}
