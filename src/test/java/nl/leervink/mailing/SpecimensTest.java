package nl.leervink.mailing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.TreeSet;
import nl.leervink.ModuleTest;
import nl.leervink.SignIn;
import nl.leervink.kernel.Language;
import nl.leervink.kernel.Role;
import nl.leervink.people.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;

@ModuleTest
class SpecimensTest {

    @Autowired
    Specimens specimens;

    @Autowired
    JdbcClient database;

    @BeforeEach
    void asOffice() {
        SignIn.as(PersonId.next(), Role.OFFICE);
    }

    @Test
    void everyTemplateHasSampleWords() throws IOException {
        var templates = new TreeSet<String>();
        for (var file : new PathMatchingResourcePatternResolver().getResources("classpath*:letters/*_nl.txt")) {
            templates.add(String.valueOf(file.getFilename()).replace("_nl.txt", ""));
        }

        assertThat(specimens.all(Language.DUTCH))
                .extracting(Specimen::template)
                .containsExactlyInAnyOrderElementsOf(templates);
    }

    @ParameterizedTest
    @EnumSource
    void everyLetterIsWrittenOutInBothLanguagesWithNothingLeftOpen(Language language) {
        assertThat(specimens.all(language)).isNotEmpty().allSatisfy(letter -> {
            assertThat(letter.when()).as(letter.template()).isNotBlank();
            assertThat(letter.subject()).as(letter.template()).isNotBlank().doesNotContain("{{", "}}");
            assertThat(letter.text()).as(letter.template()).isNotBlank().doesNotContain("{{", "}}");
            assertThat(letter.html())
                    .as(letter.template())
                    .contains("<html lang=\"" + language.locale().getLanguage() + "\">")
                    .doesNotContain("{{", "<script");
        });
    }

    @ParameterizedTest
    @EnumSource
    void everyLetterBeginsWithAGreeting(Language language) {
        var greeting = language == Language.DUTCH ? "Beste [^,\\n<]+," : "(Dear [^,\\n<]+|Hello),";

        assertThat(specimens.all(language)).isNotEmpty().allSatisfy(letter -> {
            assertThat(letter.text()).as(letter.template()).matches("(?s)\\s*" + greeting + "\\n.*");
            assertThat(letter.html()).as(letter.template()).containsPattern("<p[^>]*>" + greeting + "</p>");
        });
    }

    @Test
    void lookingAtLettersPostsNone() {
        var before = queued();

        specimens.all(Language.DUTCH);
        specimens.all(Language.ENGLISH);

        assertThat(queued()).isEqualTo(before);
    }

    private Integer queued() {
        return database.sql("select count(*) from queued_letter")
                .query(Integer.class)
                .single();
    }
}
