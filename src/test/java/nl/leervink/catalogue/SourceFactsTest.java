package nl.leervink.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import nl.leervink.catalogue.AssignmentAsked.Due;
import nl.leervink.catalogue.CourseDay.Interval;
import nl.leervink.demo.GuidingIntervision;
import nl.leervink.demo.IntervisionGuideTraining;
import nl.leervink.kernel.Minutes;
import org.junit.jupiter.api.Test;

/** The figures of the first two source documents, as our demo courses tell them. */
class SourceFactsTest {

    private final CourseDescription training = IntervisionGuideTraining.described(IntervisionGuideTraining.SLUG);
    private final CourseDescription shorter = GuidingIntervision.described(GuidingIntervision.SLUG);

    @Test
    void bothDescriptionsAreConsistent() {
        assertThat(Inconsistency.of(training)).isEmpty();
        assertThat(Inconsistency.of(shorter)).isEmpty();
    }

    @Test
    void theTrainingTakes21ContactHoursInThreeDaysOfSevenAnd5OfSelfStudy() {
        assertThat(training.programme().contactTime()).isEqualTo(Minutes.ofHours(21));
        assertThat(training.programme().days())
                .extracting(CourseDay::contactTime)
                .containsExactly(Minutes.ofHours(7), Minutes.ofHours(7), Minutes.ofHours(7));
        assertThat(training.programme().selfStudy()).isEqualTo(Minutes.of(300));
        assertThat(training.programme().homework())
                .extracting(AssignmentAsked::norm)
                .containsExactly(Minutes.of(30), Minutes.of(120), Minutes.of(120), Minutes.of(30));
    }

    @Test
    void theSecondDayIsTheNextWorkingDayAndTheThirdSixWeeksLater() {
        assertThat(training.programme().days())
                .extracting(CourseDay::interval)
                .containsExactly(Interval.first(), Interval.nextWorkingDay(), Interval.weeksLater(6));
    }

    @Test
    void theTrainingAsksFourThingsTheReportUnderThreeQuestions() {
        var homework = training.programme().homework();

        assertThat(homework)
                .extracting(AssignmentAsked::kind)
                .containsExactly(
                        AssignmentKind.LEARNING_PLAN,
                        AssignmentKind.PRACTICE_MEETING,
                        AssignmentKind.REPORT,
                        AssignmentKind.QUESTIONS);
        assertThat(homework)
                .extracting(AssignmentAsked::due)
                .containsExactly(new Due(2, 0), new Due(3, -7), new Due(3, -7), new Due(3, -2));
        assertThat(homework).extracting(AssignmentAsked::required).containsExactly(true, true, true, false);
        assertThat(homework.get(2).questions()).hasSize(3);
    }

    @Test
    void theTrainingGivesItsCertificateForPresenceMeetingAndReportWithinSixWeeksToTheContact() {
        assertThat(training.award().conditions())
                .containsExactly(
                        Condition.presence(100),
                        Condition.of(Condition.Kind.PRACTICE_MEETING_GUIDED),
                        Condition.of(Condition.Kind.REPORT_SUFFICIENT));
        assertThat(training.award().certificateWeeks()).isEqualTo(6);
        assertThat(training.award().certificatesToContact()).isTrue();
    }

    @Test
    void theTrainingTellsElevenTopicsEightResultsFourWaysOfWorkingAndItsTheory() {
        var contents = training.contents();

        assertThat(contents.topics()).hasSize(11);
        assertThat(contents.results()).hasSize(8);
        assertThat(contents.approach()).hasSize(4);
        assertThat(contents.studyMaterial()).contains("Siegers", "Tuckman", "Levine", "Lingsma & Van Doorn", "socrat");
        assertThat(contents.literature()).extracting(Literature::authors).containsExactly("M. Bellersen & I. Kohlmann");
        assertThat(training.about().entryLevel()).isEqualTo("hbo");
        assertThat(training.about().level()).isEqualTo("post-hbo");
    }

    @Test
    void theShorterTrainingHasFiveSessionsAtTheSourcesTimes() {
        assertThat(shorter.programme().contactTime()).isEqualTo(Minutes.of(630));
        assertThat(times(0, true)).containsExactly("09:30-12:00", "13:00-15:00", "15:30-17:30");
        assertThat(times(0, false)).containsExactly("12:00-13:00", "15:00-15:30");
        assertThat(times(1, true)).containsExactly("09:30-11:30", "11:45-13:45");
        assertThat(times(1, false)).containsExactly("11:30-11:45");
        assertThat(shorter.programme().days().getLast().interval()).isEqualTo(Interval.weeksLater(2));
        assertThat(shorter.programme().remark()).contains("middag");
    }

    @Test
    void theShorterTrainingGoesOnWithFourInEveryFormAndAsksACase() {
        assertThat(shorter.terms().minimum()).isEqualTo(4);
        assertThat(shorter.terms().forms()).isEqualTo(Set.of(CourseForm.values()));
        assertThat(shorter.programme().preparation()).contains("casus");
        assertThat(shorter.programme().selfStudy()).isEqualTo(Minutes.NONE);
        assertThat(shorter.contents().studyMaterial()).contains("hand-out");
        assertThat(shorter.contents().results()).hasSize(4);
    }

    @Test
    void theShorterTrainingRecommendsFourTitles() {
        var literature = shorter.contents().literature();

        assertThat(literature).extracting(cited -> cited.year().orElseThrow()).containsExactly(2013, 2010, 2007, 2014);
        assertThat(literature)
                .extracting(cited -> cited.publication().publisher())
                .containsExactly("Kluwer", "Wolters-Noordhoff", "H. Nelissen", "Thema");
        assertThat(literature)
                .extracting(cited -> cited.publication().place())
                .containsExactly("Deventer", "Groningen", "Soest", "Zaltbommel");
    }

    private List<String> times(int day, boolean contact) {
        return shorter.programme().days().get(day).blocks().stream()
                .filter(block -> block.contact() == contact)
                .map(block -> span(block.start(), block.end()))
                .toList();
    }

    private static String span(LocalTime start, LocalTime end) {
        return start + "-" + end;
    }
}
