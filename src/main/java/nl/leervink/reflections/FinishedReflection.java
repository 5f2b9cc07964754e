package nl.leervink.reflections;

import java.time.Instant;
import nl.leervink.catalogue.ReflectionFormat;
import nl.leervink.meetings.MeetingId;

/** That somebody finished what they wrote after a meeting, and in which format. It says nothing of what is in it. */
public record FinishedReflection(MeetingId meeting, ReflectionFormat format, Instant at) {}
