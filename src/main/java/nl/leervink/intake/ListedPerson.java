package nl.leervink.intake;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.leervink.kernel.EmailAddress;
import nl.leervink.people.PersonName;

/**
 * Somebody in a list, as it is written there.
 *
 * @param row where, as a spreadsheet program counts
 */
public record ListedPerson(
        int row, String given, String particle, String family, String email, List<ListedNumber> numbers) {

    /** {@code Noor Verhagen <noor@voorbeeld.nl>}, as mail programs write it. */
    private static final Pattern IN_BRACKETS = Pattern.compile(".*<([^<>]+)>\\s*");

    /** How no name begins, and every formula does. */
    private static final Pattern FORMULA = Pattern.compile("^[=+@\\-].*");

    public ListedPerson {
        numbers = List.copyOf(numbers);
    }

    /** Their name; empty for what is none. */
    public Optional<PersonName> name() {
        return FORMULA.matcher(given).matches() || FORMULA.matcher(family).matches()
                ? Optional.empty()
                : PersonName.parse(given, particle.equals("-") ? "" : particle, family);
    }

    /** Their e-mail address; empty for what is none. */
    public Optional<EmailAddress> address() {
        var bracketed = IN_BRACKETS.matcher(email);
        return EmailAddress.parse(bracketed.matches() ? bracketed.group(1) : email);
    }

    /** All of the name as it is written. */
    public String written() {
        return String.join(" ", given, particle, family).replaceAll(" +", " ").strip();
    }

    /** The same row, mended. */
    public ListedPerson mended(
            String otherGiven,
            String otherParticle,
            String otherFamily,
            String otherEmail,
            List<ListedNumber> otherNumbers) {
        return new ListedPerson(row, otherGiven, otherParticle, otherFamily, otherEmail, otherNumbers);
    }
}
