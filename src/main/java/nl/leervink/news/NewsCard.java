package nl.leervink.news;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import nl.leervink.kernel.Language;
import org.jspecify.annotations.Nullable;

/**
 * A news item in a list for everyone.
 *
 * @param day from which it is shown
 * @param englishTitle none if it is told in Dutch only
 */
public record NewsCard(
        String slug,
        LocalDate day,
        String dutchTitle,
        String dutchLead,
        @Nullable String englishTitle,
        @Nullable String englishLead) {

    /** In the language of whoever reads, or else in Dutch. */
    public String title(Locale reader) {
        return isEnglish(reader) ? Objects.requireNonNullElse(englishTitle, dutchTitle) : dutchTitle;
    }

    public String lead(Locale reader) {
        return isEnglish(reader) ? Objects.requireNonNullElse(englishLead, dutchLead) : dutchLead;
    }

    public Language language(Locale reader) {
        return language(reader, englishTitle != null);
    }

    private boolean isEnglish(Locale reader) {
        return language(reader) == Language.ENGLISH;
    }

    static Language language(Locale reader, boolean isThereEnglish) {
        return isThereEnglish ? Language.of(reader) : Language.DUTCH;
    }
}
