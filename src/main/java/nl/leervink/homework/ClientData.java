package nl.leervink.homework;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.leervink.kernel.Shown;

/**
 * What looks as if it were about a client: it does not belong in a report, and is pointed at, never refused. It finds a
 * good part of what people type and some that is none; a careful reader finds more.
 */
public final class ClientData {

    /** How many are pointed at in one text. */
    private static final int MOST = 20;

    private static final String NAME = "\\p{Lu}[\\p{L}'’-]+";
    private static final String BETWEEN = "(?:\\s+(?:van|de|der|den|het|ten|ter|te|von|el|al|bin|'t)){0,3}";

    private static final Pattern NUMBER = Pattern.compile("(?<![\\d.,])\\d(?:[ .-]?\\d){7,8}(?![\\d])");
    private static final Pattern DATE = Pattern.compile(
            "(?<!\\d)(\\d{1,2})[-/. ](\\d{1,2}|jan\\p{L}*|feb\\p{L}*|maart|mrt|apr\\p{L}*|mei|juni?|juli?|aug\\p{L}*|sep\\p{L}*|okt\\p{L}*|nov\\p{L}*|dec\\p{L}*)[-/. ]((?:19|20)\\d{2})(?!\\d)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern MAIL = Pattern.compile(
            "(?<![\\p{L}\\d._%+-])[\\p{L}\\d._%+-]{1,64}+@[\\p{L}\\d-]{1,63}+(?:\\.[\\p{L}\\d-]{2,63}+){1,4}");
    private static final Pattern PHONE =
            Pattern.compile("(?<![\\d.,])(?:\\+31|0031|0)[ -]?[1-9](?:[ -]?\\d){8}(?!\\d)");
    private static final Pattern TITLED =
            Pattern.compile("(?<!\\p{L})(?:[Mm]evrouw|[Mm]eneer|[Mm]w\\.?|[Dd]hr\\.?|[Hh]r\\.?|[Mm]vr\\.?|[Ff]amilie)"
                    + "(?:\\s+(?:van|de|der|den|het|ten|ter|te)){0,3}\\s+(" + NAME + "(?:" + BETWEEN + "\\s+" + NAME
                    + ")?)");
    private static final Pattern CALLED = Pattern.compile(
            "(?<!\\p{L})(?:[Cc]liënte?|[Cc]lient|[Jj]ongere|[Jj]ongen|[Mm]eisje|[Mm]oeder|[Vv]ader|[Zz]oon(?:tje)?|[Dd]ochter(?:tje)?|[Bb]roer(?:tje)?|[Zz]us(?:je)?|[Kk]ind|[Oo]ma|[Oo]pa|heet|genaamd|noem(?:\\s+hem|\\s+haar))"
                    + "\\s+(" + NAME + "(?:" + BETWEEN + "\\s+" + NAME + ")?)");
    private static final Pattern FULL_NAME =
            Pattern.compile("(?<=[\\p{Ll}\\d,;:)] )(" + NAME + BETWEEN + "\\s+" + NAME + ")");

    /** Begins of words that are no names of people, however often they are written with a capital. */
    private static final Set<String> NO_NAMES = Set.of(
            "Raad",
            "Stichting",
            "Centrum",
            "Jeugd",
            "Jeugdzorg",
            "Veilig",
            "Samen",
            "Gemeente",
            "Provincie",
            "Nederland",
            "Den",
            "Sint",
            "Wet",
            "Algemene",
            "Autoriteit",
            "Europese",
            "Hogeschool",
            "Universiteit",
            "Nieuwe",
            "Tweede",
            "Eerste");

    private ClientData() {}

    /** What kind of data it looks like. */
    public enum Kind implements Shown {
        CITIZEN_NUMBER,
        DATE_OF_BIRTH,
        EMAIL,
        PHONE,
        NAME;

        @Override
        public String key() {
            return "client-data-kind." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * Something that was found.
     *
     * @param from its first character, counted from 0
     * @param to the character after its last
     */
    public record Found(Kind kind, int from, int to) {}

    /** All that is found in a text as long as an answer may be, in its order; no more than {@value #MOST}. */
    public static List<Found> in(String written) {
        var text = written.substring(0, Math.min(written.length(), Answers.LONGEST));
        var found = new ArrayList<Found>();
        collect(NUMBER, 0, Kind.CITIZEN_NUMBER, text, found);
        found.removeIf(number -> !isCitizenNumber(text.substring(number.from(), number.to())));
        collect(PHONE, 0, Kind.PHONE, text, found);
        collect(MAIL, 0, Kind.EMAIL, text, found);
        collect(DATE, 0, Kind.DATE_OF_BIRTH, text, found);
        collect(TITLED, 1, Kind.NAME, text, found);
        collect(CALLED, 1, Kind.NAME, text, found);
        collect(FULL_NAME, 1, Kind.NAME, text, found);
        return found.stream().sorted(comparingInt(Found::from)).limit(MOST).toList();
    }

    private static void collect(Pattern pattern, int group, Kind kind, String text, List<Found> found) {
        var matcher = pattern.matcher(text);
        while (matcher.find()) {
            if (isNew(matcher, group, found) && (kind != Kind.NAME || isName(matcher.group(group)))) {
                found.add(new Found(kind, matcher.start(group), matcher.end(group)));
            }
        }
    }

    private static boolean isNew(Matcher matcher, int group, List<Found> found) {
        return found.stream().noneMatch(it -> it.from() < matcher.end(group) && matcher.start(group) < it.to());
    }

    private static boolean isName(String words) {
        return !NO_NAMES.contains(words.split("\\s", 2)[0]);
    }

    /** Eight or nine digits that pass the test that every citizen service number passes. */
    private static boolean isCitizenNumber(String typed) {
        var digits = "0".repeat(9) + typed.replaceAll("\\D", "");
        digits = digits.substring(digits.length() - 9);
        var sum = -(digits.charAt(8) - '0');
        for (var at = 0; at < 8; at++) {
            sum += (9 - at) * (digits.charAt(at) - '0');
        }
        return sum % 11 == 0 && sum != 0;
    }
}
