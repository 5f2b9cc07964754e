package nl.leervink.people;

import jakarta.persistence.Embeddable;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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
