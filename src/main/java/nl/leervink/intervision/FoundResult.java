package nl.leervink.intervision;

import java.util.Set;

/** What came of founding a group, or of changing what it is. */
public sealed interface FoundResult {

    record Done(GroupId group) implements FoundResult {}

    record Wrong(Set<GroupFault> faults) implements FoundResult {}

    /** More are in it than it would have room for. */
    record MoreAreIn(int members) implements FoundResult {}

    /** Somebody changed it meanwhile. */
    record ChangedMeanwhile() implements FoundResult {}

    /** They call as many together as one can. */
    record TooManyOwn(int most) implements FoundResult {}

    /** It is not theirs to change, or was stopped. */
    record NotYours() implements FoundResult {}
}
