package nl.leervink.news;

import jakarta.persistence.Embeddable;
import nl.leervink.kernel.ManyLines;
import nl.leervink.kernel.OneLine;

/**
 * What a news item says in one language.
 *
 * @param lead what it comes down to, as it stands in a list
 * @param text with the little Markdown that is taken: bold, italic and lists
 */
@Embeddable
public record NewsWords(String title, String lead, String text) {

    public static final int LONGEST_TITLE = 160;
    public static final int LONGEST_LEAD = 300;
    public static final int LONGEST_TEXT = 10_000;

    /** As typed, in the form it is kept. */
    public NewsWords {
        title = OneLine.of(title);
        lead = OneLine.of(lead);
        text = ManyLines.of(text);
    }

    boolean isEmpty() {
        return title.isEmpty() && lead.isEmpty() && text.isEmpty();
    }

    boolean isComplete() {
        return !title.isEmpty() && !lead.isEmpty() && !text.isEmpty();
    }
}
