package nl.leervink.ui.parts;

import static org.assertj.core.api.Assertions.assertThat;

import nl.leervink.kernel.EmailAddress;
import org.junit.jupiter.api.Test;

class MailToTest {

    @Test
    void whatAnAddressMayHoldDoesNotEndTheAddress() {
        assertThat(MailTo.of(new EmailAddress("o'hara+les%41@bureau.example")))
                .isEqualTo("mailto:o%27hara%2Bles%2541@bureau.example");
    }

    @Test
    void aLetterKeepsItsLines() {
        var letter = MailTo.of(new EmailAddress("noor@bureau.example"), "Jij & wij", "Beste Noor,\n\nDag");

        assertThat(letter)
                .isEqualTo("mailto:noor@bureau.example?subject=Jij%20%26%20wij&body=Beste%20Noor%2C%0D%0A%0D%0ADag");
    }
}
