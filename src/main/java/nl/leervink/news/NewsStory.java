package nl.leervink.news;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import nl.leervink.kernel.Language;

/**
 * A news item as everyone reads it.
 *
 * @param english empty if it is told in Dutch only
 * @param day from which it is shown
 */
public record NewsStory(String slug, NewsWords dutch, Optional<NewsWords> english, LocalDate day) {

    /** In the language of whoever reads, or else in Dutch. */
    public NewsWords words(Locale reader) {
        return language(reader) == Language.ENGLISH ? english.orElse(dutch) : dutch;
    }

    public Language language(Locale reader) {
        return NewsCard.language(reader, english.isPresent());
    }
}
