package nl.leervink.enrolment;

import nl.leervink.planning.EditionFacts;

/**
 * The place that was given up for another: by whoever has that now and went to another edition, or by somebody else, whose it
 * was.
 *
 * @param edition in which it was
 * @param kept what leaving costs at least where they went
 */
record FormerPlace(EditionFacts edition, EnrolmentFacts place, LeavingFee kept) {}
