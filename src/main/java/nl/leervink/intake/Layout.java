package nl.leervink.intake;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.leervink.files.Table;
import nl.leervink.files.Table.Row;
import nl.leervink.intake.Meaning.Kind;
import nl.leervink.kernel.EmailAddress;
import nl.leervink.kernel.Folded;

/**
 * How a list reads: what each column holds, and how many rows above the first person there are.
 *
 * @param skipped rows of the table that hold no person: a title, and what stands above the columns
 * @param assumed the column of register numbers that we take for those of the only register that counts; empty if none is
 */
public record Layout(int skipped, List<Meaning> columns, Optional<Integer> assumed) {

    private static final int HEADER_WITHIN = 6;
    private static final int LOOKED_AT = 50;

    private static final Map<Kind, Set<String>> WORDS = Map.of(
            Kind.GIVEN,
                    Set.of(
                            "voornaam",
                            "voornamen",
                            "roepnaam",
                            "voorletters",
                            "firstname",
                            "givenname",
                            "givennames",
                            "forename"),
            Kind.PARTICLE,
                    Set.of("tussenvoegsel", "tussenvoegsels", "voorvoegsel", "voorvoegsels", "tv", "infix", "particle"),
            Kind.FAMILY, Set.of("achternaam", "familienaam", "lastname", "surname", "familyname"),
            Kind.NAME,
                    Set.of(
                            "naam",
                            "name",
                            "volledigenaam",
                            "fullname",
                            "deelnemer",
                            "participant",
                            "medewerker",
                            "employee",
                            "naamdeelnemer",
                            "naammedewerker"),
            Kind.PART, Set.of("dagdeel", "dagdelen", "daypart", "partofday", "partoftheday"),
            Kind.EMAIL,
                    Set.of("email", "emailadres", "mail", "mailadres", "emailadress", "emailaddress", "mailaddress"));

    private static final Set<String> OF_SOME_REGISTER = Set.of(
            "registernummer",
            "registernr",
            "registernumber",
            "registratienummer",
            "registratienr",
            "registrationnumber",
            "registrationno",
            "lidnummer",
            "lidmaatschapsnummer",
            "membershipnumber");

    private static final Set<String> AROUND_A_REGISTER = Set.of(
            "",
            "nummer",
            "nr",
            "no",
            "number",
            "registernummer",
            "registratienummer",
            "registratie",
            "registrationnumber",
            "lidnummer");

    private static final Set<String> PARTICLES = Set.of(
            "van", "de", "der", "den", "het", "ten", "ter", "te", "in", "op", "aan", "bij", "uit", "voor", "von", "vd",
            "v.d.", "v/d", "v.", "d'", "'t", "la", "le", "du", "el", "al", "di", "da", "dos", "zu");

    public Layout {
        columns = List.copyOf(columns);
    }

    /** Reads the columns by what stands above them, in Dutch or English; else by what is in them. */
    public static Layout of(Table table, ListContents contents) {
        for (var row = 0; row < Math.min(HEADER_WITHIN, table.rows().size()); row++) {
            var named = named(table.rows().get(row), table.width(), contents);
            if (named.stream().anyMatch(meaning -> meaning.kind() == Kind.EMAIL)
                    || named.stream()
                                    .filter(meaning -> meaning.kind() != Kind.NOTHING)
                                    .count()
                            > 1) {
                return new Layout(row + 1, named, Optional.empty()).assuming(contents.counting());
            }
        }
        return new Layout(0, byContent(table), Optional.empty());
    }

    /** Numbers of which nobody said in which register are numbers in the only one that counts, if there is one. */
    private Layout assuming(List<String> counting) {
        var some = columns.indexOf(Meaning.of(Kind.SOME_NUMBER));
        if (some < 0 || counting.size() != 1 || columns.contains(Meaning.numberIn(counting.getFirst()))) {
            return this;
        }
        return new Layout(
                skipped, with(some, Meaning.numberIn(counting.getFirst())).columns(), Optional.of(some));
    }

    /** Whether it says how to find a name and an address. */
    public boolean isEnough() {
        return has(Kind.EMAIL) && (has(Kind.NAME) || (has(Kind.GIVEN) && has(Kind.FAMILY)));
    }

    /** The same with other columns. */
    public Layout with(List<Meaning> others) {
        return new Layout(skipped, others, Optional.empty());
    }

    /** The same with another column. */
    public Layout with(int column, Meaning other) {
        var others = new ArrayList<>(columns);
        others.set(column, other);
        return with(others);
    }

    /** What stands above a column; empty where nothing does. */
    public String title(Table table, int column) {
        return skipped == 0 ? "" : table.rows().get(skipped - 1).cell(column);
    }

    /** The columns of numbers in a register that nobody named. */
    public List<Integer> unnamed() {
        return columnsOf(Kind.SOME_NUMBER).boxed().toList();
    }

    /** The columns that are left aside, and have anything in or above them. */
    public List<Integer> unread(Table table) {
        return columnsOf(Kind.NOTHING)
                .filter(column -> !title(table, column).isEmpty()
                        || table.rows().stream()
                                .skip(skipped)
                                .anyMatch(row -> !row.cell(column).isEmpty()))
                .boxed()
                .toList();
    }

    /** Everyone in the list. */
    public List<ListedPerson> persons(Table table) {
        return table.rows().stream().skip(skipped).map(this::person).toList();
    }

    private boolean has(Kind kind) {
        return columns.stream().anyMatch(meaning -> meaning.kind() == kind);
    }

    private ListedPerson person(Row row) {
        var name = has(Kind.NAME) && !(has(Kind.GIVEN) && has(Kind.FAMILY))
                ? parts(cell(row, Kind.NAME))
                : List.of(cell(row, Kind.GIVEN), cell(row, Kind.PARTICLE), cell(row, Kind.FAMILY));
        var numbers = columnsOf(Kind.NUMBER)
                .filter(column -> !row.cell(column).isEmpty())
                .mapToObj(column -> new ListedNumber(columns.get(column).register(), row.cell(column)))
                .toList();
        return new ListedPerson(
                row.number(),
                name.get(0),
                name.get(1),
                name.get(2),
                cell(row, Kind.EMAIL),
                numbers,
                cell(row, Kind.PART));
    }

    private String cell(Row row, Kind kind) {
        return columnsOf(kind).mapToObj(row::cell).findFirst().orElse("");
    }

    private IntStream columnsOf(Kind kind) {
        return IntStream.range(0, columns.size())
                .filter(column -> columns.get(column).kind() == kind);
    }

    /** {@code Zoë van den Berg} and {@code Berg, Zoë van den} in their three parts. */
    static List<String> parts(String name) {
        var comma = name.indexOf(',');
        if (comma > 0) {
            var first = Arrays.asList(name.substring(comma + 1).strip().split(" "));
            var particles = first.size();
            while (particles > 1 && isParticle(first.get(particles - 1))) {
                particles--;
            }
            return List.of(
                    String.join(" ", first.subList(0, particles)),
                    String.join(" ", first.subList(particles, first.size())),
                    name.substring(0, comma).strip());
        }
        var words = Arrays.asList(name.split(" "));
        var particle = IntStream.range(1, words.size() - 1)
                .filter(at -> isParticle(words.get(at)))
                .findFirst();
        var family = particle.isPresent() ? particle.getAsInt() : Math.min(1, words.size());
        while (particle.isPresent() && family < words.size() - 1 && isParticle(words.get(family))) {
            family++;
        }
        var given = particle.orElse(Math.min(1, words.size()));
        return List.of(
                String.join(" ", words.subList(0, given)),
                String.join(" ", words.subList(given, family)),
                String.join(" ", words.subList(family, words.size())));
    }

    private static boolean isParticle(String word) {
        return PARTICLES.contains(word.toLowerCase(Locale.ROOT));
    }

    private static List<Meaning> named(Row row, int width, ListContents contents) {
        var used = new HashSet<Meaning>();
        return IntStream.range(0, width)
                .mapToObj(column -> meaning(Folded.of(row.cell(column)), contents))
                .map(meaning -> used.add(meaning) ? meaning : Meaning.NOTHING)
                .toList();
    }

    private static Meaning meaning(String title, ListContents contents) {
        return Stream.concat(
                        WORDS.entrySet().stream()
                                .filter(known -> known.getValue().contains(title))
                                .filter(known -> known.getKey() != Kind.PART || contents.inParts())
                                .map(known -> Meaning.of(known.getKey())),
                        contents.registers().stream()
                                .filter(register -> isNumberIn(register, title))
                                .map(Meaning::numberIn))
                .findFirst()
                .orElse(OF_SOME_REGISTER.contains(title) ? Meaning.of(Kind.SOME_NUMBER) : Meaning.NOTHING);
    }

    private static boolean isNumberIn(String register, String title) {
        var code = Folded.of(register);
        var begins = title.startsWith(code) && AROUND_A_REGISTER.contains(title.substring(code.length()));
        return begins
                || (title.endsWith(code)
                        && AROUND_A_REGISTER.contains(title.substring(0, title.length() - code.length())
                                .replaceAll("(bij|in|at)$", "")));
    }

    /** Addresses tell themselves; of what is left, the first three columns of words are a name. */
    private static List<Meaning> byContent(Table table) {
        var rows = table.rows().stream().limit(LOOKED_AT).toList();
        var columns = new ArrayList<Meaning>();
        for (var column = 0; column < table.width(); column++) {
            var at = column;
            var addresses = rows.stream()
                    .filter(row -> EmailAddress.parse(row.cell(at)).isPresent()
                            || row.cell(at).contains("@"))
                    .count();
            columns.add(
                    addresses * 2 >= rows.size() && !columns.contains(Meaning.of(Kind.EMAIL))
                            ? Meaning.of(Kind.EMAIL)
                            : Meaning.NOTHING);
        }
        var words = IntStream.range(0, columns.size())
                .filter(column -> columns.get(column).kind() == Kind.NOTHING)
                .filter(column -> rows.stream().map(row -> row.cell(column)).noneMatch(Layout::hasDigits))
                .filter(column -> !text(rows, column).isEmpty())
                .boxed()
                .toList();
        nameParts(rows, words).ifPresent(kinds -> {
            for (var at = 0; at < kinds.size(); at++) {
                columns.set(words.get(at), Meaning.of(kinds.get(at)));
            }
        });
        return columns;
    }

    private static Optional<List<Kind>> nameParts(List<Row> rows, List<Integer> words) {
        if (words.isEmpty()) {
            return Optional.empty();
        }
        if (words.size() == 1) {
            return Optional.of(List.of(Kind.NAME));
        }
        return Optional.of(
                words.size() > 2
                                && Stream.of(text(rows, words.get(1)).split(" "))
                                        .allMatch(Layout::isParticle)
                        ? List.of(Kind.GIVEN, Kind.PARTICLE, Kind.FAMILY)
                        : List.of(Kind.GIVEN, Kind.FAMILY));
    }

    private static String text(List<Row> rows, int column) {
        return rows.stream()
                .map(row -> row.cell(column))
                .filter(cell -> !cell.isEmpty())
                .collect(joining(" "));
    }

    private static boolean hasDigits(String cell) {
        return cell.chars().anyMatch(Character::isDigit);
    }
}
