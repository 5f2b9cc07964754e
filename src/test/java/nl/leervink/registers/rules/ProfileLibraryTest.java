package nl.leervink.registers.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.leervink.registers.rules.ProfileLibrary.Addition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;

class ProfileLibraryTest {

    private static final String SOUND = """
            id: proef
            register: Proef
            name: Proefregister
            validFrom: 2026-01-01
            validUntil: 2026-12-31
            number: { label: nummer }
            period: { months: 60, anchor: MEMBER_DATE }
            requirements: [{ code: alles, name: Alles, least: 10 }]
            accrual: [{ kinds: [TRAINING], category: alles }]
            accreditation: { by: [proef] }
            delivery: { channel: UNKNOWN }
            facts: [{ about: PERIOD, says: Vijf jaar., confidence: BUREAU, seenOn: 2026-01-01 }]
            """;

    @Test
    void theVersionOfTheDayHolds() {
        var library = new ProfileLibrary(
                List.of(read(SOUND), read(SOUND.replace("2026-", "2027-").replace("least: 10", "least: 20"))));

        assertThat(library.on("proef", LocalDate.of(2026, 12, 31)).orElseThrow().requirements())
                .extracting(part -> part.least().orElseThrow().toString())
                .containsExactly("10");
        assertThat(library.on("proef", LocalDate.of(2027, 1, 1)).orElseThrow().requirements())
                .extracting(part -> part.least().orElseThrow().toString())
                .containsExactly("20");
        assertThat(library.on("proef", LocalDate.of(2028, 1, 1))).isEmpty();
        assertThat(library.on("ander", LocalDate.of(2026, 6, 1))).isEmpty();
    }

    @Test
    void twoVersionsDoNotHoldOnTheSameDay() {
        var second = read(SOUND.replace("validFrom: 2026-01-01", "validFrom: 2026-12-31"));

        assertThatIllegalArgumentException().isThrownBy(() -> new ProfileLibrary(List.of(second, read(SOUND))));
    }

    @Test
    void eightProfilesComeWithThePortalAndTwoAreChambersOfOneRegister() {
        var library = new ProfileLibrary(ProfileFiles.ours());

        assertThat(library.on(LocalDate.of(2026, 11, 22))).hasSize(10);
        assertThat(library.ofRegister("SKJ", LocalDate.of(2026, 11, 22)))
                .extracting(RegisterProfile::id)
                .containsExactly("skj-gedragswetenschapper", "skj-jgp");
    }

    @Test
    void aNewVersionEndsTheOneThatHeldUntilThen() {
        var library = new ProfileLibrary(List.of(read(SOUND)));
        var added = read(SOUND.replace("2026-01-01\nvalidUntil", "2026-07-01\nvalidUntil")
                .replace("least: 10", "least: 20"));

        var now = added(library.add(added));

        assertThat(now.on("proef", LocalDate.of(2026, 6, 30)).orElseThrow().validUntil())
                .contains(LocalDate.of(2026, 6, 30));
        assertThat(now.on("proef", LocalDate.of(2026, 7, 1))).contains(added);
        assertThat(now.versionsOf("proef")).hasSize(2);
    }

    @Test
    void aVersionThatWouldHoldBesideALaterOneIsRefusedWithThatOne() {
        var library = new ProfileLibrary(List.of(read(SOUND)));
        var earlier = read(SOUND.replace("2026-", "2025-").replace("2025-12-31", "2026-06-30"));
        var untilThen = read(SOUND.replace("2026-", "2025-"));

        assertThat(library.add(earlier)).isEqualTo(new Addition.OverlapsLater(read(SOUND)));
        assertThat(library.add(read(SOUND))).isEqualTo(new Addition.SameDay(read(SOUND)));
        assertThat(added(library.add(untilThen)).on("proef", LocalDate.of(2025, 5, 1)))
                .contains(untilThen);
    }

    @Test
    void ofTwoThatBeginOnOneDayTheOfficesHoldsAndOnceItIsGoneTheOtherHoldsAgain() {
        var ours = read(SOUND);
        var theirs = read(SOUND.replace("least: 10", "least: 20"));
        var later = read(SOUND.replace("2026-01-01\nvalidUntil", "2026-07-01\nvalidUntil"));

        assertThat(ProfileLibrary.inTurn(List.of(ours), List.of(theirs)).versionsOf("proef"))
                .containsExactly(theirs);
        assertThat(ProfileLibrary.inTurn(List.of(ours), List.of()).versionsOf("proef"))
                .containsExactly(ours);
        assertThat(ProfileLibrary.inTurn(List.of(ours), List.of(later)).versionsOf("proef"))
                .extracting(version -> version.validUntil().orElseThrow().toString())
                .containsExactly("2026-06-30", "2026-12-31");
    }

    private static ProfileLibrary added(Addition addition) {
        return ((Addition.Added) addition).library();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "name: Proefregister                | naam: Proefregister",
                "anchor: MEMBER_DATE                | anchor: WHENEVER",
                "validUntil: 2026-12-31             | validUntil: 2025-12-31",
                "validFrom: 2026-01-01              | validFrom: 2026-02-30",
                "category: alles                    | category: iets",
                "months: 60                         | months: 0",
                "code: alles, name: Alles           | code: alles, name: Alles, within: alles",
                "accreditation: { by: [proef] }     | ''",
                "id: proef                          | id: proef\\nid: proef"
            })
    void whatIsNoProfileIsRefused(String right, String wrong) {
        assertThat(SOUND).contains(right.strip());

        assertThatExceptionOfType(JacksonException.class)
                .isThrownBy(
                        () -> read(SOUND.replace(right.strip(), wrong.strip().replace("\\n", "\n"))));
    }

    @ParameterizedTest
    @CsvSource({
        // a period of five years from the day of registration
        "MEMBER_DATE, 60, 2024-03-01, 2024-03-01, 2024-03-01, 2029-02-28",
        "MEMBER_DATE, 60, 2024-03-01, 2029-02-28, 2024-03-01, 2029-02-28",
        "MEMBER_DATE, 60, 2024-03-01, 2029-03-01, 2029-03-01, 2034-02-28",
        // registered on 29 February
        "MEMBER_DATE, 60, 2024-02-29, 2029-02-27, 2024-02-29, 2029-02-27",
        "MEMBER_DATE, 60, 2024-02-29, 2029-02-28, 2029-02-28, 2034-02-27",
        "MEMBER_DATE, 12, 2023-12-31, 2024-12-30, 2023-12-31, 2024-12-30",
        "MEMBER_DATE, 12, 2023-12-31, 2024-12-31, 2024-12-31, 2025-12-30",
        // registered on the last of a long month
        "MEMBER_DATE, 1,  2026-01-31, 2026-02-28, 2026-02-28, 2026-03-30",
        "MEMBER_DATE, 1,  2026-01-31, 2026-03-31, 2026-03-31, 2026-04-29",
        // blocks of calendar years, also before the one that is known
        "CALENDAR_BLOCK, 36, 2021-07-01, 2022-12-31, 2020-01-01, 2022-12-31",
        "CALENDAR_BLOCK, 36, 2021-07-01, 2023-01-01, 2023-01-01, 2025-12-31",
        "CALENDAR_BLOCK, 36, 2021-07-01, 2019-12-31, 2017-01-01, 2019-12-31"
    })
    void everyDayIsInOnePeriod(
            PeriodRule.Anchor anchor, int months, LocalDate since, LocalDate day, LocalDate first, LocalDate last) {
        var rule = PeriodRule.of(Optional.of(months), anchor, Optional.of(LocalDate.of(2020, 1, 1)));

        assertThat(rule.on(day, since)).contains(new nl.leervink.kernel.Period(first, last));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 12, 36, 60})
    void periodsFollowEachOtherWithoutAGapOrAnOverlap(int months) {
        var since = LocalDate.of(2024, 2, 29);
        var rule = PeriodRule.of(Optional.of(months), PeriodRule.Anchor.MEMBER_DATE, Optional.empty());

        var before = rule.on(since, since).orElseThrow();
        for (var day = since; day.isBefore(since.plusYears(12)); day = day.plusDays(1)) {
            var now = rule.on(day, since).orElseThrow();
            assertThat(now.contains(day)).isTrue();
            assertThat(now.equals(before)
                            || now.firstDay().equals(before.lastDay().plusDays(1)))
                    .isTrue();
            before = now;
        }
    }

    @Test
    void beforeTheRegistrationThereIsNoPeriodAndOfAnUnknownLengthNeither() {
        var since = LocalDate.of(2026, 1, 1);
        var five = PeriodRule.of(Optional.of(60), PeriodRule.Anchor.MEMBER_DATE, Optional.empty());
        var unknown = PeriodRule.of(Optional.empty(), PeriodRule.Anchor.MEMBER_DATE, Optional.empty());

        assertThat(five.on(since.minusDays(1), since)).isEmpty();
        assertThat(unknown.on(since, since)).isEmpty();
    }

    private static RegisterProfile read(String text) {
        return ProfileFiles.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}
