package nl.leervink.reflections;

import nl.leervink.meetings.MeetingFacts;
import nl.leervink.people.PersonId;

/**
 * That somebody shared what they wrote after a meeting.
 *
 * @param group what it is called
 * @param name of its author
 */
public record SharedRow(MeetingFacts meeting, String group, PersonId author, String name) {}
