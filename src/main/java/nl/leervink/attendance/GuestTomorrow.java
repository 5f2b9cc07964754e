package nl.leervink.attendance;

import static java.util.Objects.requireNonNull;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.leervink.enrolment.EnrolmentFacts;
import nl.leervink.enrolment.Enrolments;
import nl.leervink.kernel.Language;
import nl.leervink.kernel.PortalAddress;
import nl.leervink.kernel.Spelling;
import nl.leervink.mailing.Occasion;
import nl.leervink.people.People;
import nl.leervink.planning.EditionFacts;
import nl.leervink.planning.Editions;
import nl.leervink.planning.SessionFacts;
import nl.leervink.reminders.DayBefore;
import nl.leervink.reminders.Reminder;
import org.springframework.stereotype.Component;

/** Guests are reminded on the day before of where they are expected, unless it would count for nothing any more. */
@Component
class GuestTomorrow implements Reminder {

    private final GuestBook guests;
    private final Editions editions;
    private final Enrolments enrolments;
    private final People people;
    private final PortalAddress portal;

    GuestTomorrow(GuestBook guests, Editions editions, Enrolments enrolments, People people, PortalAddress portal) {
        this.guests = guests;
        this.editions = editions;
        this.enrolments = enrolments;
        this.people = people;
        this.portal = portal;
    }

    @Override
    public List<Due> due(LocalDateTime now) {
        var today = now.toLocalDate();
        var sessions = editions.sessionsToHold(today, today.plusDays(1)).stream()
                .filter(session -> DayBefore.isTimeFor(session.date().atTime(session.start()), now))
                .collect(toMap(SessionFacts::id, identity()));
        var expected = guests.findExpectedAt(sessions.keySet());
        if (expected.isEmpty()) {
            return List.of();
        }
        var own = editions.find(expected.stream().map(Guest::edition).collect(toSet()));
        var takingPart = enrolments.ofEditions(own.keySet()).stream().collect(toMap(EnrolmentFacts::id, identity()));
        var known = people.persons(takingPart.values().stream()
                .map(EnrolmentFacts::participant)
                .distinct()
                .toList());
        return expected.stream()
                .filter(guest -> takingPart.containsKey(guest.enrolment()))
                .filter(guest ->
                        !requireNonNull(own.get(guest.edition())).status().isSettled())
                .map(guest -> {
                    var to = requireNonNull(known.get(
                            requireNonNull(takingPart.get(guest.enrolment())).participant()));
                    return Due.inDutch(
                            Occasion.of("guest-tomorrow", guest.id()),
                            to.email(),
                            to.name().full(),
                            "guest-tomorrow",
                            () -> words(
                                    guest,
                                    requireNonNull(own.get(guest.edition())),
                                    requireNonNull(sessions.get(guest.session())),
                                    now));
                })
                .toList();
    }

    private Map<String, Object> words(Guest guest, EditionFacts own, SessionFacts session, LocalDateTime now) {
        var dutch = Language.DUTCH.locale();
        var words = new LinkedHashMap<String, Object>();
        words.put("course", own.title());
        words.put("missed", Spelling.weekday(guest.missedOn(), dutch));
        words.put("day", Spelling.weekday(session.date(), dutch));
        words.put("start", Spelling.time(session.start()));
        words.put("end", Spelling.time(session.end()));
        words.put("title", session.title());
        words.put("place", guest.place());
        words.put("today", session.date().equals(now.toLocalDate()));
        words.put("page", portal.link("/mijn/uitvoeringen/" + guest.edition().value()));
        return words;
    }
}
