package nl.leervink.quotations;

import java.util.Set;

/** What came of keeping a draft of a quotation. */
public sealed interface KeepResult {

    /** It is kept. */
    record Kept(int revision) implements KeepResult {}

    /** It is not; each objection belongs beside a field. */
    record Refused(Set<TermsObjection> objections) implements KeepResult {}

    /** Somebody else changed it since it was shown. */
    record ChangedMeanwhile() implements KeepResult {}

    /** It was accepted, and changes no more. */
    record Final() implements KeepResult {}
}
