package nl.leervink.points;

import nl.leervink.kernel.Points;
import nl.leervink.planning.OfferedEdition;

/** An edition one can enrol in that earns what a registration still lacks. */
public record GapCloser(OfferedEdition edition, Points points, String category) {}
