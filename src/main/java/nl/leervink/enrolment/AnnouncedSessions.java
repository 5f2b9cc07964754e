package nl.leervink.enrolment;

import java.util.Collection;
import java.util.List;
import nl.leervink.planning.EditionId;
import nl.leervink.planning.SessionId;
import org.springframework.data.repository.Repository;

interface AnnouncedSessions extends Repository<AnnouncedSession, SessionId> {

    AnnouncedSession save(AnnouncedSession session);

    List<AnnouncedSession> findByEditionIn(Collection<EditionId> editions);
}
