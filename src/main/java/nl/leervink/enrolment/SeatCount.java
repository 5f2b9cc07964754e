package nl.leervink.enrolment;

import nl.leervink.planning.EditionId;

/** A number of seats of an edition. */
record SeatCount(EditionId edition, long seats) {}
