package nl.leervink.mailing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.leervink.kernel.EmailAddress;
import nl.leervink.kernel.ForOffice;
import nl.leervink.kernel.Language;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Every letter the portal can send, shown to the office with sample words, which stand beside its text. Posts nothing. */
@Service
@ForOffice
public class Specimens {

    private static final String ENDING = ".sample.json";
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final EmailAddress NOBODY = new EmailAddress("sanne@voorbeeld.example");
    private static final String NOBODYS_NAME = "Sanne de Wit";

    private final Stationery stationery;

    Specimens(Stationery stationery) {
        this.stationery = stationery;
    }

    /** All of them in one language, by subject. */
    @Transactional(readOnly = true)
    public List<Specimen> all(Language language) {
        return Stream.of(samples())
                .map(sample -> specimen(sample, language))
                .sorted(Comparator.comparing(Specimen::subject).thenComparing(Specimen::template))
                .toList();
    }

    private Specimen specimen(Resource file, Language language) {
        var template = String.valueOf(file.getFilename()).replace(ENDING, "");
        var sample = read(file);
        var written = stationery.write(new Letter(
                Occasion.of("specimen"), NOBODY, NOBODYS_NAME, language.locale(), template, sample.words(), List.of()));
        var when = sample.when().getOrDefault(language.locale().getLanguage(), "");
        return new Specimen(template, when, written.subject(), written.text(), written.html());
    }

    private static Resource[] samples() {
        try {
            return new PathMatchingResourcePatternResolver().getResources("classpath*:letters/*" + ENDING);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The sample words of the letters cannot be read", unreadable);
        }
    }

    private static Sample read(Resource file) {
        try (var content = file.getInputStream()) {
            return JSON.readValue(content, Sample.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Sample words that cannot be read: " + file.getFilename(), unreadable);
        }
    }

    /**
     * What stands in a file of sample words.
     *
     * @param when per language, on which occasion the letter is posted
     * @param words what the template leaves open
     */
    record Sample(Map<String, String> when, Map<String, Object> words) {}
}
