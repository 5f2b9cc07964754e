package nl.leervink.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.leervink.accreditation.AccreditationFacts;
import nl.leervink.accreditation.TestAccreditations;
import nl.leervink.accreditation.Verdict;
import nl.leervink.accreditation.Verdict.Difference;
import nl.leervink.catalogue.CourseId;
import nl.leervink.kernel.Minutes;
import nl.leervink.kernel.Points;
import nl.leervink.people.PersonId;
import nl.leervink.planning.EditionId;
import nl.leervink.points.Deliverable;
import nl.leervink.points.EntryStatus;
import nl.leervink.points.LedgerEntryId;
import nl.leervink.points.MembershipId;
import nl.leervink.registers.RegisterCode;
import nl.leervink.registers.rules.RegisterProfile;
import nl.leervink.registers.rules.TestProfiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What keeps points out of a list, reason by reason. */
class ChecklistTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2027, 3, 12);
    private static final EditionId EDITION = EditionId.next();
    private static final AccreditationFacts DECISION =
            TestAccreditations.skj(CourseId.next(), TestAccreditations.year(2027));

    private static final String RULES = """
            id: proef-a
            register: Proef
            name: Proefregister
            chamber: A
            validFrom: 2026-01-01
            number: { label: nummer, pattern: "[0-9]{6}", prefix: PR- }
            period: { months: 60, anchor: MEMBER_DATE }
            requirements: [{ code: alles, name: Alles, least: 10 }]
            accrual: [{ kinds: [TRAINING], category: alles }]
            accreditation: { by: [skj-jgp], referencePattern: "SKJ[0-9]{6}" }
            delivery: { channel: PE_ONLINE, columns: [NUMBER], opensAfter: 5 }
            facts: [{ about: DELIVERY, says: Na vijf dagen., confidence: BUREAU, seenOn: 2026-01-01 }]
            """;

    private static final Sample SOUND = new Sample("012345", Optional.of("proef-a"), Optional.empty(), "SKJ300893");

    @Test
    void whatIsSoundCanGo() {
        assertThat(problems(SOUND, LAST_DAY.plusDays(5))).isEmpty();
    }

    @Test
    void withoutANumberNothingGoes() {
        assertThat(problems(SOUND.numbered(""), LAST_DAY.plusDays(5))).containsExactly(DeliveryProblem.NO_NUMBER);
    }

    @ParameterizedTest
    @CsvSource({"12345", "1234567", "12a456"})
    void aNumberThatFitsNoPatternStaysOut(String number) {
        assertThat(problems(SOUND.numbered(number), LAST_DAY.plusDays(5)))
                .containsExactly(DeliveryProblem.NUMBER_UNFIT);
    }

    @Test
    void whoeverDidNotTellTheirChamberStaysOutWhereARegisterHasMore() {
        var untold = SOUND.in(Optional.empty());

        assertThat(problems(untold, LAST_DAY.plusDays(5))).containsExactly(DeliveryProblem.CHAMBER_UNKNOWN);
        assertThat(checklist(rules(RULES), false, LAST_DAY.plusDays(5)).problems(untold.points()))
                .isEmpty();
    }

    @Test
    void whoeverIsInAnotherChamberStaysOut() {
        assertThat(problems(SOUND.in(Optional.of("proef-b")), LAST_DAY.plusDays(5)))
                .containsExactly(DeliveryProblem.WRONG_CHAMBER);
    }

    @Test
    void aRegistrationThatHadEndedOnThatDayStaysOut() {
        assertThat(problems(SOUND.until(LAST_DAY.minusDays(1)), LAST_DAY.plusDays(5)))
                .containsExactly(DeliveryProblem.REGISTRATION_ENDED);
        assertThat(problems(SOUND.until(LAST_DAY), LAST_DAY.plusDays(5))).isEmpty();
    }

    @ParameterizedTest(name = "{0} days after the last day: {1}")
    @CsvSource({
        "-1, COURSE_NOT_OVER",
        "0, COURSE_NOT_OVER",
        "1, NOT_OPEN_YET",
        "4, NOT_OPEN_YET",
        "5, ",
    })
    void theRegisterTakesItFromTheDayItSays(int days, DeliveryProblem problem) {
        assertThat(problems(SOUND, LAST_DAY.plusDays(days)))
                .isEqualTo(problem == null ? Set.of() : EnumSet.of(problem));
    }

    @Test
    void whereARegisterSaysNothingItIsTheDayAfter() {
        var silent = rules(RULES.replace(", opensAfter: 5", ""));

        assertThat(checklist(silent, true, LAST_DAY).problems(SOUND.points()))
                .containsExactly(DeliveryProblem.COURSE_NOT_OVER);
        assertThat(checklist(silent, true, LAST_DAY.plusDays(1)).problems(SOUND.points()))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Difference.class)
    void anEditionOutsideTheTermStaysOut(Difference difference) {
        var verdicts = Map.of(EDITION, List.<Verdict>of(new Verdict.EarnsNothing(DECISION, Set.of(difference))));
        var checklist = new Checklist(rules(RULES), true, verdicts, LAST_DAY.plusDays(5));

        assertThat(checklist.problems(SOUND.points()))
                .isEqualTo(
                        difference == Difference.OUTSIDE_TERM ? EnumSet.of(DeliveryProblem.NOT_ACCREDITED) : Set.of());
    }

    @Test
    void whatNobodyKnowsAnAccreditationOfStaysOut() {
        assertThat(new Checklist(rules(RULES), true, Map.of(), LAST_DAY.plusDays(5)).problems(SOUND.points()))
                .containsExactly(DeliveryProblem.NOT_ACCREDITED);
    }

    @Test
    void withoutAReferenceItStaysOutWhereARegisterGivesThem() {
        var nameless = Map.of(EDITION, List.<Verdict>of(new Verdict.Earns(of("SKJ", DECISION.grantedBy(), ""))));
        assertThat(new Checklist(rules(RULES), true, nameless, LAST_DAY.plusDays(5)).problems(SOUND.points()))
                .containsExactly(DeliveryProblem.NO_REFERENCE);
        var without = rules(RULES.replace(", referencePattern: \"SKJ[0-9]{6}\"", ""));
        assertThat(new Checklist(without, true, nameless, LAST_DAY.plusDays(5)).problems(SOUND.points()))
                .isEmpty();
    }

    @Test
    void theReferenceIsThatOfTheDecisionAsItStandsNow() {
        var checklist = checklist(rules(RULES), true, LAST_DAY.plusDays(5));
        var before = SOUND.referring("SKJ000001").points();

        assertThat(checklist.reference(before)).isEqualTo(DECISION.reference());
        assertThat(checklist.reference(SOUND.referring("").points())).isEqualTo(DECISION.reference());
    }

    @Test
    void whatAnotherBodyGrantedStaysOutWhereARegisterAccreditsItself() {
        var own = rules(RULES.replace("by: [skj-jgp]", "by: [skj-jgp, proef-a]"));

        assertThat(checklist(own, true, LAST_DAY.plusDays(5)).problems(SOUND.points()))
                .containsExactly(DeliveryProblem.OTHER_BODY);
    }

    @Test
    void whatAnotherBodyGrantedDoesNotGoUnderTheRegistersOwnDecision() {
        var own = rules(RULES.replace("by: [skj-jgp]", "by: [skj-jgp, proef-a]"));
        var verdicts = Map.of(
                EDITION,
                List.<Verdict>of(new Verdict.Earns(DECISION), new Verdict.Earns(of("Proef", "proef-a", "PR-7"))));
        var checklist = new Checklist(own, true, verdicts, LAST_DAY.plusDays(5));

        assertThat(checklist.problems(SOUND.points())).containsExactly(DeliveryProblem.OTHER_BODY);
    }

    @Test
    void whatTheRegisterHasAndDidNotAnswerIsOnItsWay() {
        assertThat(checklist(rules(RULES), true, LAST_DAY.plusDays(5)).problems(SOUND.points(EntryStatus.SUBMITTED)))
                .containsExactly(DeliveryProblem.IN_OTHER_DELIVERY);
    }

    private static AccreditationFacts of(String register, String grantedBy, String reference) {
        return new AccreditationFacts(
                DECISION.course(),
                new RegisterCode(register),
                register,
                grantedBy,
                reference,
                "alles",
                DECISION.points(),
                DECISION.contactTime(),
                DECISION.selfStudy(),
                DECISION.term());
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        var wrong = new Sample("x", Optional.empty(), Optional.empty(), "SKJ300893");

        assertThat(problems(wrong, LAST_DAY))
                .containsExactlyInAnyOrder(
                        DeliveryProblem.NUMBER_UNFIT, DeliveryProblem.CHAMBER_UNKNOWN, DeliveryProblem.COURSE_NOT_OVER);
    }

    @Test
    void ofWhatTheRegisterHasNothingElseIsAsked() {
        assertThat(checklist(rules(RULES), true, LAST_DAY)
                        .problems(SOUND.numbered("").points(EntryStatus.ACCEPTED)))
                .containsExactly(DeliveryProblem.ALREADY_ACCEPTED);
    }

    private static Set<DeliveryProblem> problems(Sample sample, LocalDate today) {
        return checklist(rules(RULES), true, today).problems(sample.points());
    }

    private static Checklist checklist(RegisterProfile rules, boolean hasChambers, LocalDate today) {
        return new Checklist(rules, hasChambers, Map.of(EDITION, List.of(new Verdict.Earns(DECISION))), today);
    }

    private static RegisterProfile rules(String yaml) {
        return TestProfiles.read(yaml);
    }

    private record Sample(String number, Optional<String> chamber, Optional<LocalDate> until, String reference) {

        Sample numbered(String other) {
            return new Sample(other, chamber, until, reference);
        }

        Sample in(Optional<String> other) {
            return new Sample(number, other, until, reference);
        }

        Sample until(LocalDate last) {
            return new Sample(number, chamber, Optional.of(last), reference);
        }

        Sample referring(String other) {
            return new Sample(number, chamber, until, other);
        }

        Deliverable points() {
            return points(EntryStatus.EARNED);
        }

        Deliverable points(EntryStatus status) {
            return new Deliverable(
                    new LedgerEntryId(UUID.randomUUID()),
                    PersonId.next(),
                    MembershipId.next(),
                    EDITION,
                    new RegisterCode("Proef"),
                    "proef-a",
                    DECISION.grantedBy(),
                    number,
                    chamber,
                    until,
                    "Training",
                    "alles",
                    Points.of(26),
                    reference,
                    Minutes.ofHours(21),
                    Minutes.ofHours(5),
                    "LV-2027-00001",
                    LAST_DAY,
                    status,
                    "",
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
        }
    }
}
