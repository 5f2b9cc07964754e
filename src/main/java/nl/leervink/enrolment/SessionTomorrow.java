package nl.leervink.enrolment;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.leervink.kernel.PortalAddress;
import nl.leervink.mailing.Occasion;
import nl.leervink.people.PersonFacts;
import nl.leervink.planning.EditionFacts;
import nl.leervink.planning.Editions;
import nl.leervink.planning.SessionFacts;
import nl.leervink.reminders.DayBefore;
import nl.leervink.reminders.Reminder;
import org.springframework.stereotype.Component;

/**
 * Participants and trainers are reminded of a session on the day before. A session that moved to another day is another occasion.
 */
@Component
class SessionTomorrow implements Reminder {

    private final Editions editions;
    private final Everyone everyone;
    private final PortalAddress portal;

    SessionTomorrow(Editions editions, Everyone everyone, PortalAddress portal) {
        this.editions = editions;
        this.everyone = everyone;
        this.portal = portal;
    }

    @Override
    public List<Due> due(LocalDateTime now) {
        var today = now.toLocalDate();
        var sessions = editions.sessionsToHold(today, today.plusDays(1)).stream()
                .filter(session -> DayBefore.isTimeFor(session.date().atTime(session.start()), now))
                .toList();
        var planned = editions.find(sessions.stream().map(SessionFacts::edition).collect(toSet()));
        return sessions.stream()
                .flatMap(session -> due(requireNonNull(planned.get(session.edition())), session, now))
                .toList();
    }

    private Stream<Due> due(EditionFacts edition, SessionFacts session, LocalDateTime now) {
        var words = words(edition, session, session.date().equals(now.toLocalDate()));
        var participants = everyone.in(edition.id()).entrySet().stream()
                .filter(one -> one.getKey().comesTo(session))
                .map(one -> due(
                        new Occasion("session-tomorrow:" + one.getKey().id().value() + ":" + when(session)),
                        one.getValue(),
                        words,
                        "session-tomorrow",
                        "/mijn/uitvoeringen/" + edition.id().value()));
        var trainers = everyone.training(edition).stream()
                .filter(trainer -> session.isGivenBy(trainer.id()))
                .map(trainer -> due(
                        new Occasion("session-tomorrow-trainer:" + edition.id().value() + ":" + when(session)),
                        trainer,
                        words,
                        "session-tomorrow-trainer",
                        "/trainer/presentie/" + session.id().value()));
        return Stream.concat(participants, trainers);
    }

    private static String when(SessionFacts session) {
        var part = session.part().map(one -> "." + one.number()).orElse("");
        return session.number() + part + ":" + session.date();
    }

    private Due due(Occasion occasion, PersonFacts to, Map<String, Object> words, String template, String address) {
        return Due.inDutch(occasion, to.email(), to.name().full(), template, () -> {
            var all = new LinkedHashMap<>(words);
            all.put("link", portal.link(address));
            return all;
        });
    }

    private static Map<String, Object> words(EditionFacts edition, SessionFacts session, boolean today) {
        var words = new LinkedHashMap<String, Object>(EditionLetters.session(session));
        words.put("course", edition.title());
        words.put("place", session.placeIn(edition));
        words.put("today", today);
        return words;
    }
}
