package nl.leervink.people;

import jakarta.persistence.Embeddable;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.leervink.kernel.Alphabet;
import nl.leervink.kernel.Folded;
import nl.leervink.kernel.OneLine;

/**
 * A person's name as Dutch forms ask it.
 *
 * @param given one or more given names
 * @param particle what stands between ({@code van den}), or empty
 * @param family the family name, by which lists are sorted
 */
@Embeddable
public record PersonName(String given, String particle, String family) {

    public static final int LONGEST_PART = 120;

    /** As in a Dutch list: by family name, letters with an accent beside those without. */
    public static final Comparator<PersonName> BY_FAMILY = Alphabet.by(PersonName::family)
            .thenComparing(Alphabet.by(PersonName::given))
            .thenComparing(PersonName::sorted);

    /** What people put before or after their name, and is none of it. */
    private static final Pattern TITLES = Pattern.compile(
            "(?<!\\p{L})(?:prof|drs?|mr|ir|ing|bc|[bm]\\.?sc|ba|ma|llm|ph\\.?d|mevrouw|mevr|mw|meneer|dhr)(?!\\p{L})",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern BETWEEN_PARTS = Pattern.compile("[\\s.-]+");

    /** What a mail program makes a link of, or takes for its own; initials and {@code v/d} are none of it. */
    private static final Pattern IN_NO_NAME =
            Pattern.compile("://|www\\.|[@<>]|[\\p{L}\\p{N}-]{2,}\\.\\p{L}{2,}(?!\\.)", Pattern.CASE_INSENSITIVE);

    public PersonName {
        if (!isPart(given) || !isPart(family) || particle.length() > LONGEST_PART) {
            throw new IllegalArgumentException("A name has a given and a family name of at most " + LONGEST_PART);
        }
    }

    /** Reads a name as someone types it; empty when the given or the family name is missing, or a part is no name. */
    public static Optional<PersonName> parse(String given, String particle, String family) {
        var typed = new String[] {OneLine.of(given), OneLine.of(particle), OneLine.of(family)};
        return isPart(typed[0]) && isPart(typed[2]) && Stream.of(typed).allMatch(PersonName::mayBePart)
                ? Optional.of(new PersonName(typed[0], typed[1], typed[2]))
                : Optional.empty();
    }

    /** {@code Zoë van den Berg}. */
    public String full() {
        return particle.isEmpty() ? given + " " + family : given + " " + particle + " " + family;
    }

    /** {@code Berg, Zoë van den}, as in a list sorted by family name. */
    public String sorted() {
        return particle.isEmpty() ? family + ", " + given : family + ", " + given + " " + particle;
    }

    /** Without what people leave out or write otherwise. */
    public String folded() {
        return Folded.of(given) + " " + Folded.of(particle + family);
    }

    /** Whether somebody who writes the other means this one, by the letters. */
    public boolean isSpelledLike(PersonName other) {
        return folded().equals(other.folded());
    }

    /**
     * Whether somebody who typed this wrote this name: given names or initials, some or all, and the family name; capitals,
     * accents, spaces and titles aside.
     */
    public boolean isMeantBy(String typed) {
        return Stream.of(typed, TITLES.matcher(typed).replaceAll(" "))
                .map(Folded::of)
                .anyMatch(this::isWrittenAs);
    }

    private boolean isWrittenAs(String folded) {
        var surnames = List.of(Folded.of(particle + family), Folded.of(family));
        return afterGiven(folded).stream().anyMatch(surnames::contains)
                || (isInitials()
                        && folded.startsWith(initial(Folded.of(given)))
                        && surnames.stream()
                                .anyMatch(surname -> folded.length() > surname.length() && folded.endsWith(surname)));
    }

    /** What may be left of a typed name once given names or initials are taken from its front. */
    private Set<String> afterGiven(String folded) {
        var left = new HashSet<String>();
        left.add(folded);
        BETWEEN_PARTS
                .splitAsStream(given)
                .map(Folded::of)
                .filter(part -> !part.isEmpty())
                .forEach(part -> List.copyOf(left)
                        .forEach(rest -> Stream.of(part, initial(part))
                                .filter(rest::startsWith)
                                .map(start -> rest.substring(start.length()))
                                .forEach(left::add)));
        left.remove(folded);
        return left;
    }

    private boolean isInitials() {
        return given.endsWith(".") || given.length() == 1;
    }

    private static String initial(String part) {
        return part.isEmpty() ? part : part.substring(0, part.offsetByCodePoints(0, 1));
    }

    @Override
    public String toString() {
        return full();
    }

    /** Whether this may be a part of a name: no link, which a letter to a stranger would carry, and not too long. */
    public static boolean mayBePart(String typed) {
        var part = OneLine.of(typed);
        return part.length() <= LONGEST_PART && !IN_NO_NAME.matcher(part).find();
    }

    private static boolean isPart(String part) {
        return !part.isBlank() && part.length() <= LONGEST_PART;
    }
}
