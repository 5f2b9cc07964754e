package nl.leervink.meetings;

import java.time.LocalDate;
import nl.leervink.kernel.Minutes;

/** What came of planning meetings. */
public sealed interface PlanResult {

    record Done(int meetings) implements PlanResult {}

    /** A group has room for so many meetings. */
    record TooMany(int most) implements PlanResult {}

    record WrongLength(Minutes shortest, Minutes longest) implements PlanResult {}

    /** More than a year ago, or too far ahead. */
    record WrongMoment() implements PlanResult {}

    /** The group meets on that day already. */
    record SameDay(LocalDate day) implements PlanResult {}

    record ChangedMeanwhile() implements PlanResult {}

    /** It is not theirs to plan, or was held. */
    record NotYours() implements PlanResult {}
}
