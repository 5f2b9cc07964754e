package nl.leervink.enrolment;

import java.time.Instant;
import nl.leervink.people.PersonId;
import nl.leervink.planning.EditionId;

/** Somebody who left their place in an edition, and when. */
public record Leaver(EditionId edition, PersonId participant, Instant at) {}
