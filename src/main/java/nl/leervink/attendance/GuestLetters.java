package nl.leervink.attendance;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.leervink.enrolment.EnrolmentFacts;
import nl.leervink.enrolment.Enrolments;
import nl.leervink.kernel.Language;
import nl.leervink.kernel.PortalAddress;
import nl.leervink.kernel.Spelling;
import nl.leervink.mailing.Letter;
import nl.leervink.mailing.Occasion;
import nl.leervink.mailing.Outbox;
import nl.leervink.people.People;
import nl.leervink.planning.EditionFacts;
import nl.leervink.planning.Editions;
import nl.leervink.planning.SessionFacts;
import org.springframework.stereotype.Component;

/** Tells participants where they are expected to make up what they missed, and where they are not any more. */
@Component
class GuestLetters {

    private static final Locale DUTCH = Language.DUTCH.locale();

    private final Outbox outbox;
    private final Enrolments enrolments;
    private final Editions editions;
    private final People people;
    private final PortalAddress portal;

    GuestLetters(Outbox outbox, Enrolments enrolments, Editions editions, People people, PortalAddress portal) {
        this.outbox = outbox;
        this.enrolments = enrolments;
        this.editions = editions;
        this.people = people;
        this.portal = portal;
    }

    void linked(Guest guest, SessionFacts session) {
        var words = words(guest);
        words.put("end", Spelling.time(session.end()));
        words.put("hours", Spelling.hours(guest.minutes(), DUTCH));
        post(guest, "guest-linked", words);
    }

    /** Why not any more, and nothing of who decided it. */
    void off(Guest guest) {
        var state = guest.state(false);
        var words = words(guest);
        words.put("takenOff", state == GuestState.TAKEN_OFF);
        words.put("moved", state == GuestState.MOVED);
        words.put("cancelled", state == GuestState.CANCELLED && !wasHeld(guest));
        words.put("wasHeld", state == GuestState.CANCELLED && wasHeld(guest));
        words.put("notNeeded", state == GuestState.NOT_NEEDED);
        words.put("nothingMissed", state == GuestState.NOTHING_MISSED);
        post(guest, "guest-off", words);
    }

    /** Whether the session had begun by when its edition was cancelled. */
    private boolean wasHeld(Guest guest) {
        var host = editions.find(guest.host()).orElseThrow();
        return editions.session(guest.session())
                .filter(session -> !host.isOff(session))
                .isPresent();
    }

    private Map<String, Object> words(Guest guest) {
        var words = new LinkedHashMap<String, Object>();
        words.put("missed", Spelling.weekday(guest.missedOn(), DUTCH));
        words.put("day", Spelling.weekday(guest.comesOn(), DUTCH));
        words.put("start", Spelling.time(guest.comesAt()));
        words.put("place", guest.place());
        words.put("page", portal.link("/mijn/uitvoeringen/" + guest.edition().value()));
        return words;
    }

    /** Not to who left their own edition since: they heard of that. */
    private void post(Guest guest, String template, Map<String, Object> words) {
        enrolments.find(guest.enrolment()).map(EnrolmentFacts::participant).ifPresent(participant -> {
            words.put(
                    "course",
                    editions.find(guest.edition()).map(EditionFacts::title).orElseThrow());
            people.persons(List.of(participant)).values().forEach(person -> {
                words.put("given", person.name().given());
                outbox.post(new Letter(
                        Occasion.of(template, guest.id()),
                        person.email(),
                        person.name().full(),
                        DUTCH,
                        template,
                        words,
                        List.of()));
            });
        });
    }
}
