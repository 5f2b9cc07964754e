package nl.leervink.points;

/** What became of points that a register rejected and that we leave at that. */
public sealed interface WriteOffResult {

    record WrittenOff() implements WriteOffResult {}

    /** They no longer stand: they were written off before, or what earned them was withdrawn. */
    record AlreadyTakenBack() implements WriteOffResult {}

    /** The register did not reject them. */
    record NotRejected(EntryStatus status) implements WriteOffResult {}
}
