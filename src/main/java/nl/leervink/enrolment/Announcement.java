package nl.leervink.enrolment;

import nl.leervink.planning.SessionFacts;

/**
 * A session as calendars are told of it.
 *
 * @param sequence rises with each change; a calendar takes over what is higher than what it knows
 */
record Announcement(SessionFacts session, int sequence) {}
