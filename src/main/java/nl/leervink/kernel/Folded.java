package nl.leervink.kernel;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Words without what people leave out or write otherwise: capitals, accents, spaces, hyphens. */
public final class Folded {

    private Folded() {}

    public static String of(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]", "");
    }

    /** What is left of a word with any one of its letters gone, and the word itself: two words a slip apart share one. */
    public static Set<String> slips(String word) {
        var slips = new HashSet<String>();
        slips.add(word);
        for (var at = 0; at < word.length(); at++) {
            slips.add(word.substring(0, at) + word.substring(at + 1));
        }
        return slips;
    }

    /** Whether one letter more, less, other or swapped with the next makes the one the other. */
    public static boolean isASlipAway(String one, String other) {
        if (one.equals(other) || Math.abs(one.length() - other.length()) > 1) {
            return false;
        }
        var start = 0;
        while (start < Math.min(one.length(), other.length()) && one.charAt(start) == other.charAt(start)) {
            start++;
        }
        var left = one.substring(start);
        var right = other.substring(start);
        if (left.length() == right.length()) {
            return left.substring(1).equals(right.substring(1)) || isSwapped(left, right);
        }
        return left.length() > right.length()
                ? left.substring(1).equals(right)
                : right.substring(1).equals(left);
    }

    private static boolean isSwapped(String left, String right) {
        return left.length() > 1
                && left.charAt(0) == right.charAt(1)
                && left.charAt(1) == right.charAt(0)
                && left.substring(2).equals(right.substring(2));
    }
}
