package nl.leervink.planning;

import java.time.LocalDate;

/** What came of opening a draft. */
public sealed interface OpenResult {

    /** One can enrol in it, and its trainers are told. */
    record Opened() implements OpenResult {}

    /** It is no draft any more. */
    record MovedOn(EditionStatus status) implements OpenResult {}

    /** Nobody could enrol in it: that ended on a day before today. */
    record EnrolmentEnded(LocalDate day) implements OpenResult {}
}
