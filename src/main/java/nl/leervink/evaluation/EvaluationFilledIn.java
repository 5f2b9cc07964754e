package nl.leervink.evaluation;

import nl.leervink.enrolment.EnrolmentId;
import nl.leervink.planning.EditionId;

/** Somebody filled in the evaluation of an edition. */
public record EvaluationFilledIn(EnrolmentId enrolment, EditionId edition) {}
