package nl.leervink.enrolment;

import java.util.List;
import java.util.Optional;
import nl.leervink.people.OrganisationId;
import nl.leervink.people.PersonId;
import nl.leervink.planning.AgendaSession;
import nl.leervink.planning.EditionId;
import nl.leervink.planning.SessionFacts;

/**
 * One person in one edition, their place certain.
 *
 * @param organisation on whose behalf; empty for someone who comes privately
 * @param contact who receives the certificate on the organisation's behalf
 * @param parts of each day that is held in parts the one they come to
 */
public record EnrolmentFacts(
        EnrolmentId id,
        EditionId edition,
        PersonId participant,
        Optional<OrganisationId> organisation,
        Optional<PersonId> contact,
        PartsChosen parts) {

    /** In an edition of which no day is held in parts. */
    public EnrolmentFacts(
            EnrolmentId id,
            EditionId edition,
            PersonId participant,
            Optional<OrganisationId> organisation,
            Optional<PersonId> contact) {
        this(id, edition, participant, organisation, contact, PartsChosen.NONE);
    }

    /** Whether they are meant to be at this session of their edition: of parts of one day at one. */
    public boolean comesTo(SessionFacts session) {
        return parts.include(session);
    }

    /** As {@link #comesTo(SessionFacts)}. */
    public boolean comesTo(AgendaSession session) {
        return parts.include(session.number(), session.part());
    }

    /** Those of these sessions of their edition that they are meant to be at. */
    public List<SessionFacts> own(List<SessionFacts> sessions) {
        return sessions.stream().filter(this::comesTo).toList();
    }
}
