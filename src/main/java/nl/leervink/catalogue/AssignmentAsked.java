package nl.leervink.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.leervink.kernel.Minutes;

/**
 * Homework as a course asks it.
 *
 * @param questions the guiding questions a report answers, in order; empty where there are none
 * @param norm the self-study time it stands for, each time it is asked
 * @param required whether everyone is asked to; the certificate waits for it only where a {@link Condition} says so
 * @param due when it is due
 * @param format of a reflection; empty where none is named
 * @param rubrics what is looked at where it is judged; empty where nothing is said
 */
public record AssignmentAsked(
        AssignmentKind kind,
        String title,
        String instruction,
        List<String> questions,
        Minutes norm,
        boolean required,
        Due due,
        Optional<ReflectionFormat> format,
        List<Rubric> rubrics) {

    /** In no named format, and without rubrics. */
    public AssignmentAsked(
            AssignmentKind kind,
            String title,
            String instruction,
            List<String> questions,
            Minutes norm,
            boolean required,
            Due due) {
        this(kind, title, instruction, questions, norm, required, due, Optional.empty(), List.of());
    }

    /** What it is called when it is asked for this day of the course: if it is asked for each, with which meeting that is. */
    public String titleFor(int courseDay) {
        return due.isEveryDay() ? title + ", bijeenkomst " + courseDay : title;
    }

    /** Those of these conditions that it is part of. */
    public List<Condition> countsFor(List<Condition> conditions) {
        return conditions.stream()
                .filter(condition -> condition.waitsFor(kind, required))
                .toList();
    }

    /** The self-study time of all the times it is asked in a course of so many days. */
    Minutes normIn(int daysOfCourse) {
        return Minutes.of(norm.value() * due.courseDays(daysOfCourse).size());
    }

    boolean isInItsFormat() {
        return format.map(named -> kind == AssignmentKind.REFLECTION && named.isUnder(questions))
                .orElse(true);
    }

    boolean hasRubricsThatFit() {
        return rubrics.isEmpty()
                || (kind.isJudged()
                        && Rubric.areApart(rubrics)
                        && rubrics.stream().allMatch(rubric -> rubric.fits(Math.max(1, questions.size()))));
    }

    /**
     * A number of days from a day of the course, or anew from each of its days.
     *
     * @param courseDay the day of the course it is counted from, 1 for the first; {@link #EVERY_DAY} for each
     * @param days negative before that day, positive after it, 0 on the day itself
     * @param except the days of the course for which it is not asked, where it is for each
     */
    public record Due(int courseDay, int days, List<Integer> except) {

        public static final int EVERY_DAY = 0;

        public Due(int courseDay, int days) {
            this(courseDay, days, List.of());
        }

        /** Asked anew for each day of the course but these. */
        public static Due everyDay(int days, Integer... except) {
            return new Due(EVERY_DAY, days, List.of(except));
        }

        public boolean isEveryDay() {
            return courseDay == EVERY_DAY;
        }

        /** For which days of a course of so many it is asked. */
        public List<Integer> courseDays(int daysOfCourse) {
            return isEveryDay()
                    ? IntStream.rangeClosed(1, daysOfCourse)
                            .boxed()
                            .filter(day -> !except.contains(day))
                            .toList()
                    : List.of(courseDay);
        }

        /** Whether a course of so many days has the days it is about. */
        boolean fits(int daysOfCourse) {
            var asked = courseDays(daysOfCourse);
            return !asked.isEmpty()
                    && IntStream.concat(
                                    asked.stream().mapToInt(day -> day),
                                    except.stream().mapToInt(day -> day))
                            .allMatch(day -> day >= 1 && day <= daysOfCourse);
        }
    }
}
