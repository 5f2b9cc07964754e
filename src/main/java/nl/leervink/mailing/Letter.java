package nl.leervink.mailing;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.leervink.kernel.EmailAddress;

/**
 * Something to be mailed.
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
