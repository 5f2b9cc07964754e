package nl.leervink.points;

import nl.leervink.kernel.Shown;

/** Why a number stated at an enrolment cannot be kept. */
public enum NotKept implements Shown {
    /** It has not the shape of the register's numbers. */
    NO_NUMBER,
    /** Someone else stated it before. Never says who. */
    OF_SOMEONE_ELSE,
    /** They have another number, or are in another chamber, and that is not replaced. */
    HAS_ANOTHER,
    /** The register has no such chamber, or no longer. */
    NO_SUCH_CHAMBER;

    static NotKept of(StateResult refused) {
        return switch (refused) {
            case StateResult.NotANumber _ -> NO_NUMBER;
            case StateResult.AlreadyOfSomeoneElse _ -> OF_SOMEONE_ELSE;
            case StateResult.HasAnother _, StateResult.StatedTwice _ -> HAS_ANOTHER;
            case StateResult.NoSuchChamber _ -> NO_SUCH_CHAMBER;
            default -> throw new IllegalArgumentException("Nobody states that at an enrolment: " + refused);
        };
    }
}
