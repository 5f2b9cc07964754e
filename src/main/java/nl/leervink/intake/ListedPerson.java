package nl.leervink.intake;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.leervink.enrolment.PartSeating;
import nl.leervink.enrolment.PartSeating.OpenPart;
import nl.leervink.enrolment.PartsChosen;
import nl.leervink.kernel.EmailAddress;
import nl.leervink.kernel.Folded;
import nl.leervink.people.PersonName;
import nl.leervink.planning.TimeOfDay;

/**
 * Somebody in a list, as it is written there.
 *
 * @param row where, as a spreadsheet program counts
 * @param part of the days they come to: {@code ochtend}, or as {@link PartsChosen} keeps it; empty for who says nothing of it
 */
public record ListedPerson(
        int row, String given, String particle, String family, String email, List<ListedNumber> numbers, String part) {

    private static final Map<TimeOfDay, Set<String>> TIMES = Map.of(
            TimeOfDay.MORNING, Set.of("ochtend", "sochtends", "morgen", "morning", "am"),
            TimeOfDay.AFTERNOON, Set.of("middag", "smiddags", "namiddag", "afternoon", "pm"),
            TimeOfDay.EVENING, Set.of("avond", "savonds", "evening"));

    /** {@code Noor Verhagen <noor@voorbeeld.nl>}, as mail programs write it. */
    private static final Pattern IN_BRACKETS = Pattern.compile(".*<([^<>]+)>\\s*");

    /** How no name begins, and every formula does. */
    private static final Pattern FORMULA = Pattern.compile("^[=+@\\-].*");

    public ListedPerson {
        numbers = List.copyOf(numbers);
    }

    /** Someone who says nothing of parts of days. */
    public ListedPerson(
            int row, String given, String particle, String family, String email, List<ListedNumber> numbers) {
        this(row, given, particle, family, email, numbers, "");
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

    /** The parts of days they would like; empty for what is no part of these, or could be two of one day. */
    public Optional<PartsChosen> parts(PartSeating seating) {
        var sessions = seating.parts().stream().map(OpenPart::session).toList();
        var told = List.of(part.split(" "));
        var exact = PartsChosen.of(sessions.stream()
                .filter(session -> told.contains(session.number() + ":" + session.partNumber()))
                .toList());
        if (sessions.isEmpty() || exact.value().equals(part)) {
            return Optional.of(exact);
        }
        var word = Folded.of(part);
        var meant = sessions.stream()
                .filter(session ->
                        requireNonNull(TIMES.get(session.timeOfDay())).contains(word))
                .toList();
        var wish = PartsChosen.of(meant);
        return meant.isEmpty() || meant.stream().anyMatch(session -> !wish.include(session))
                ? Optional.empty()
                : Optional.of(wish);
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
            List<ListedNumber> otherNumbers,
            String otherPart) {
        return new ListedPerson(row, otherGiven, otherParticle, otherFamily, otherEmail, otherNumbers, otherPart);
    }
}
