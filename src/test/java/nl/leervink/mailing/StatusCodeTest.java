package nl.leervink.mailing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatusCodeTest {

    @ParameterizedTest
    @CsvSource({
        "5.1.1,  UNKNOWN_ADDRESS",
        "5.1.10, UNKNOWN_ADDRESS",
        "5.1.8,  REFUSED",
        "5.2.2,  MAILBOX_FULL",
        "4.2.2,  MAILBOX_FULL",
        "5.2.1,  MAILBOX_CLOSED",
        "5.2.3,  TOO_LARGE",
        "5.3.4,  TOO_LARGE",
        "4.4.7,  NOT_REACHED",
        "5.7.1,  REFUSED",
        "5.0.0,  OTHER",
        "5.999.999, OTHER"
    })
    void saysWhyALetterCameBack(String code, ReturnReason reason) {
        assertThat(new StatusCode(code).reason()).isEqualTo(reason);
    }

    @Test
    void isReadFromWordsThatBeginWithIt() {
        assertThat(StatusCode.read(" 5.1.1 (bad destination mailbox address)")).contains(new StatusCode("5.1.1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "550", "5.1", "3.1.1", "x 5.1.1", "2024.1.1"})
    void isNotReadFromAnythingElse(String words) {
        assertThat(StatusCode.read(words)).isEmpty();
    }
}
