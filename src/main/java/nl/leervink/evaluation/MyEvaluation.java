package nl.leervink.evaluation;

import java.util.Optional;

/**
 * The evaluation of an edition that somebody takes part in.
 *
 * @param title of the edition
 * @param form to fill in; only while they can
 */
public record MyEvaluation(String title, EvaluationProgress progress, Optional<EvaluationForm> form) {}
