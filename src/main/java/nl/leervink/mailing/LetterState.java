package nl.leervink.mailing;

import java.util.EnumSet;
import java.util.Set;
import nl.leervink.kernel.Shown;

/** How far a letter got. */
public enum LetterState implements Shown {
    WAITING,
    SENT,
    FAILED,
    /** It left, and the mail server of its receiver said later that it could not deliver it. */
    RETURNED,
    /** It was not to arrive any more; what took its place left in another letter. */
    RECALLED;

    /** What waits for the office. */
    static final Set<LetterState> NOT_ARRIVED = EnumSet.of(FAILED, RETURNED);
}
