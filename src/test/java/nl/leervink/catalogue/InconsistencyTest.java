package nl.leervink.catalogue;

import static nl.leervink.catalogue.TestCourses.aSlug;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.leervink.catalogue.AssignmentAsked.Due;
import nl.leervink.catalogue.CourseDay.Block;
import nl.leervink.catalogue.CourseDay.Interval;
import nl.leervink.catalogue.CourseDay.Interval.Kind;
import nl.leervink.catalogue.CourseDescription.Award;
import nl.leervink.catalogue.CourseDescription.Programme;
import nl.leervink.catalogue.CourseDescription.Terms;
import nl.leervink.demo.IntervisionGuideTraining;
import nl.leervink.kernel.Minutes;
import nl.leervink.kernel.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class InconsistencyTest {

    private static final CourseDescription TOLD = IntervisionGuideTraining.described(aSlug());
    private static final Programme PROGRAMME = TOLD.programme();

    @Test
    void hoursThatTheTimetableDoesNotAddUpTo() {
        var told = with(programme(Minutes.ofHours(20), Minutes.ofHours(5), PROGRAMME.days(), PROGRAMME.homework()));

        assertThat(Inconsistency.of(told)).containsExactly(Inconsistency.CONTACT_TIME_IS_NOT_THE_PROGRAMMES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"09:30", "09:00", "17:30"})
    void aPartOfADayThatIsNotLaterOrEndsPastMidnight(String alsoFrom) {
        var days = new ArrayList<>(PROGRAMME.days());
        var first = days.getFirst();
        days.set(
                0,
                new CourseDay(1, first.title(), first.interval(), first.blocks(), List.of(LocalTime.parse(alsoFrom))));

        var told = with(programme(Minutes.ofHours(21), Minutes.ofHours(5), days, PROGRAMME.homework()));

        assertThat(Inconsistency.of(told)).containsExactly(Inconsistency.PARTS_DO_NOT_FOLLOW_EACH_OTHER);
    }

    @Test
    void selfStudyThatTheHomeworkDoesNotAddUpTo() {
        var told = with(programme(Minutes.ofHours(21), Minutes.ofHours(6), PROGRAMME.days(), PROGRAMME.homework()));

        assertThat(Inconsistency.of(told)).containsExactly(Inconsistency.SELF_STUDY_IS_NOT_THE_HOMEWORKS);
    }

    @Test
    void blocksThatOverlap() {
        var day = new CourseDay(1, "Dag", Interval.first(), List.of(block("09:30", "12:00"), block("11:00", "15:30")));
        var told = with(programme(Minutes.ofHours(7), Minutes.NONE, List.of(day), List.of()));

        assertThat(Inconsistency.of(told)).contains(Inconsistency.BLOCKS_DO_NOT_FOLLOW_EACH_OTHER);
    }

    @Test
    void aBlockThatEndsBeforeItStarts() {
        var day = new CourseDay(1, "Dag", Interval.first(), List.of(block("12:00", "09:30")));
        var told = with(programme(Minutes.NONE, Minutes.NONE, List.of(day), List.of()));

        assertThat(Inconsistency.of(told)).contains(Inconsistency.BLOCKS_DO_NOT_FOLLOW_EACH_OTHER);
    }

    @Test
    void daysOutOfOrder() {
        var told = with(programme(
                Minutes.ofHours(21), Minutes.ofHours(5), PROGRAMME.days().reversed(), PROGRAMME.homework()));

        assertThat(Inconsistency.of(told)).containsExactly(Inconsistency.DAYS_DO_NOT_FOLLOW_EACH_OTHER);
    }

    static Stream<Interval> notToldInFull() {
        return Stream.of(
                Interval.weeksLater(0),
                Interval.everyWeeks(0),
                Interval.everyWeeks(-6),
                Interval.timesAYear(0),
                Interval.timesAYear(53),
                new Interval(Kind.EVERY_WEEKS, 6, 8),
                new Interval(Kind.MONTHLY, 4, 0),
                new Interval(Kind.NEXT_WORKING_DAY, 0, 2));
    }

    @ParameterizedTest
    @MethodSource("notToldInFull")
    void aDayWhoseRhythmDoesNotSayHowMuch(Interval interval) {
        var days = new ArrayList<>(PROGRAMME.days());
        var last = days.removeLast();
        days.add(new CourseDay(last.number(), last.title(), interval, last.blocks()));
        var told = with(programme(Minutes.ofHours(21), Minutes.ofHours(5), days, PROGRAMME.homework()));

        assertThat(Inconsistency.of(told)).containsExactly(Inconsistency.DAYS_WITHOUT_A_RHYTHM);
    }

    @Test
    void homeworkDueOnADayThatIsNot() {
        var late = new AssignmentAsked(
                AssignmentKind.QUESTIONS, "Vragen", "", List.of(), Minutes.ofHours(5), false, new Due(4, 0));
        var told = with(programme(Minutes.ofHours(21), Minutes.ofHours(5), PROGRAMME.days(), List.of(late)));

        assertThat(Inconsistency.of(told))
                .contains(Inconsistency.DUE_ON_A_DAY_THAT_IS_NOT, Inconsistency.CONDITION_NOBODY_CAN_MEET);
    }

    @Test
    void presenceBeyondAllThereIsAndTheSameConditionTwice() {
        var told = with(new Award(List.of(Condition.presence(101), Condition.presence(100)), 6, true));

        assertThat(Inconsistency.of(told))
                .containsExactly(Inconsistency.CONDITION_NOBODY_CAN_MEET, Inconsistency.CONDITION_ASKED_TWICE);
    }

    @Test
    void aGroupOfNoSizeInNoFormForLessThanNothing() {
        var told = with(new Terms(5, 4, Set.of(), Money.euros(-1), VatTreatment.EXEMPT));

        assertThat(Inconsistency.of(told))
                .containsExactly(
                        Inconsistency.GROUP_OF_NO_SIZE, Inconsistency.NO_FORM, Inconsistency.LESS_THAN_NOTHING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Hoofdletter", "twee--streepjes", "-vooraan", "een spatie", "../omhoog", "a/b"})
    void aSlugThatIsNoAddress(String slug) {
        assertThat(Inconsistency.of(IntervisionGuideTraining.described(slug)))
                .containsExactly(Inconsistency.SLUG_IS_NO_ADDRESS);
    }

    private static Block block(String start, String end) {
        return new Block(LocalTime.parse(start), LocalTime.parse(end), "Blok", List.of(), true);
    }

    private static Programme programme(
            Minutes contact, Minutes selfStudy, List<CourseDay> days, List<AssignmentAsked> homework) {
        return new Programme(contact, selfStudy, days, "", "", homework);
    }

    private static CourseDescription with(Programme programme) {
        return new CourseDescription(
                TOLD.slug(),
                TOLD.kind(),
                TOLD.title(),
                TOLD.about(),
                TOLD.contents(),
                programme,
                TOLD.award(),
                TOLD.terms());
    }

    private static CourseDescription with(Award award) {
        return new CourseDescription(
                TOLD.slug(), TOLD.kind(), TOLD.title(), TOLD.about(), TOLD.contents(), PROGRAMME, award, TOLD.terms());
    }

    private static CourseDescription with(Terms terms) {
        return new CourseDescription(
                TOLD.slug(), TOLD.kind(), TOLD.title(), TOLD.about(), TOLD.contents(), PROGRAMME, TOLD.award(), terms);
    }
}
