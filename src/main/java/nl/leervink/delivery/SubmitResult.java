package nl.leervink.delivery;

import java.time.Instant;
import java.util.List;

/** What became of a delivery that someone says the register has. */
public sealed interface SubmitResult {

    /**
     * It is with the register.
     *
     * @param takenBack who is on the list with points that were taken back since it was made: the register is to be told
     */
    record Submitted(List<String> takenBack) implements SubmitResult {}

    /** It was said before, and is kept as it was said then. */
    record AlreadySubmitted(Instant at) implements SubmitResult {}

    record Discarded() implements SubmitResult {}

    /** How it was delivered is to be told in one to so many characters. */
    record HowAsked(int longest) implements SubmitResult {}

    /** Of these people the register has the points already; nothing was kept. */
    record Contradicts(List<String> names) implements SubmitResult {}
}
