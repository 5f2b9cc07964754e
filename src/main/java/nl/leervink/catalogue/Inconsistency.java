package nl.leervink.catalogue;

import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.leervink.catalogue.CourseDay.Block;
import nl.leervink.catalogue.CourseDay.Interval;
import nl.leervink.kernel.Minutes;
import nl.leervink.kernel.Shown;

/** What can be wrong with the description of a course: each is a reason not to offer it. */
public enum Inconsistency implements Shown {
    /** The slug is no address: lower-case letters, digits and single dashes, at most 80. */
    SLUG_IS_NO_ADDRESS(course -> !isAddress(course.slug())),

    /** A title of 1 to 200 characters and a summary are the least a course tells. */
    NOT_NAMED(course -> course.title().isBlank()
            || course.title().length() > 200
            || course.about().summary().isBlank()),

    /** The contact time is not what the blocks of the days add up to. */
    CONTACT_TIME_IS_NOT_THE_PROGRAMMES(course -> !days(course).isEmpty()
            && !sumOfDays(course).equals(course.programme().contactTime())),

    /** The self-study time is not what the norms of the homework add up to. */
    SELF_STUDY_IS_NOT_THE_HOMEWORKS(
            course -> !sumOfNorms(course).equals(course.programme().selfStudy())),

    /** The days are not numbered from 1 on, or another than the first day begins the course. */
    DAYS_DO_NOT_FOLLOW_EACH_OTHER(course -> IntStream.range(0, days(course).size())
            .anyMatch(index -> !followsInOrder(days(course).get(index), index))),

    /** A day that follows in weeks or times a year does not say how many, or another does. */
    DAYS_WITHOUT_A_RHYTHM(
            course -> !days(course).stream().map(CourseDay::interval).allMatch(Interval::isToldInFull)),
    /** A day has no block, or a block ends before it starts, or starts before the one before it ended. */
    BLOCKS_DO_NOT_FOLLOW_EACH_OTHER(course -> days(course).stream().anyMatch(day -> !isTimetable(day.blocks()))),

    /** A day is given again no later than before it, so late that it would end past midnight, or more often than is kept. */
    PARTS_DO_NOT_FOLLOW_EACH_OTHER(course -> days(course).stream().anyMatch(day -> !hasParts(day))),

    /** Homework is due relative to a day that the course does not have. */
    DUE_ON_A_DAY_THAT_IS_NOT(course -> course.programme().homework().stream()
            .anyMatch(asked -> !asked.due().fits(days(course).size()))),

    /** Homework names a format of reflections and is none, or is under other prompts than the format's. */
    REFLECTION_IN_ANOTHER_FORMAT(
            course -> !course.programme().homework().stream().allMatch(AssignmentAsked::isInItsFormat)),

    /** It is said what is looked at in homework that is not judged, in an answer nobody gives, or twice in the same one. */
    RUBRIC_OF_NO_ANSWER(course -> !course.programme().homework().stream().allMatch(AssignmentAsked::hasRubricsThatFit)),

    /** A certificate waits for homework that is not asked. */
    CONDITION_NOBODY_CAN_MEET(course -> course.award().conditions().stream()
            .anyMatch(condition -> !canBeMet(condition, course.programme().homework()))),

    /** The same condition is asked twice. */
    CONDITION_ASKED_TWICE(course -> {
        var kinds = new HashSet<Condition.Kind>();
        return course.award().conditions().stream().anyMatch(condition -> !kinds.add(condition.kind()));
    }),

    /** Fewer than one participant, or more at least than at most. */
    GROUP_OF_NO_SIZE(course -> course.terms().minimum() < 1
            || course.terms().minimum() > course.terms().maximum()),

    /** Nobody can follow it in any form. */
    NO_FORM(course -> course.terms().forms().isEmpty()),

    /** The price or the number of weeks until the certificate is below nothing. */
    LESS_THAN_NOTHING(course ->
            course.terms().price().value().signum() < 0 || course.award().certificateWeeks() < 0);

    private static final int MOST_PARTS = 9;
    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    @SuppressWarnings("ImmutableEnumChecker") // a question without a state of its own
    private final Predicate<CourseDescription> holds;

    Inconsistency(Predicate<CourseDescription> holds) {
        this.holds = holds;
    }

    /** All that is wrong with this description; nothing if it can be offered. */
    static List<Inconsistency> of(CourseDescription course) {
        return Stream.of(values()).filter(flaw -> flaw.holds.test(course)).toList();
    }

    private static boolean isAddress(String slug) {
        return slug.length() <= 80 && SLUG.matcher(slug).matches();
    }

    private static List<CourseDay> days(CourseDescription course) {
        return course.programme().days();
    }

    private static Minutes sumOfNorms(CourseDescription course) {
        return Minutes.sum(course.programme().homework().stream()
                .map(asked -> asked.normIn(days(course).size()))
                .toList());
    }

    private static Minutes sumOfDays(CourseDescription course) {
        var contact = days(course).stream()
                .flatMap(day -> day.blocks().stream())
                .filter(Block::contact)
                .filter(block -> block.start().isBefore(block.end()))
                .map(Block::length);
        return Minutes.sum(contact.toList());
    }

    private static boolean followsInOrder(CourseDay day, int index) {
        var isFirst = day.interval().kind() == Interval.Kind.FIRST;
        return day.number() == index + 1 && isFirst == (index == 0);
    }

    private static boolean isTimetable(List<Block> blocks) {
        return !blocks.isEmpty()
                && blocks.stream().allMatch(block -> block.start().isBefore(block.end()))
                && IntStream.range(1, blocks.size())
                        .noneMatch(next -> blocks.get(next)
                                .start()
                                .isBefore(blocks.get(next - 1).end()));
    }

    private static boolean hasParts(CourseDay day) {
        if (day.alsoFrom().isEmpty() || !isTimetable(day.blocks())) {
            return day.alsoFrom().isEmpty();
        }
        var starts = day.starts();
        return starts.size() <= MOST_PARTS
                && IntStream.range(1, starts.size())
                        .allMatch(next -> starts.get(next).isAfter(starts.get(next - 1)))
                && day.endFrom(starts.getLast()).isAfter(starts.getLast());
    }

    private static boolean canBeMet(Condition condition, List<AssignmentAsked> homework) {
        return switch (condition.kind()) {
            case PRESENCE -> condition.percentage() >= 1 && condition.percentage() <= 100;
            case PRACTICE_MEETING_GUIDED -> isRequired(AssignmentKind.PRACTICE_MEETING, homework);
            case REPORT_SUFFICIENT -> isRequired(AssignmentKind.REPORT, homework);
            case HOMEWORK_COMPLETE ->
                homework.stream().anyMatch(asked -> condition.waitsFor(asked.kind(), asked.required()));
            case EVALUATION_FILLED_IN -> true;
        };
    }

    private static boolean isRequired(AssignmentKind kind, List<AssignmentAsked> homework) {
        return homework.stream().anyMatch(asked -> asked.kind() == kind && asked.required());
    }
}
