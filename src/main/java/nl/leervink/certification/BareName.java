package nl.leervink.certification;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A name without all that people leave out when they copy it: capitals, accents, hyphens, dots and spaces. Two that are
 * equal are taken for the same name.
 */
record BareName(String letters) {

    private static final Pattern LEFT_OUT = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** Letters that are no letter with an accent to Unicode, and are to who types them. */
    private static final Map<String, String> PLAIN = Map.of(
            "ł", "l", "ø", "o", "đ", "d", "ı", "i", "ß", "ss", "æ", "ae", "œ", "oe", "þ", "th", "ð", "d", "ħ", "h");

    static BareName of(String name) {
        var bare = LEFT_OUT.matcher(
                        Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT))
                .replaceAll("");
        for (var letter : PLAIN.entrySet()) {
            bare = bare.replace(letter.getKey(), letter.getValue());
        }
        return new BareName(bare);
    }

    /** Whether nothing is left: what was typed is no name. */
    boolean isNone() {
        return letters.isEmpty();
    }
}
