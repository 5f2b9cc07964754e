package nl.leervink.quotations;

import java.util.Locale;
import nl.leervink.kernel.DutchWords;

/** The words of a quotation. It is Dutch, whatever the office reads its screens in. */
final class Wording {

    static final Locale LANGUAGE = DutchWords.LANGUAGE;

    private static final DutchWords WORDS = DutchWords.in("quotations.words");

    private Wording() {}

    static String of(String key, Object... told) {
        return WORDS.of(key, told);
    }
}
