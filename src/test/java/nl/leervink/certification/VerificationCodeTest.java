package nl.leervink.certification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VerificationCodeTest {

    private static final VerificationCode CODE = new VerificationCode("7K3M09TX2HVC1WRA");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7K3M-09TX-2HVC-1WRA",
                "7k3m09tx2hvc1wra",
                " 7K3M 09TX 2HVC 1WRA ",
                "7K3M-O9TX-2HVC-LWRA",
                "7k3m–o9tx–2hvc–iwra"
            })
    void aCodeIsReadAsPeopleTypeIt(String typed) {
        assertThat(VerificationCode.parse(typed)).contains(CODE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "7K3M", "7K3M-09TX-2HVC-1WRA-0", "7K3M-09TX-2HVC-1WRU", "' or 1=1 --", "💥"})
    void anythingElseIsNoCode(String typed) {
        assertThat(VerificationCode.parse(typed)).isEmpty();
    }

    @Test
    void aCodeIsWrittenInGroupsOfFour() {
        assertThat(CODE).hasToString("7K3M-09TX-2HVC-1WRA");
    }

    @Test
    void noTwoCodesAreAlike() {
        assertThat(Stream.generate(VerificationCode::next).limit(1000).collect(Collectors.toSet()))
                .hasSize(1000);
    }
}
