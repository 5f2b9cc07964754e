package nl.leervink.quotations;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import nl.leervink.kernel.Language;

/** The words of a quotation. It is Dutch, whatever the office reads its screens in. */
final class Wording {

    static final Locale LANGUAGE = Language.DUTCH.locale();

    private static final ResourceBundle WORDS = ResourceBundle.getBundle("quotations.words", LANGUAGE);

    private Wording() {}

    static String of(String key, Object... told) {
        return new MessageFormat(WORDS.getString(key), LANGUAGE).format(told);
    }
}
