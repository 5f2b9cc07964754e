package nl.leervink.enrolment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leervink.kernel.Bytes;
import nl.leervink.kernel.Language;
import nl.leervink.kernel.PortalAddress;
import nl.leervink.kernel.Spelling;
import nl.leervink.mailing.Enclosure;
import nl.leervink.mailing.Letter;
import nl.leervink.mailing.Occasion;
import nl.leervink.mailing.Outbox;
import nl.leervink.people.PersonFacts;
import nl.leervink.planning.EditionFacts;
import nl.leervink.planning.Editions;
import nl.leervink.planning.OfferedEdition;
import nl.leervink.planning.SessionFacts;
import nl.leervink.planning.TimeOfDay;
import nl.leervink.planning.TrainersChanged;
import org.springframework.stereotype.Component;

/** What people are mailed about the life of an edition: it goes on, changes, or does not take place. */
@Component
class EditionLetters {

    private final Outbox outbox;
    private final Editions editions;
    private final CalendarEntries calendar;
    private final PortalAddress portal;

    EditionLetters(Outbox outbox, Editions editions, CalendarEntries calendar, PortalAddress portal) {
        this.outbox = outbox;
        this.editions = editions;
        this.calendar = calendar;
        this.portal = portal;
    }

    /** Tells a participant that it goes on, with the sessions as calendars know them. */
    void goesOn(EditionFacts edition, EnrolmentFacts enrolment, PersonFacts participant, List<Announcement> sessions) {
        post(
                Occasion.of("edition-confirmed", enrolment.id()),
                participant,
                Language.DUTCH,
                "edition-confirmed",
                words(edition, enrolment.own(editions.sessions(edition.id())), ofParticipant(edition)),
                calendar.request(edition, ofOne(sessions, enrolment), participant));
    }

    /** Tells a contact that it goes on, with whom of theirs. */
    void goesOn(EditionFacts edition, Everyone.Sender sender) {
        var words = words(edition, editions.sessions(edition.id()), link(sender));
        words.put("sends", !sender.staff().isEmpty());
        words.put("staff", staff(sender));
        words.put("oneOfYours", sender.staff().size() == 1);
        post(
                Occasion.of("edition-confirmed-staff", edition.id()),
                sender.contact(),
                sender.language(),
                "edition-confirmed-staff",
                words,
                List.of());
    }

    void goesOnWith(EditionFacts edition, PersonFacts trainer, int participants) {
        var words = words(edition, editions.sessions(edition.id()), ofTrainer(edition));
        words.put("participants", Integer.toString(participants));
        words.put("one", participants == 1);
        post(
                Occasion.of("edition-confirmed-trainer", edition.id()),
                trainer,
                Language.DUTCH,
                "edition-confirmed-trainer",
                words,
                List.of());
    }

    /**
     * Tells a participant that an edition does not take place, or not any further, and takes these sessions out of their calendar.
     *
     * @param others where else they can follow the course
     */
    void cancelled(
            EditionFacts edition,
            EnrolmentFacts enrolment,
            PersonFacts participant,
            List<Announcement> sessions,
            List<OfferedEdition> others) {
        var own = ofOne(sessions, enrolment);
        var words = cancelled(edition, own, enrolment.own(editions.sessions(edition.id())), others);
        words.put("calendar", !own.isEmpty());
        post(
                Occasion.of("edition-cancelled", enrolment.id()),
                participant,
                Language.DUTCH,
                "edition-cancelled",
                words,
                calendar.cancel(edition, own, participant));
    }

    /** Tells a contact that an edition does not take place, and for whom of theirs. */
    void cancelled(
            EditionFacts edition, Everyone.Sender sender, List<Announcement> sessions, List<OfferedEdition> others) {
        var words = cancelled(edition, sessions, editions.sessions(edition.id()), others);
        words.put("sends", !sender.staff().isEmpty());
        words.put("staff", staff(sender));
        words.put("oneOfYours", sender.staff().size() == 1);
        post(
                Occasion.of("edition-cancelled-staff", edition.id()),
                sender.contact(),
                sender.language(),
                "edition-cancelled-staff",
                words,
                List.of());
    }

    void cancelled(EditionFacts edition, PersonFacts trainer, List<Announcement> sessions) {
        post(
                Occasion.of("edition-cancelled-trainer", edition.id()),
                trainer,
                Language.DUTCH,
                "edition-cancelled-trainer",
                cancelled(edition, sessions, editions.sessions(edition.id()), List.of()),
                List.of());
    }

    /**
     * Tells a participant where and when sessions take place from now on, with those that changed for their calendar; nothing,
     * if they come to none of those.
     */
    void changed(
            EditionFacts edition,
            EnrolmentFacts enrolment,
            PersonFacts participant,
            List<Announcement> changed,
            Optional<String> reason) {
        var own = ofOne(changed, enrolment);
        if (own.isEmpty()) {
            return;
        }
        var words = words(edition, enrolment.own(editions.sessions(edition.id())), ofParticipant(edition));
        words.put("because", reason.isPresent());
        words.put("reason", reason.orElse(""));
        post(
                new Occasion("sessions-changed:" + enrolment.id().value() + ":" + change(own)),
                participant,
                Language.DUTCH,
                "sessions-changed",
                words,
                calendar.request(edition, own, participant));
    }

    void changed(EditionFacts edition, PersonFacts trainer, List<Announcement> changed, Optional<String> reason) {
        var words = words(edition, editions.sessions(edition.id()), ofTrainer(edition));
        words.put("because", reason.isPresent());
        words.put("reason", reason.orElse(""));
        post(
                new Occasion("sessions-changed-trainer:" + edition.id().value() + ":" + change(changed)),
                trainer,
                Language.DUTCH,
                "sessions-changed-trainer",
                words,
                List.of());
    }

    /** Tells a contact so, and of whom of theirs. */
    void changed(EditionFacts edition, Everyone.Sender sender, List<Announcement> changed, Optional<String> reason) {
        var words = words(edition, editions.sessions(edition.id()), link(sender));
        words.put("because", reason.isPresent());
        words.put("reason", reason.orElse(""));
        words.put("sends", !sender.staff().isEmpty());
        words.put("staff", staff(sender));
        post(
                new Occasion("sessions-changed-staff:" + edition.id().value() + ":" + change(changed)),
                sender.contact(),
                sender.language(),
                "sessions-changed-staff",
                words,
                List.of());
    }

    /** Tells someone that they train an edition from now on. */
    void joins(EditionFacts edition, PersonFacts trainer, TrainersChanged change) {
        post(
                new Occasion("trainer-joins:" + edition.id().value() + ":" + change.at()),
                trainer,
                Language.DUTCH,
                "trainer-joins",
                words(edition, editions.sessions(edition.id()), ofTrainer(edition)),
                List.of());
    }

    /** Tells someone that they do not train an edition any more. */
    void leaves(EditionFacts edition, PersonFacts trainer, TrainersChanged change) {
        post(
                new Occasion("trainer-leaves:" + edition.id().value() + ":" + change.at()),
                trainer,
                Language.DUTCH,
                "trainer-leaves",
                words(edition, editions.sessions(edition.id()), portal.link("/trainer")),
                List.of());
    }

    private Map<String, Object> cancelled(
            EditionFacts edition, List<Announcement> sessions, List<SessionFacts> all, List<OfferedEdition> others) {
        var toCome = sessions.stream().map(Announcement::session).toList();
        var words = words(edition, toCome, portal.link("/cursussen/" + edition.slug()));
        words.put("begun", toCome.size() < all.size());
        words.put("reason", edition.cancelReason().orElse(""));
        words.put("elsewhere", !others.isEmpty());
        words.put("others", others.stream().map(this::other).toList());
        return words;
    }

    private Map<String, String> other(OfferedEdition edition) {
        return Map.of(
                "days",
                days(edition.firstDay(), edition.lastDay()),
                "where",
                edition.place(),
                "enrol",
                portal.link("/inschrijven/" + edition.id().value()));
    }

    private static String days(LocalDate first, LocalDate last) {
        var dutch = Language.DUTCH.locale();
        return first.equals(last)
                ? Spelling.dayInWords(first, dutch)
                : Spelling.dayInWords(first, dutch) + " – " + Spelling.dayInWords(last, dutch);
    }

    private static Map<String, Object> words(EditionFacts edition, List<SessionFacts> sessions, String link) {
        var words = new LinkedHashMap<String, Object>();
        words.put("course", edition.title());
        words.put("place", edition.place());
        words.put("sessions", sessions(sessions));
        words.put("link", link);
        return words;
    }

    private static List<Announcement> ofOne(List<Announcement> sessions, EnrolmentFacts enrolment) {
        return sessions.stream().filter(one -> enrolment.comesTo(one.session())).toList();
    }

    static List<Map<String, String>> sessions(List<SessionFacts> sessions) {
        return sessions.stream().map(EditionLetters::session).toList();
    }

    /** As the days and times of a session stand in letters, with which part of its day it is, and where that is elsewhere. */
    static Map<String, String> session(SessionFacts session) {
        return Map.of(
                "day",
                Spelling.weekday(session.date(), Language.DUTCH.locale()),
                "start",
                Spelling.time(session.start()),
                "end",
                Spelling.time(session.end()),
                "title",
                session.title()
                        + session.part()
                                .map(part -> Stream.concat(Stream.of(words(session.timeOfDay())), part.place().stream())
                                        .collect(joining(", ", " (", ")")))
                                .orElse(""));
    }

    private static String words(TimeOfDay part) {
        return switch (part) {
            case MORNING -> "ochtend";
            case AFTERNOON -> "middag";
            case EVENING -> "avond";
        };
    }

    private static List<Map<String, String>> staff(Everyone.Sender sender) {
        return sender.staff().stream().map(name -> Map.of("name", name)).toList();
    }

    /** What tells this change from any other: which sessions it is of, and the how manieth of each. */
    static String change(List<Announcement> changed) {
        var all = changed.stream()
                .map(one -> one.session().id().value() + ":" + one.sequence())
                .collect(joining(" "));
        return Bytes.of(all.getBytes(UTF_8)).sha256();
    }

    private String ofParticipant(EditionFacts edition) {
        return portal.link("/mijn/uitvoeringen/" + edition.id().value());
    }

    private String ofTrainer(EditionFacts edition) {
        return portal.link("/trainer/uitvoeringen/" + edition.id().value());
    }

    private String link(Everyone.Sender sender) {
        return portal.link(sender.signsIn() ? "/organisatie" : "/");
    }

    private void post(
            Occasion occasion,
            PersonFacts to,
            Language language,
            String template,
            Map<String, Object> words,
            List<Enclosure> enclosures) {
        outbox.post(new Letter(occasion, to.email(), to.name().full(), language.locale(), template, words, enclosures));
    }
}
