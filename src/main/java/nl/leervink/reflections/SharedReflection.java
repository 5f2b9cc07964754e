package nl.leervink.reflections;

import nl.leervink.meetings.MeetingFacts;

/**
 * What somebody wrote after a meeting, as who guided it reads it. Confidential.
 *
 * @param group what it is called
 * @param author their name
 */
public record SharedReflection(MeetingFacts meeting, String group, String author, Reflected written) {

    @Override
    public String toString() {
        return "reflection on " + meeting.id().value();
    }
}
