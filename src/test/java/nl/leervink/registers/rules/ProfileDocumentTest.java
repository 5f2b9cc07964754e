package nl.leervink.registers.rules;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What {@code docs/register-profiles.md} says of keys is what the reader does with them. */
class ProfileDocumentTest {

    private static final Pattern ROW = Pattern.compile("\\| `([^`]+)` \\| (yes|no) \\| ([^|]*) \\| ([^|]*) \\|");
    private static final Pattern WORD = Pattern.compile("`([A-Z_]{2,})`");
    private static final YAMLMapper YAML = new YAMLMapper();

    /** Every key there is. */
    private static final String FULL = """
            id: proef
            register: Proef
            name: Proefregister
            chamber: Kamer
            validFrom: 2026-01-01
            validUntil: 2026-12-31
            number: { label: nummer, pattern: "PR[0-9]{6}", prefix: PR- }
            period:
              months: 60
              anchor: MEMBER_DATE
              blockStart: 2026-01-01
              earlyRenewal: true
              firstYearProRata: true
              carryOver: { allowed: true, onRequest: true, category: alles, leastSurplus: 1, most: 2 }
            requirements:
              - { code: alles, name: Alles }
              - code: deel
                name: Deel
                within: alles
                least: 10
                most: 20
                perYear: { meetings: 3, hours: 6, points: 1 }
                unknown: [LEAST]
            accrual:
              - kinds: [TRAINING]
                category: alles
                mode: CONTACT_HOUR
                rate: 1
                selfStudyRate: 1
                groupFactor: { 1: 1 }
                shortestMeeting: 60
                rounding: [{ mode: FLOOR, step: 0.5, level: DAY }]
                atMost: 10
            accreditation:
              by: [proef]
              referencePattern: "PR[0-9]{6}"
              testFromHours: 18
              testAlways: [BLENDED]
              termMonths: [12]
              appealWeeks: 6
            groups: [{ kinds: [INTERVISION], least: 3, most: 8, registered: 2 }]
            guide: { needed: true, independent: true, accepted: [{ register: LVSC, role: supervisor }], withGuide: verklaring, without: format }
            attendance: { basis: TOTAL, threshold: 80, below: NOTHING }
            evidence: [{ document: certificaat, kinds: [TRAINING], uploadedBy: MEMBER, signedBy: supervisor }]
            delivery: { channel: UNKNOWN, columns: [NUMBER], opensAfter: 1 }
            facts: [{ about: PERIOD, says: Vijf jaar., confidence: SEEN, source: "https://proef.example", seenOn: 2026-01-01 }]
            """;

    /** A row of the table. */
    record Documented(boolean needed, String values) {}

    static Map<String, Documented> documented() throws IOException {
        return ROW.matcher(Files.readString(Path.of("docs/register-profiles.md")))
                .results()
                .collect(toMap(
                        row -> row.group(1),
                        row -> new Documented(row.group(2).equals("yes"), row.group(4)),
                        (one, _) -> one,
                        LinkedHashMap::new));
    }

    @Test
    void everyKeyTheReaderKnowsIsDocumentedAndNoOther() throws IOException {
        assertThat(documented().keySet()).containsExactlyInAnyOrderElementsOf(known().keySet());
    }

    /** Of a word that a key takes, each is named, and no word that it does not take. */
    @Test
    void everyWordThatAKeyTakesIsDocumented() throws IOException {
        var documented = documented();

        known().forEach((key, words) -> {
            var values = requireNonNull(documented.get(key)).values();
            if (!values.equals("as `accrual[].kinds`")) {
                assertThat(WORD.matcher(values)
                                .results()
                                .map(word -> word.group(1))
                                .collect(toSet()))
                        .as(key)
                        .isEqualTo(words);
            }
        });
    }

    @Test
    void theWholeTextIsRead() {
        assertThat(ProfileFiles.read(FULL)).isInstanceOf(ProfileReading.Sound.class);
    }

    static Stream<String> keys() throws IOException {
        return documented().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("keys")
    void whatIsNeededIsRefusedWithoutAndWhatIsNotIsRead(String key) throws IOException {
        var text = new LinkedHashMap<String, Object>(YAML.readValue(FULL, Map.class));
        assertThat(remove(text, key)).as("stands in the whole text").isTrue();
        if (key.equals("requirements")) {
            Stream.of("accrual", "period.carryOver.category").forEach(within -> remove(text, within));
        }

        var read = ProfileFiles.read(YAML.writeValueAsString(text));

        if (requireNonNull(documented().get(key)).needed()) {
            assertThat(read).isInstanceOf(ProfileReading.Flawed.class);
        } else {
            assertThat(read).isInstanceOf(ProfileReading.Sound.class);
        }
    }

    /** Takes a key away, from the last of each list on the way. */
    private static boolean remove(Map<String, Object> text, String key) {
        var way = List.of(key.split("\\."));
        var at = text;
        for (var step : way.subList(0, way.size() - 1)) {
            at = inner(requireNonNull(at.get(step.replace("[]", ""))));
        }
        return at.remove(way.getLast()) != null;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> inner(Object value) {
        return (Map<String, Object>) (value instanceof List<?> list ? list.getLast() : value);
    }

    /** Every key with the words it takes, if it takes words. */
    private static Map<String, Set<String>> known() {
        var known = new LinkedHashMap<String, Set<String>>();
        tell(RegisterProfile.class, "", known);
        return known;
    }

    private static void tell(Class<?> block, String before, Map<String, Set<String>> known) {
        for (RecordComponent part : block.getRecordComponents()) {
            var key = before + part.getName();
            var kind = bare(part.getGenericType());
            known.put(
                    key,
                    kind.isEnum()
                            ? Stream.of(kind.getEnumConstants())
                                    .map(Object::toString)
                                    .collect(toSet())
                            : Set.of());
            if (kind.isRecord() && kind.getPackage().equals(RegisterProfile.class.getPackage())) {
                tell(kind, key + (isList(part.getGenericType()) ? "[]." : "."), known);
            }
        }
    }

    private static boolean isList(Type type) {
        return type instanceof ParameterizedType list && !list.getRawType().equals(Optional.class);
    }

    /** What a key holds, without the list or the perhaps around it. */
    private static Class<?> bare(Type type) {
        return type instanceof ParameterizedType around
                ? around.getRawType().equals(SortedMap.class)
                        ? SortedMap.class
                        : bare(around.getActualTypeArguments()[0])
                : (Class<?>) type;
    }
}
