package nl.leervink.questions;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void lineEndsStayAndSignsThatShowNothingGo() {
        assertThat(new Words(" Eén\r\nTwee\rDrie\u0000\u0007\u001b[2J\uD800\n ").text())
                .isEqualTo("Eén\nTwee\nDrie[2J");
    }

    @Test
    void whatLooksLikeACommandIsText() {
        assertThat(new Words("<script>alert(1)</script>").text()).isEqualTo("<script>alert(1)</script>");
    }

    @Test
    void signsOutsideTheFirstPlaneStay() {
        assertThat(new Words("Dank je 🙏").text()).isEqualTo("Dank je 🙏");
    }

    @Test
    void itSaysNothingOfItself() {
        assertThat(new Words("geheim")).hasToString("words");
    }
}
