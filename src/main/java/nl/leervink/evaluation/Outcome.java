package nl.leervink.evaluation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** What may be told now of the evaluation of an edition. */
public sealed interface Outcome {

    /** It opens when the last session ends. */
    record Expected(Instant opens, LocalDate until) implements Outcome {}

    /**
     * It can be filled in, and nothing of what was answered is told.
     *
     * @param turnout how far it is; for the office alone
     */
    record Running(LocalDate until, Optional<Turnout> turnout) implements Outcome {}

    /** It is over, and fewer answered than a trainer sees the outcome of. */
    record TooFew(int answered, int fewest) implements Outcome {}

    record Known(EvaluationResults results) implements Outcome {}

    /**
     * How many answered.
     *
     * @param asked how many were there to answer
     */
    record Turnout(int answered, int asked) {}
}
