package nl.leervink.fulfilment;

import nl.leervink.enrolment.EnrolmentId;
import nl.leervink.planning.EditionId;

/** The office decided about someone's conditions, or revoked what it had decided. */
public record ReadinessChanged(EnrolmentId enrolment, EditionId edition) {}
