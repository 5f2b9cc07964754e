package nl.leervink.reflections;

import nl.leervink.meetings.MeetingFacts;

/**
 * A meeting that somebody was at, and how far they are with writing about it.
 *
 * @param group what it is called
 * @param shared whether who guided the meeting may read it
 */
public record ReflectionRow(MeetingFacts meeting, String group, ReflectionState state, boolean shared) {}
