package nl.leervink.news;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The end of an address, in small letters, figures and hyphens: {@code basisopleiding-vertrouwenspersoon}. */
final class Slug {

    static final int LONGEST = 80;

    private static final Pattern SHAPE = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");
    private static final String OF_NO_LETTERS = "bericht";

    /** Room for a number behind it. */
    private static final int LONGEST_MADE = LONGEST - 5;

    private Slug() {}

    static boolean isOne(String typed) {
        return typed.length() <= LONGEST && SHAPE.matcher(typed).matches();
    }

    /** One that is free, from a title; numbered where the title alone is taken. */
    static String of(String title, Predicate<String> isTaken) {
        var plain = Normalizer.normalize(title, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
        var cut = plain.substring(0, Math.min(plain.length(), LONGEST_MADE)).replaceAll("^-|-$", "");
        var made = cut.isEmpty() ? OF_NO_LETTERS : cut;
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> number == 1 ? made : made + "-" + number)
                .filter(isTaken.negate())
                .findFirst()
                .orElseThrow();
    }
}
