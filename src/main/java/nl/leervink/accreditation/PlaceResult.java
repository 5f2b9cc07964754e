package nl.leervink.accreditation;

/** What came of telling in which chamber one is, and since when. */
public sealed interface PlaceResult {

    record Placed() implements PlaceResult {}

    /** We have no number of theirs in this register. */
    record NotAMember() implements PlaceResult {}

    /** This register has no such chamber. */
    record NoSuchChamber() implements PlaceResult {}

    /** Nobody is registered since a day to come, or since before there were registers. */
    record NoSuchDay() implements PlaceResult {}
}
