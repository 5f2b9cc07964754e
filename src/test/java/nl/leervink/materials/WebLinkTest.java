package nl.leervink.materials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebLinkTest {

    @ParameterizedTest
    @CsvSource({
        "https://www.voorbeeld.example/a?b=c#d, https://www.voorbeeld.example/a?b=c#d, www.voorbeeld.example",
        " HTTPS://Voorbeeld.example , HTTPS://Voorbeeld.example, voorbeeld.example",
        "www.voorbeeld.example/les, https://www.voorbeeld.example/les, www.voorbeeld.example",
        "nl.voorbeeld.example/wiki/Help:Inhoud, https://nl.voorbeeld.example/wiki/Help:Inhoud, nl.voorbeeld.example",
        "voorbeeld.example?om=09:30, https://voorbeeld.example?om=09:30, voorbeeld.example",
        "voorbeeld.example/naar?adres=http://x, https://voorbeeld.example/naar?adres=http://x, voorbeeld.example",
        "https://voorbeeld.example/één, https://voorbeeld.example/%C3%A9%C3%A9n, voorbeeld.example",
    })
    void anAddressOfAPageIsTaken(String typed, String address, String host) {
        var link = WebLink.parse(typed).orElseThrow();

        assertThat(link.value()).isEqualTo(address);
        assertThat(link.host()).isEqualTo(host);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  ",
                "http://voorbeeld.example",
                "javascript:alert(1)",
                "javascript:1",
                "mailto:a@b.nl",
                "tel:0612345678",
                "naam:geheim@voorbeeld.example",
                "JaVaScRiPt://voorbeeld.example/%0aalert(1)",
                "data:text/html,<script>alert(1)</script>",
                "https://",
                "https:///pad",
                "https://naam:geheim@voorbeeld.example",
                "https://naam@voorbeeld.example",
                "https://voorbeeld.example/een twee",
                "https://voorbeeld.example/\u0000",
                "https://voorbeeld.example/\"><script>",
                "file:///etc/passwd",
                "een hele zin",
                "niks",
                "https://niks",
                "niks.",
                "https://niks./pad",
                "https://[::1]/"
            })
    void whatIsNoneIsNot(String typed) {
        assertThat(WebLink.parse(typed)).isEmpty();
    }

    @Test
    void norIsOneThatIsTooLong() {
        assertThat(WebLink.parse("https://voorbeeld.example/" + "a".repeat(WebLink.LONGEST)))
                .isEmpty();
        assertThat(WebLink.parse("https://voorbeeld.example/" + "é".repeat(200)))
                .isEmpty();
    }

    @Test
    void noOtherEverExists() {
        assertThatIllegalArgumentException().isThrownBy(() -> new WebLink("javascript:alert(1)"));
    }
}
