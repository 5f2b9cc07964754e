package nl.leervink.enrolment;

/** What came of keeping other terms of enrolment. */
public sealed interface TermsResult {

    /** They hold from now on. */
    record Kept() implements TermsResult {}

    /** They are as somebody else changed them since they were seen. */
    record ChangedMeanwhile() implements TermsResult {}
}
