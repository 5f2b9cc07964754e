package nl.leervink.reflections;

import java.util.Locale;
import nl.leervink.kernel.DutchWords;

/** The words of a reflection format. It is Dutch whatever its reader speaks: it goes to a Dutch register. */
final class Wording {

    static final Locale LANGUAGE = DutchWords.LANGUAGE;

    private static final DutchWords WORDS = DutchWords.in("reflections.words");

    private Wording() {}

    static String of(String key, Object... told) {
        return WORDS.of(key, told);
    }
}
