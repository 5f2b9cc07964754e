package nl.leervink.delivery;

import nl.leervink.kernel.Shown;
import nl.leervink.points.Fit;

/** Why points stay out of a list. */
public enum DeliveryProblem implements Shown {
    /** We have no number of theirs in this register. */
    NO_NUMBER,
    /** Their number does not look like one of this register. */
    NUMBER_UNFIT,
    /** They are in this register, in a chamber they did not tell. */
    CHAMBER_UNKNOWN,
    /** Their chamber does not take these points: {@code onjuiste kamer}. */
    WRONG_CHAMBER,
    /** Their registration had ended on the day they earned them. */
    REGISTRATION_ENDED,
    /** The course has not ended: presence is delivered after its last day. */
    COURSE_NOT_OVER,
    /** The register takes deliveries only some days after the course. */
    NOT_OPEN_YET,
    /** The edition does not lie in the term of an accreditation that is known now. */
    NOT_ACCREDITED,
    /** This register's accreditations have a reference, and that of this edition has none. */
    NO_REFERENCE,
    /** Another body granted them: this register knows nothing of that decision, and its members hand them in themselves. */
    OTHER_BODY,
    /** They were delivered before and taken back, and the register does not know that yet. */
    NOT_RECALLED,
    /** The register rejected them before: they go again from that delivery, once what was wrong is mended. */
    REJECTED_BEFORE,
    /** They wait in another delivery. */
    IN_OTHER_DELIVERY,
    /** The register has them. */
    ALREADY_ACCEPTED;

    /** Whether there is nothing to mend: they are where they should be, or on their way. */
    public boolean asksNothing() {
        return this == ALREADY_ACCEPTED || this == IN_OTHER_DELIVERY || this == OTHER_BODY;
    }

    static DeliveryProblem of(Fit why) {
        return switch (why) {
            case CHAMBER_UNKNOWN -> CHAMBER_UNKNOWN;
            case WRONG_CHAMBER -> WRONG_CHAMBER;
            case REGISTRATION_ENDED -> REGISTRATION_ENDED;
            case NO_NUMBER -> NO_NUMBER;
            case COUNTS -> throw new IllegalArgumentException("What counts is in the ledger");
        };
    }
}
