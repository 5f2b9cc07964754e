package nl.leervink.methods;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.leervink.kernel.Minutes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A method for three to eight people that takes eighty minutes. */
class MethodFitTest {

    private static final Method METHOD = TestMethods.with(List.of(20, 40, 20));

    @ParameterizedTest
    @CsvSource({
        "3, 80,  Fits[]",
        "8, 240, Fits[]",
        "5, 79,  'FitsShortened[meant=1,33]'",
        "5, 60,  'FitsShortened[meant=1,33]'",
        "5, 59,  TooShort[least=1]",
        "2, 80,  TooFew[least=3]",
        "9, 80,  TooMany[most=8]",
        "2, 10,  TooFew[least=3]",
        "9, 10,  TooMany[most=8]"
    })
    void saysWhetherItFitsAndWhyNot(int people, int minutes, String fit) {
        var occasion = new Occasion(Optional.of(people), Optional.of(Minutes.of(minutes)));

        assertThat(MethodFit.of(METHOD, occasion)).hasToString(fit);
    }

    @Test
    void whatIsNotAskedNarrowsNothing() {
        assertThat(MethodFit.of(METHOD, Occasion.ANY)).isEqualTo(new MethodFit.Fits());
        assertThat(MethodFit.of(METHOD, new Occasion(Optional.of(2), Optional.empty())))
                .isEqualTo(new MethodFit.TooFew(3));
        assertThat(MethodFit.of(METHOD, new Occasion(Optional.empty(), Optional.of(Minutes.NONE))))
                .isEqualTo(new MethodFit.TooShort(Minutes.ofHours(1)));
    }
}
