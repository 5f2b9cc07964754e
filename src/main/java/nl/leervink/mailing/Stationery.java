package nl.leervink.mailing;

import com.samskivert.mustache.Mustache;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import nl.leervink.kernel.Language;
import nl.leervink.kernel.PortalAddress;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Writes letters on the bureau's paper. Words are escaped in HTML and bare in text; a word that is missing is an
 * error of whoever posts the letter.
 */
@Component
class Stationery {

    private static final int LONGEST_SUBJECT = 200;

    private static final Mustache.Compiler TEXT =
            Mustache.compiler().escapeHTML(false).strictSections(true);
    private static final Mustache.Compiler HTML =
            Mustache.compiler().escapeHTML(true).strictSections(true);

    private final Bureau bureau;
    private final PortalAddress portal;

    Stationery(Bureau bureau, PortalAddress portal) {
        this.bureau = bureau;
        this.portal = portal;
    }

    /**
     * The letter, written out.
     *
     * @throws com.samskivert.mustache.MustacheException for a word that the template asks and the letter lacks
     */
    Written write(Letter letter) {
        var language = Language.of(letter.language()).locale().getLanguage();
        var words = new HashMap<String, Object>(letter.words());
        words.put("name", letter.toName());
        words.put("bureau", bureau.name());
        words.put("portal", portal.link("/"));
        var plain = read(letter.template() + "_" + language + ".txt").split("\\R", 2);
        var subject = oneLine(TEXT.compile(plain[0]).execute(words));
        var text = TEXT.compile(plain[1]).execute(words).strip() + "\n";
        return new Written(subject, text, framed(letter.template(), language, subject, words));
    }

    private static String framed(String template, String language, String subject, Map<String, Object> words) {
        var frame = new HashMap<>(words);
        frame.put("language", language);
        frame.put("subject", subject);
        frame.put(
                "letter",
                HTML.compile(read(template + "_" + language + ".html")).execute(words));
        return HTML.compile(read("frame.html")).execute(frame);
    }

    /** Without line ends, which would begin a header of their own, and without signs that nobody sees. */
    static String oneLine(String words) {
        var line = words.replaceAll("[\\s\\p{Cntrl}\\p{Zl}\\p{Zp}]+", " ")
                .replaceAll("\\p{Cf}", "")
                .strip();
        return line.length() > LONGEST_SUBJECT ? line.substring(0, LONGEST_SUBJECT) : line;
    }

    private static String read(String name) {
        try {
            return new ClassPathResource("letters/" + name).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException("No such template: " + name, missing);
        }
    }
}
