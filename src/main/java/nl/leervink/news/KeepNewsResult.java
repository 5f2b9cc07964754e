package nl.leervink.news;

import java.util.Set;

/** What came of writing a news item. */
public sealed interface KeepNewsResult {

    /** It says so from now on. */
    record Kept(NewsItemId id) implements KeepNewsResult {}

    /** Nothing changed. This is all that is wrong. */
    record Refused(Set<NewsObjection> objections) implements KeepNewsResult {}

    /** Somebody else changed it since it was opened; nothing is overwritten. */
    record ChangedMeanwhile() implements KeepNewsResult {}
}
