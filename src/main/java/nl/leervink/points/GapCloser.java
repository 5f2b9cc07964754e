package nl.leervink.points;

import nl.leervink.kernel.Points;
import nl.leervink.planning.EditionFacts;

/** An edition one can enrol in that earns what a registration still lacks. */
public record GapCloser(EditionFacts edition, Points points, String category) {}
