package nl.leervink.mailing;

import static nl.leervink.people.TestPeople.anAddress;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.leervink.ModuleTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

@ModuleTest
class StationeryTest {

    private static final String FRAME = "frame.html";
    private static final String SAMPLE = ".sample.json";

    @Autowired
    Stationery stationery;

    @Test
    void everyTemplateIsThereInBothLanguagesWithAndWithoutALook() throws IOException {
        var names = templates();
        var expected = new TreeSet<String>();
        for (var name : names) {
            var template = name.replaceAll("_(nl|en)\\.(txt|html)$", "");
            Stream.of("_nl.txt", "_nl.html", "_en.txt", "_en.html").forEach(ending -> expected.add(template + ending));
        }

        assertThat(names).isEqualTo(expected);
    }

    @Test
    void noTemplateIsMisspeltNorLetsAWordThroughUnescaped() throws IOException {
        for (var name : templates()) {
            var template = new ClassPathResource("letters/" + name).getContentAsString(StandardCharsets.UTF_8);

            assertThatCode(() -> Mustache.compiler().compile(template)).as(name).doesNotThrowAnyException();
            assertThat(template).as(name).doesNotContain("{{{", "{{&");
        }
    }

    @Test
    void everyPlainTextBeginsWithItsSubject() throws IOException {
        for (var name : templates()) {
            if (name.endsWith(".txt")) {
                var template = new ClassPathResource("letters/" + name).getContentAsString(StandardCharsets.UTF_8);

                assertThat(template).as(name).matches("(?s)\\S[^\\n]*\\n.+");
            }
        }
    }

    @Test
    void whatPeopleTypeIsEscapedInHtmlAndBareInText() {
        var written = stationery.write(about("<script>alert(1)</script> & \"meer\"", "Zoë"));

        assertThat(written.html()).doesNotContain("<script>").contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp;");
        assertThat(written.text()).contains("<script>alert(1)</script> & \"meer\"");
    }

    @Test
    void nobodyAddsAHeaderThroughTheSubject() {
        var written = stationery.write(about("Coaching\r\nBcc: iedereen@voorbeeld.example\u2028\u202e", "Zoë"));

        assertThat(written.subject()).isEqualTo("Proefbrief voor Coaching Bcc: iedereen@voorbeeld.example");
    }

    @Test
    void aLetterWithoutAWordThatItsTemplateAsksIsNotWritten() {
        var letter = new Letter(
                Occasion.of("trial", LetterId.next()),
                anAddress(),
                "Zoë",
                Locale.ENGLISH,
                "trial",
                Map.of("course", "x"),
                List.of());

        assertThatExceptionOfType(MustacheException.class)
                .isThrownBy(() -> stationery.write(letter))
                .withMessageContaining("days");
    }

    private static Letter about(String course, String name) {
        return new Letter(
                Occasion.of("trial", LetterId.next()),
                anAddress(),
                name,
                Locale.of("nl"),
                "trial",
                Map.of("course", course, "days", List.of()),
                List.of());
    }

    private static Set<String> templates() throws IOException {
        var names = new TreeSet<String>();
        for (var file : new PathMatchingResourcePatternResolver().getResources("classpath*:letters/*")) {
            names.add(file.getFilename());
        }
        names.remove(FRAME);
        names.removeIf(name -> name.endsWith(SAMPLE));
        return names;
    }
}
