package nl.leervink.evaluation;

import java.time.Instant;
import java.time.LocalDate;
import nl.leervink.planning.EditionId;

/**
 * How far someone is with the evaluation of an edition. That they answered, never what.
 *
 * @param opens when it can be filled in
 * @param until the last day on which it can be
 */
public record EvaluationProgress(EditionId edition, EvaluationState state, Instant opens, LocalDate until) {}
