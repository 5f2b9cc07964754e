package nl.leervink.kernel;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.Locale;
import java.util.function.Function;

/**
 * The order of a Dutch list: letters with an accent beside those without, capitals beside small letters, and spaces before
 * letters: {@code Boer} before {@code Boer, de}.
 */
public final class Alphabet {

    private Alphabet() {}

    public static <T> Comparator<T> by(Function<T, String> words) {
        return Comparator.comparing(one -> plain(words.apply(one)));
    }

    private static String plain(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
