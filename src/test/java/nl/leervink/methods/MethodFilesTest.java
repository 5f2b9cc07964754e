package nl.leervink.methods;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import nl.leervink.kernel.Minutes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** With a file that is wrong the portal does not start. */
class MethodFilesTest {

    private static final String SOUND = """
            id: proef
            group: { least: 3, most: 8 }
            steps: [5, 10, 15]
            literature: [een-boek]
            nl:
              name: Proef
              what: Wat het is.
              fits: Wanneer het past.
              steps:
                - { name: Eerst, does: Doe dit. }
                - { name: Dan, does: Doe dat. }
                - { name: Ten slotte, does: Kijk terug. }
            en:
              name: Trial
              what: What it is.
              fits: When it fits.
              steps:
                - { name: First, does: Do this. }
                - { name: Then, does: Do that. }
                - { name: At last, does: Look back. }
            """;

    @Test
    void aSoundFileIsRead() {
        var method = read(SOUND);

        assertThat(method.length()).isEqualTo(Minutes.of(30));
        assertThat(method.literature()).containsExactly(TestMethods.A_BOOK);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "id: proef           | id: 'Proef 1'",
                "id: proef           | id: proef, kleur: rood",
                "least: 3            | least: 9",
                "least: 3, most: 8   | least: 3",
                "least: 3            | least: 3, least: 4",
                "[5, 10, 15]         | [5, 10]",
                "[5, 10, 15]         | [5, 10, 0]",
                "[5, 10, 15]         | [5, 10, null]",
                "[5, 10, 15]         | [5, 10, -1]",
                "[5, 10, 15]         | [5, 10, 300]",
                "[een-boek]          | [een-ander-boek]",
                "[een-boek]          | []",
                "[een-boek]          | null",
                "name: Trial         | name: ' '",
                "name: Trial         | name: null",
                "name: Trial         | name:",
                "name: Trial         | naam: Trial",
                "what: What it is.   | what: ' What it is.'",
                "does: Look back.    | do: Look back.",
                "name: At last, does | does"
            })
    void whatMeansNothingOrIsMissingIsRefused(String sound, String wrong) {
        assertThat(SOUND).contains(sound);

        assertThatThrownBy(() -> read(SOUND.replace(sound, wrong))).isInstanceOf(RuntimeException.class);
    }

    @Test
    void aTextThatIsTooLongIsRefused() {
        var longest = "x".repeat(MethodFiles.LONGEST_TEXT);

        assertThat(read(SOUND.replace("What it is.", longest))).isNotNull();
        assertThatThrownBy(() -> read(SOUND.replace("What it is.", longest + "x")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl:", "en:"})
    void aLanguageThatIsMissingIsRefused(String language) {
        var without = SOUND.replaceFirst("(?s)" + language + ".*?Ten slotte.*?\\n|" + language + ".*", "");

        assertThat(without).doesNotContain(language);
        assertThatThrownBy(() -> read(without)).isInstanceOf(RuntimeException.class);
    }

    @Test
    void twoMethodsHaveNoIdOrNameInCommon() {
        var one = read(SOUND);
        var otherName = read(SOUND.replace("name: Proef", "name: Test").replace("name: Trial", "name: Try"));
        var otherId = read(SOUND.replace("id: proef", "id: toets"));

        assertThatThrownBy(() -> MethodFiles.together(List.of(one, otherName)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> MethodFiles.together(List.of(one, otherId)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Method read(String text) {
        return MethodFiles.read(new ByteArrayInputStream(text.getBytes(UTF_8)), Map.of("een-boek", TestMethods.A_BOOK));
    }
}
