package nl.leervink.registers.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.leervink.fulfilment.SampleProgress;
import nl.leervink.homework.AssignmentState;
import nl.leervink.kernel.Minutes;
import nl.leervink.kernel.Points;
import nl.leervink.registers.rules.Activity.Award;
import nl.leervink.registers.rules.Activity.Meeting;
import nl.leervink.registers.rules.Count.Counted;
import nl.leervink.registers.rules.Count.Refusal;
import nl.leervink.registers.rules.Count.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The registers' rules on the bureau's own courses: the hand tests of the design, disagreements included. */
class RegisterRulesTest {

    private static final LocalDate DAY = LocalDate.of(2027, 3, 1);

    private static final Guide LVSC_SUPERVISOR =
            new Guide("LVSC", "supervisor", LocalDate.of(2020, 1, 1), Optional.empty());
    private static final Guide LVSC_COACH = new Guide("LVSC", "coach", LocalDate.of(2020, 1, 1), Optional.empty());

    private static final Activity TRAINING_000 = training(5 * 60, 7 * 60, 7 * 60, 7 * 60);
    private static final Activity TRAINING_001 = new Activity(
            ActivityKind.TRAINING,
            List.of(
                    new Meeting(DAY, Minutes.of(150), 1),
                    new Meeting(DAY, Minutes.of(240), 1),
                    new Meeting(DAY.plusWeeks(2), Minutes.of(240), 1)),
            Minutes.NONE,
            12,
            0,
            Optional.empty(),
            Optional.empty());

    static Stream<Arguments> handTests() {
        return Stream.of(
                argumentSet(
                        "T1 21 contact and 5 self-study hours are 26 SKJ points",
                        "skj-jgp",
                        TRAINING_000,
                        "26 formeel leren"),
                argumentSet(
                        "T1 and 26 were awarded",
                        "skj-jgp",
                        awarded(TRAINING_000, "skj-jgp", 26, "formeel leren"),
                        "26 formeel leren"),
                argumentSet(
                        "T6 a psychologist gets nothing for it",
                        "skj-gedragswetenschapper",
                        awarded(TRAINING_000, "skj-jgp", 26, "formeel leren"),
                        "WRONG_CHAMBER"),
                argumentSet("T7 LVSC would give 5, however it rounds", "lvsc", TRAINING_000, "5 scholing"),
                argumentSet("T7 Registerplein would give 21", "registerplein", TRAINING_000, "21 scholing"),
                argumentSet("T7 Vaktherapie would give 26", "vaktherapie", TRAINING_000, "26 nascholing"),
                argumentSet(
                        "T9 6 MfN points are awarded and stay 6", "mfn", awarded(TRAINING_001, "mfn", 6, "1a"), "6 1a"),
                argumentSet("T9 and without an award nobody knows", "mfn", TRAINING_001, "unknown 1a"),
                argumentSet("T11 2.5 or 2 at LVSC, nobody knows", "lvsc", TRAINING_001, "unknown scholing"),
                argumentSet(
                        "T12 four guided meetings of 2.5 hours are 10",
                        "skj-jgp",
                        intervision(4, 150, 6, 0, Optional.empty()),
                        "10 reflectie with reflectieformat"),
                argumentSet(
                        "T13 unguided meetings count the same",
                        "skj-jgp",
                        intervision(4, 90, 4, 0, Optional.empty()),
                        "6 reflectie with reflectieformat"),
                argumentSet(
                        "T14 twelve meetings of 90 minutes are 18",
                        "skj-jgp",
                        intervision(12, 90, 5, 0, Optional.empty()),
                        "18 reflectie with reflectieformat"),
                argumentSet(
                        "T14 whole hours only are 12",
                        "vaktherapie",
                        intervision(12, 90, 5, 0, Optional.empty()),
                        "12 intervisie"),
                argumentSet(
                        "T14 four do not count for MfN",
                        "mfn",
                        intervision(12, 90, 4, 4, Optional.empty()),
                        "GROUP_TOO_SMALL"),
                argumentSet(
                        "T14 five of whom two are registered neither",
                        "mfn",
                        intervision(12, 90, 5, 2, Optional.empty()),
                        "TOO_FEW_REGISTERED"),
                argumentSet(
                        "T14 a meeting below the hour does not count",
                        "skj-jgp",
                        intervision(3, 50, 5, 0, Optional.empty()),
                        "MEETINGS_TOO_SHORT"),
                argumentSet(
                        "T15 six to eight meetings of two hours: 12",
                        "skj-jgp",
                        intervision(6, 120, 5, 0, Optional.empty()),
                        "12 reflectie with reflectieformat"),
                argumentSet(
                        "T15 six to eight meetings of two hours: 16",
                        "skj-jgp",
                        intervision(8, 120, 5, 0, Optional.empty()),
                        "16 reflectie with reflectieformat"),
                argumentSet(
                        "T16 an LVSC supervisor signs",
                        "skj-jgp",
                        intervision(6, 120, 5, 0, Optional.of(LVSC_SUPERVISOR)),
                        "12 reflectie with reflectieverklaring"),
                argumentSet(
                        "T16 an LVSC coach does not",
                        "skj-jgp",
                        intervision(6, 120, 5, 0, Optional.of(LVSC_COACH)),
                        "12 reflectie with reflectieformat"),
                argumentSet(
                        "T16 nor one whose registration ended half-way",
                        "skj-jgp",
                        intervision(6, 120, 5, 0, Optional.of(until(DAY.plusMonths(2)))),
                        "12 reflectie with reflectieformat"),
                argumentSet(
                        "T17 nine meetings of two hours are 18",
                        "mfn",
                        intervision(9, 120, 5, 3, Optional.empty()),
                        "18 intervisie"),
                argumentSet(
                        "T18 fifty hours of supervision as three are 40",
                        "skj-gedragswetenschapper",
                        supervision(25, 120, 3),
                        "40 reflectie with reflectieformat"),
                argumentSet(
                        "T18 forty-five as two",
                        "skj-gedragswetenschapper",
                        supervision(30, 90, 2),
                        "40 reflectie with reflectieformat"),
                argumentSet(
                        "T18 forty alone",
                        "skj-gedragswetenschapper",
                        supervision(20, 120, 1),
                        "40 reflectie with reflectieformat"));
    }

    @ParameterizedTest
    @MethodSource("handTests")
    void aRegisterCountsWhatItsRulesSay(String profile, Activity activity, String told) {
        assertThat(inWords(profile(profile).count(activity))).isEqualTo(told);
    }

    @Test
    void t2SevenContactHoursADay() {
        assertThat(TRAINING_000.contactTime()).isEqualTo(Minutes.ofHours(21));
        assertThat(TRAINING_000.meetings())
                .allSatisfy(day -> assertThat(day.length()).isEqualTo(Minutes.ofHours(7)));
    }

    @Test
    void t3TwentyOneHoursNeedATest() {
        var rule = profile("skj-jgp").accreditation();

        assertThat(rule.needsTest(ActivityKind.TRAINING, TRAINING_000.contactTime()))
                .isTrue();
        assertThat(rule.needsTest(ActivityKind.TRAINING, Minutes.of(18 * 60 - 1)))
                .isFalse();
        assertThat(rule.needsTest(ActivityKind.E_LEARNING, Minutes.ofHours(1))).isTrue();
        assertThat(profile("mfn").accreditation().needsTest(ActivityKind.TRAINING, Minutes.ofHours(100)))
                .isFalse();
    }

    @Test
    void t4TheTrainingIsFormalLearningAndNoReflection() {
        var standing = profile("skj-jgp").standing(Map.of("formeel leren", Points.of(26)));

        assertThat(standing(standing, "formeel leren").missing()).isEqualTo(Points.of(14));
        assertThat(standing(standing, "deskundigheidsbevordering").counted()).isEqualTo(Points.of(26));
        assertThat(standing(standing, "reflectie").counted()).isEqualTo(Points.NONE);
        assertThat(standing(standing, "reflectie").missing()).isEqualTo(Points.of(60));
    }

    @ParameterizedTest(name = "T5 {0} minutes missed, meeting {1}, report {2}: {3} points")
    @CsvSource({
        " 0, HANDED_IN,  SUFFICIENT,   26",
        "15, HANDED_IN,  SUFFICIENT,    0",
        " 0, DRAFT,      SUFFICIENT,    0",
        " 0, HANDED_IN,  INSUFFICIENT,  0",
        " 0, HANDED_IN,  HANDED_IN,     0"
    })
    void t5AllThreeConditionsEarnAllPointsAndAnythingLessEarnsNone(
            int minutesMissed, AssignmentState meeting, AssignmentState report, int points) {
        var counted = (Counted) profile("skj-jgp").count(awarded(TRAINING_000, "skj-jgp", 26, "formeel leren"));

        var earned = SampleProgress.earnsCertificate(minutesMissed, meeting, report) ? counted.points() : Points.NONE;

        assertThat(earned).isEqualTo(Points.of(points));
    }

    @Test
    void t8TheTimetableOfTheSecondCourseIsTenAndAHalfHours() {
        assertThat(TRAINING_001.contactTime()).isEqualTo(Minutes.of(630));
    }

    @Test
    void t9ThreeOtherFormulasWouldGiveSixAndTheHourlyOneDoesNot() {
        assertThat(computed(AccrualRule.Mode.CONTACT_HOUR, "1", List.of())).isEqualTo("10,5");
        assertThat(computed(
                        AccrualRule.Mode.CONTACT_HOUR,
                        "0.5",
                        List.of(to(Rounding.Mode.FLOOR, Rounding.Level.ACTIVITY))))
                .isEqualTo("5");
        assertThat(computed(
                        AccrualRule.Mode.CONTACT_HOUR,
                        "0.5",
                        List.of(to(Rounding.Mode.NEAREST, Rounding.Level.ACTIVITY))))
                .isEqualTo("5");
        assertThat(computed(
                        AccrualRule.Mode.CONTACT_HOUR, "0.5", List.of(to(Rounding.Mode.CEIL, Rounding.Level.ACTIVITY))))
                .isEqualTo("6");
        assertThat(computed(AccrualRule.Mode.CONTACT_HOUR, "0.5", List.of(to(Rounding.Mode.CEIL, Rounding.Level.DAY))))
                .isEqualTo("6");
        assertThat(computed(AccrualRule.Mode.DAY_PART, "2", List.of())).isEqualTo("6");
    }

    @Test
    void t10PointsOf1aDoNotCountAsIntervision() {
        var standing = profile("mfn").standing(Map.of("1a", Points.of(6)));

        assertThat(standing(standing, "totaal").counted()).isEqualTo(Points.of(6));
        assertThat(standing(standing, "intervisie").missing()).isEqualTo(Points.of(18));
    }

    @Test
    void whatPointsDoNotCountForCanBeToldBeforeAnyoneEnrols() {
        assertThat(profile("mfn").asksBeside("1a"))
                .extracting(Requirement::code)
                .containsExactly("intervisie");
        assertThat(profile("skj-jgp").asksBeside("formeel leren"))
                .extracting(Requirement::code)
                .containsExactly("reflectie");
        assertThat(profile("skj-jgp").asksBeside("reflectie"))
                .extracting(Requirement::code)
                .containsExactly("deskundigheidsbevordering");
        assertThat(profile("mfn").asksBeside("intervisie")).isEmpty();
    }

    @Test
    void t17TheMinimumOfIntervisionFitsUnderTheMaximumOf1b() {
        var standing = profile("mfn").standing(Map.of("intervisie", Points.of(18), "1b", Points.of(20)));

        assertThat(standing(standing, "intervisie").isMet()).isTrue();
        assertThat(standing(standing, "1b").counted()).isEqualTo(Points.of(34));
        assertThat(standing(standing, "1b").beyond()).isEqualTo(Points.of(4));
        assertThat(standing(standing, "totaal").counted()).isEqualTo(Points.of(34));
    }

    @Test
    void anAwardIsNotOverruledByTheFormulaButTheDifferenceIsTold() {
        var count = (Counted) profile("skj-jgp").count(awarded(TRAINING_000, "skj-jgp", 24, "formeel leren"));

        assertThat(count.points()).isEqualTo(Points.of(24));
        assertThat(count.differs()).isTrue();
    }

    @Test
    void everyFactOfOursHasASourceUnlessWeOrTheBureauSayIt() {
        assertThat(ProfileFiles.ours())
                .hasSize(10)
                .allSatisfy(profile -> assertThat(profile.facts())
                        .isNotEmpty()
                        .allSatisfy(fact -> assertThat(fact.source().isPresent())
                                .isEqualTo(fact.confidence() != Confidence.ASSUMED
                                        && fact.confidence() != Confidence.BUREAU)));
    }

    private static String inWords(Count count) {
        return switch (count) {
            case Counted counted ->
                counted.points() + " " + counted.category()
                        + counted.evidence().map(proof -> " with " + proof).orElse("");
            case Refused(Refusal why) -> why.name();
            case Count.Unknown(var category) -> "unknown " + category;
        };
    }

    private static String computed(AccrualRule.Mode mode, String rate, List<Rounding> rounding) {
        var mfn = profile("mfn");
        var rule = new AccrualRule(
                java.util.Set.of(ActivityKind.TRAINING),
                "1a",
                Optional.of(mode),
                Optional.of(new BigDecimal(rate)),
                BigDecimal.ZERO,
                new TreeMap<>(),
                Optional.empty(),
                rounding,
                Optional.empty());
        var otherwise = new RegisterProfile(
                mfn.id(),
                mfn.register(),
                mfn.name(),
                mfn.chamber(),
                mfn.validFrom(),
                mfn.validUntil(),
                mfn.number(),
                mfn.period(),
                mfn.requirements(),
                List.of(rule),
                mfn.accreditation(),
                mfn.groups(),
                mfn.guide(),
                mfn.attendance(),
                mfn.evidence(),
                mfn.delivery(),
                mfn.facts());
        return ((Counted) otherwise.count(TRAINING_001)).points().toString();
    }

    private static Rounding to(Rounding.Mode mode, Rounding.Level level) {
        return new Rounding(mode, BigDecimal.ONE, level);
    }

    private static RegisterProfile profile(String id) {
        return ProfileFiles.ours().stream()
                .filter(profile -> profile.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static RequirementStanding standing(List<RequirementStanding> all, String code) {
        return all.stream()
                .filter(part -> part.requirement().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static Activity training(int selfStudy, int... days) {
        return new Activity(
                ActivityKind.TRAINING,
                IntStream.range(0, days.length)
                        .mapToObj(day -> new Meeting(DAY.plusDays(day), Minutes.of(days[day]), 2))
                        .toList(),
                Minutes.of(selfStudy),
                12,
                0,
                Optional.empty(),
                Optional.empty());
    }

    private static Activity awarded(Activity activity, String by, int points, String category) {
        return new Activity(
                activity.kind(),
                activity.meetings(),
                activity.selfStudy(),
                activity.participants(),
                activity.registered(),
                activity.guide(),
                Optional.of(new Award(by, Points.of(points), category)));
    }

    private static Activity intervision(
            int times, int minutes, int participants, int registered, Optional<Guide> guide) {
        return meetings(ActivityKind.INTERVISION, times, minutes, participants, registered, guide);
    }

    private static Activity supervision(int times, int minutes, int participants) {
        return meetings(ActivityKind.SUPERVISION, times, minutes, participants, 0, Optional.empty());
    }

    private static Activity meetings(
            ActivityKind kind, int times, int minutes, int participants, int registered, Optional<Guide> guide) {
        return new Activity(
                kind,
                IntStream.range(0, times)
                        .mapToObj(time -> new Meeting(DAY.plusWeeks(6L * time), Minutes.of(minutes), 1))
                        .toList(),
                Minutes.NONE,
                participants,
                registered,
                guide,
                Optional.empty());
    }

    private static Guide until(LocalDate day) {
        return new Guide("LVSC", "supervisor", LocalDate.of(2020, 1, 1), Optional.of(day));
    }
}
