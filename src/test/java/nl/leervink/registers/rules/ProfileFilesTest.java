package nl.leervink.registers.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the office may write, and what it is told where it went wrong. */
class ProfileFilesTest {

    private static final String SOUND = """
            id: proef
            register: Proef
            name: Proefregister
            validFrom: 2026-01-01
            validUntil: 2026-12-31
            number: { label: nummer, pattern: "PR[0-9]{6}" }
            period: { months: 60, anchor: MEMBER_DATE }
            requirements: [{ code: alles, name: Alles, least: 10, most: 20 }]
            accrual: [{ kinds: [TRAINING], category: alles, mode: CONTACT_HOUR, rate: 1, rounding: { mode: FLOOR, step: 0.5, level: DAY } }]
            accreditation: { by: [proef], termMonths: [12] }
            delivery: { channel: UNKNOWN }
            facts: [{ about: PERIOD, says: Vijf jaar., confidence: SEEN, source: "https://proef.example", seenOn: 2026-01-01 }]
            """;

    static Stream<Arguments> ours() {
        return ProfileFiles.ours().stream().map(profile -> argumentSet(profile.id(), profile));
    }

    @ParameterizedTest
    @MethodSource("ours")
    void whatIsWrittenReadsBackTheSame(RegisterProfile profile) {
        var written = ProfileFiles.write(profile);

        assertThat(ProfileFiles.read(written)).isEqualTo(new ProfileReading.Sound(profile));
        assertThat(written).doesNotContain("null", "{}", "[]").startsWith("id: ");
    }

    @Test
    void whatIsWrittenReadsAsThePeopleWhoWroteTheFilesDo() {
        var mfn = ProfileFiles.ours().stream()
                .filter(profile -> profile.id().equals("mfn"))
                .findFirst()
                .orElseThrow();

        assertThat(ProfileFiles.write(mfn))
                .contains(
                        "validFrom: 2020-01-01", "least: 48\n", "code: \"2\"", "rate: 1\n", "  blockStart: 2020-01-01")
                .contains("kinds:\n      - TRAINING\n      - E_LEARNING\n      - BLENDED\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "name: Proefregister       | naam: Proefregister          | 13 | MISSING               | name",
                "name: Proefregister       | name: Proefregister\\nnaam: x | 4  | UNKNOWN_KEY           | naam",
                "register: Proef           | register: Pr0ef              | 13 | REGISTER              | Pr0ef",
                "name: Proefregister       | name: ''                     | 3  | MISSING               | name",
                "name: Proefregister       | name: !!x                    | 3  | MISSING               | name",
                "id: proef                 | id: Proef!                   | 13 | ID                    | Proef!",
                "id: proef                 | id: nieuw                    | 13 | ID                    | nieuw",
                "id: proef                 | id: [                        | 1  | VALUE                 | id",
                "name: Proefregister       | name: Proef: register        | 3  | SYNTAX                | ``",
                "id: proef                 | id: proef\\nid: proef        | 2  | TWICE                 | ``",
                "anchor: MEMBER_DATE       | anchor: WHENEVER             | 7  | VALUE                 | WHENEVER",
                "anchor: MEMBER_DATE       | months: 60                   | 7  | TWICE                 | ``",
                "anchor: MEMBER_DATE       | blockStart: 2020-01-01       | 7  | MISSING               | anchor",
                "anchor: MEMBER_DATE       | anchor: CALENDAR_BLOCK       | 7  | BLOCK_START           | CALENDAR_BLOCK",
                "months: 60                | months: 0                    | 7  | PERIOD_LENGTH         | 0",
                "months: 60                | months: veel                 | 7  | VALUE                 | veel",
                "validUntil: 2026-12-31    | validUntil: 2025-12-31       | 13 | ENDS_BEFORE_IT_BEGINS | 2026-01-01",
                "validFrom: 2026-01-01     | validFrom: 2026-02-30        | 4  | VALUE                 | 2026-02-30",
                "least: 10                 | least: -10                   | 8  | POINTS                | alles -10",
                "least: 10                 | least: 10.005                | 8  | POINTS                | 10.005",
                "least: 10                 | least: veel                  | 8  | POINTS                | veel",
                "most: 20                  | most: 20000                  | 8  | POINTS                | alles 20000",
                "most: 20                  | most: 5                      | 8  | LEAST_ABOVE_MOST      | alles",
                "rate: 1                   | rate: -1                     | 9  | RATE                  | alles -1",
                "rate: 1                   | rate: 1000                   | 9  | RATE                  | alles 1000",
                "step: 0.5                 | step: 0                      | 9  | RATE                  | step 0",
                "category: alles           | category: iets               | 13 | CATEGORY              | iets",
                "termMonths: [12]          | termMonths: [-12]            | 10 | NUMBER                | termMonths -12",
                "PR[0-9]{6}                | (a+)+                        | 6  | PATTERN               | (a+)+",
                "https://proef.example     | javascript:alert(1)          | 12 | SOURCE                | javascript:alert(1)",
                "kinds: [TRAINING]         | kinds: [null]                | 9  | VALUE                 | kinds",
                "by: [proef]               | by: [null]                   | 10 | VALUE                 | by",
                "says: Vijf jaar.          | says: ' '                    | 12 | NO_FACT               | PERIOD"
            })
    void whatIsWrongIsToldWithItsLineAndReason(String right, String wrong, int line, ProfileFlaw flaw, String about) {
        assertThat(SOUND).contains(right);

        assertThat(ProfileFiles.read(SOUND.replace(right, wrong.replace("\\n", "\n"))))
                .isEqualTo(new ProfileReading.Flawed(line, flaw, about));
    }

    /** Someone mistypes: a sign, a line, a value. Either it is told, or what is read can be written and read again. */
    @Property(tries = 5_000)
    void noMistakeGoesWithoutAnAnswer(@ForAll("mistyped") String text) {
        if (ProfileFiles.read(text) instanceof ProfileReading.Sound(var profile)) {
            assertThat(ProfileFiles.read(ProfileFiles.write(profile))).isEqualTo(new ProfileReading.Sound(profile));
        }
    }

    @Provide
    Arbitrary<String> mistyped() {
        var texts = Stream.concat(Stream.of(SOUND), ProfileFiles.ours().stream().map(ProfileFiles::write))
                .toList();
        var put = Arbitraries.of(
                "", " ", ":", "-", "~", "[", "]", "{", "}", "\"", "'", "#", "&a", "*a", "!!x", "0", "-1", "9e9", "\n",
                "\t", "é");
        return Arbitraries.of(texts)
                .flatMap(text -> Combinators.combine(
                                Arbitraries.integers().between(0, text.length() - 1),
                                Arbitraries.integers().between(0, 12),
                                put)
                        .as((at, gone, instead) ->
                                text.substring(0, at) + instead + text.substring(Math.min(text.length(), at + gone))));
    }

    @Test
    void thePartsOfARequirementFitWithinIt() {
        var inner = SOUND.replace("most: 20 }]", "most: 20 }, { code: deel, name: Deel, within: alles, least: 21 }]");
        var itself = SOUND.replace("least: 10", "within: alles");
        var twice = SOUND.replace("most: 20 }]", "most: 20 }, { code: alles, name: Nog eens }]");

        assertThat(ProfileFiles.read(inner)).isEqualTo(new ProfileReading.Flawed(13, ProfileFlaw.NO_ROOM, "alles"));
        assertThat(ProfileFiles.read(itself)).isEqualTo(new ProfileReading.Flawed(13, ProfileFlaw.PART_PLACE, "alles"));
        assertThat(ProfileFiles.read(twice)).isEqualTo(new ProfileReading.Flawed(13, ProfileFlaw.PART_TWICE, "alles"));
    }

    @Test
    void anEmptyTextAndAnEndlessOneAreNoRules() {
        assertThat(ProfileFiles.read("")).isInstanceOf(ProfileReading.Flawed.class);
        assertThat(ProfileFiles.read("# niets")).isInstanceOf(ProfileReading.Flawed.class);
        assertThat(ProfileFiles.read("x".repeat(ProfileFiles.LONGEST + 1)))
                .isEqualTo(new ProfileReading.Flawed(0, ProfileFlaw.TOO_LONG, ""));
        assertThat(ProfileFiles.read(SOUND.replace("name: Proefregister", "name: " + "x".repeat(5000))))
                .isEqualTo(new ProfileReading.Flawed(13, ProfileFlaw.TOO_LONG, "x".repeat(5000)));
        assertThat(ProfileFiles.read("[".repeat(5000))).isInstanceOf(ProfileReading.Flawed.class);
    }
}
