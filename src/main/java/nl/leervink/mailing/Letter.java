package nl.leervink.mailing;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.leervink.kernel.EmailAddress;

/**
 * Something to be mailed. Never holds anything confidential: a letter can be read on its way.
 *
 * <p>Its text is written in four files under {@code src/main/resources/letters}: {@code <template>_nl.txt},
 * {@code <template>_nl.html}, and both as {@code _en}. The first line of a {@code .txt} is the subject, the rest the
 * plain text; an {@code .html} holds the same as paragraphs only (beginning with one {@code <h1>}): the page around it
 * is {@code frame.html}. Words stand as Mustache writes them: {@code {{course}}}, a list or a condition as
 * {@code {{#days}} … {{/days}}}, its opposite as {@code {{^days}} … {{/days}}}. Always there are {@code name} (of the
 * recipient), {@code bureau} and {@code portal} (its address). A link to act on is
 * {@code <a class="button" href="{{link}}">}. Words are escaped in HTML and bare in text; one that is missing fails
 * when the letter is posted.
 *
 * @param occasion what it is about; the same occasion never leaves twice for one recipient
 * @param to where it goes
 * @param toName the recipient's name, as in the salutation
 * @param language the language it is written in
 * @param template the name of its text under {@code letters/}
 * @param words what the template leaves open; values are text, booleans, or lists of such maps
 * @param enclosures what goes along with it
 */
public record Letter(
        Occasion occasion,
        EmailAddress to,
        String toName,
        Locale language,
        String template,
        Map<String, ?> words,
        List<Enclosure> enclosures) {}
