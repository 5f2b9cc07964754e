package nl.leervink.catalogue;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.leervink.kernel.OneLine;

/**
 * Names as they stand on a title page, taken apart: {@code M. Bellersen & I. Kohlmann}, {@code Doorn, F. van; Bos, A.}.
 * Where nobody has initials, all of it is the name of an organisation.
 */
record CitedNames(List<Name> names) {

    /** More names than this are shortened. */
    private static final int MOST = 20;

    private static final String INITIAL = "\\p{Lu}\\p{L}{0,2}\\.-?";
    private static final Pattern INITIALS = Pattern.compile("(?:" + INITIAL + ")+");
    private static final Pattern GIVEN = Pattern.compile("(?:" + INITIAL + " ?)+(?: ?\\p{Ll}[\\p{L}' ]*)?");
    private static final Pattern SOMEBODY = Pattern.compile("(?<!\\p{L})" + INITIAL + "(?=[\\s,;\\p{Lu}]|$)");
    private static final Pattern BETWEEN = Pattern.compile("\\s*;\\s*(?:&\\s+)?|\\s*,?\\s+(?:&|en|and)\\s+");

    /**
     * One name.
     *
     * @param family or all of it, of an organisation
     * @param initials with a space after each point
     * @param particle what stands before the family name and does not count in an alphabet: {@code van der}
     */
    record Name(String family, String initials, String particle) {

        /** {@code Doorn, F. van}. */
        String inverted() {
            return initials.isEmpty() ? family : family + ", " + spaced(initials, particle);
        }

        /** {@code F. van Doorn}. */
        String inOrder() {
            return spaced(initials, particle, family);
        }

        private static String spaced(String... parts) {
            return Stream.of(parts).filter(part -> !part.isEmpty()).collect(joining(" "));
        }
    }

    static CitedNames of(String written) {
        var line = OneLine.of(written);
        if (line.isEmpty()) {
            return new CitedNames(List.of());
        }
        if (!SOMEBODY.matcher(line).find()) {
            return new CitedNames(List.of(new Name(line, "", "")));
        }
        return new CitedNames(Stream.of(BETWEEN.split(line))
                .flatMap(part -> separate(part).stream())
                .toList());
    }

    boolean isEmpty() {
        return names.isEmpty();
    }

    /** {@code Bellersen, M., & Kohlmann, I.}: of more than twenty the first nineteen and the last. */
    String inverted() {
        var all = names.stream().map(Name::inverted).toList();
        if (all.size() > MOST) {
            return String.join(", ", all.subList(0, MOST - 1)) + ", … " + all.getLast();
        }
        return all.size() < 2
                ? String.join("", all)
                : String.join(", ", all.subList(0, all.size() - 1)) + ", & " + all.getLast();
    }

    /** {@code M. Bellersen & I. Kohlmann}. */
    String inOrder() {
        var all = names.stream().map(Name::inOrder).toList();
        return all.size() < 3
                ? String.join(" & ", all)
                : String.join(", ", all.subList(0, all.size() - 1)) + ", & " + all.getLast();
    }

    /** Names with commas between them, or each with one in it. */
    private static List<Name> separate(String part) {
        var pieces = Stream.of(part.split(","))
                .map(String::strip)
                .filter(piece -> !piece.isEmpty())
                .toList();
        var names = new ArrayList<Name>();
        for (var next = 0; next < pieces.size(); next++) {
            if (next + 1 < pieces.size() && GIVEN.matcher(pieces.get(next + 1)).matches()) {
                names.add(name(pieces.get(next + 1) + " ", pieces.get(next)));
                next++;
            } else {
                names.add(name(pieces.get(next), ""));
            }
        }
        return names;
    }

    /**
     * One name.
     *
     * @param family if it stood before the initials; else it is sought after them
     */
    private static Name name(String written, String family) {
        var words = List.of(written.strip().split(" "));
        var initials = lead(words, word -> INITIALS.matcher(word).matches());
        var rest = words.subList(initials, words.size());
        var most = family.isEmpty() ? Math.max(0, rest.size() - 1) : rest.size();
        var particles =
                lead(rest.subList(0, most), word -> Character.isLowerCase(word.codePointAt(0)) || word.startsWith("'"));
        var found = String.join(" ", rest.subList(particles, rest.size()));
        var own = family.isEmpty() ? found : family;
        if (initials == 0 || own.isEmpty()) {
            return new Name(family.isEmpty() ? written.strip() : family + ", " + written.strip(), "", "");
        }
        return new Name(
                own,
                String.join(" ", words.subList(0, initials)).replaceAll("\\.(?=\\p{Lu})", ". "),
                String.join(" ", rest.subList(0, particles)));
    }

    /** How many of these words, from the first on, are such. */
    private static int lead(List<String> words, Predicate<String> such) {
        return IntStream.range(0, words.size())
                .filter(index -> !such.test(words.get(index)))
                .findFirst()
                .orElse(words.size());
    }
}
