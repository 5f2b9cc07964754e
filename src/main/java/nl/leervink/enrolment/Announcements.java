package nl.leervink.enrolment;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.leervink.planning.EditionFacts;
import nl.leervink.planning.EditionId;
import nl.leervink.planning.SessionFacts;
import nl.leervink.planning.SessionId;
import org.springframework.stereotype.Component;

/**
 * Numbers what calendars are told of sessions (the sequence of RFC 5546, 2.1.4): the first time is number 0. Whoever asks for
 * numbers to be given holds the edition.
 */
@Component
class Announcements {

    private final AnnouncedSessions announced;

    Announcements(AnnouncedSessions announced) {
        this.announced = announced;
    }

    /** These sessions of an edition under the number they have, for someone who hears of them for the first time. */
    List<Announcement> asKnown(EditionFacts edition, List<SessionFacts> sessions) {
        var known = known(List.of(edition.id()));
        return sessions.stream()
                .map(session -> new Announcement(
                        session,
                        known.computeIfAbsent(session.id(), _ -> announce(edition, session))
                                .sequence()))
                .toList();
    }

    /** Those of these sessions that are not as people were told, each under its next number. */
    List<Announcement> changed(EditionFacts edition, List<SessionFacts> sessions) {
        var known = known(List.of(edition.id()));
        var changed = sessions.stream()
                .filter(session -> !known.containsKey(session.id())
                        || !known.get(session.id()).says(edition, session))
                .toList();
        return again(edition, changed, known);
    }

    /** These sessions, each under its next number. */
    List<Announcement> again(EditionFacts edition, List<SessionFacts> sessions) {
        return again(edition, sessions, known(List.of(edition.id())));
    }

    /** These sessions under a next number, for one person who leaves or joins: what all others were told of them stays. */
    List<Announcement> forOneAlone(EditionFacts edition, List<SessionFacts> sessions) {
        var known = known(List.of(edition.id()));
        return sessions.stream()
                .map(session -> {
                    var told = known.computeIfAbsent(session.id(), _ -> announce(edition, session));
                    told.raise();
                    return new Announcement(session, told.sequence());
                })
                .toList();
    }

    /** The number of each session of these editions that anybody was told of. */
    Map<SessionId, Integer> numbers(Collection<EditionId> editions) {
        return announced.findByEditionIn(editions).stream()
                .collect(toMap(AnnouncedSession::getId, AnnouncedSession::sequence));
    }

    private List<Announcement> again(
            EditionFacts edition, List<SessionFacts> sessions, Map<SessionId, AnnouncedSession> known) {
        var announcements = new ArrayList<Announcement>();
        for (var session : sessions) {
            var told = known.computeIfAbsent(session.id(), _ -> announce(edition, session));
            told.tell(edition, session);
            announcements.add(new Announcement(session, told.sequence()));
        }
        return announcements;
    }

    private AnnouncedSession announce(EditionFacts edition, SessionFacts session) {
        return announced.save(new AnnouncedSession(edition, session));
    }

    private Map<SessionId, AnnouncedSession> known(Collection<EditionId> editions) {
        return announced.findByEditionIn(editions).stream()
                .collect(toMap(AnnouncedSession::getId, Function.identity()));
    }
}
