package nl.leervink.reflections;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import nl.leervink.kernel.Language;

/** The words of a reflection format. It is Dutch whatever its reader speaks: it goes to a Dutch register. */
final class Wording {

    static final Locale LANGUAGE = Language.DUTCH.locale();

    private static final ResourceBundle WORDS = ResourceBundle.getBundle("reflections.words", LANGUAGE);

    private Wording() {}

    static String of(String key, Object... told) {
        return new MessageFormat(WORDS.getString(key), LANGUAGE).format(told);
    }
}
