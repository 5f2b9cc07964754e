package nl.leervink.enrolment;

import nl.leervink.planning.EditionId;

/** How many people in an edition come to the same parts of its days, or are kept seats there. */
record PartCount(EditionId edition, PartsChosen parts, long people) {}
