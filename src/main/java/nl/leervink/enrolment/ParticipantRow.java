package nl.leervink.enrolment;

import nl.leervink.people.PersonId;

/** A participant in a list of an edition's people; an empty organisation is someone who comes privately. */
public record ParticipantRow(
        EnrolmentId enrolment,
        PersonId person,
        String name,
        String email,
        String organisation,
        String contact,
        PartsChosen parts) {}
