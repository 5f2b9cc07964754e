package nl.leervink.meetings;

import java.util.List;
import nl.leervink.planning.SkippedDay;

/** A meeting that is proposed, and the days on which it would have been otherwise. */
public record ProposedMeeting(PlannedMeeting meeting, List<SkippedDay> skipped) {}
