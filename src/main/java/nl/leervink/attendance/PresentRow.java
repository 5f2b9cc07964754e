package nl.leervink.attendance;

import nl.leervink.enrolment.EnrolmentId;
import nl.leervink.people.PersonId;

/** One participant of an edition, with the contact time so far. */
public record PresentRow(EnrolmentId enrolment, PersonId participant, String name, ContactTime time) {}
