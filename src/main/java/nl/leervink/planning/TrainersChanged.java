package nl.leervink.planning;

import java.time.Instant;
import java.util.Set;
import nl.leervink.people.PersonId;

/** Others train an open edition from a moment on. */
public record TrainersChanged(EditionId edition, Set<PersonId> joined, Set<PersonId> left, Instant at) {}
