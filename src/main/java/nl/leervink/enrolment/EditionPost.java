package nl.leervink.enrolment;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.leervink.kernel.EmailAddress;
import nl.leervink.kernel.Language;
import nl.leervink.kernel.Spelling;
import nl.leervink.mailing.Enclosure;
import nl.leervink.mailing.Letter;
import nl.leervink.mailing.Occasion;
import nl.leervink.mailing.Outbox;
import nl.leervink.people.PersonFacts;
import nl.leervink.planning.EditionFacts;
import nl.leervink.planning.Editions;
import org.springframework.stereotype.Component;

/** Posts letters about an edition: each tells its course, its place and when its sessions are. */
@Component
class EditionPost {

    static final Locale DUTCH = Language.DUTCH.locale();

    private final Outbox outbox;
    private final Editions editions;

    EditionPost(Outbox outbox, Editions editions) {
        this.outbox = outbox;
        this.editions = editions;
    }

    void post(Occasion occasion, PersonFacts to, String template, Map<String, Object> words, EditionFacts edition) {
        post(occasion, to, template, words, edition, List.of());
    }

    void post(
            Occasion occasion,
            PersonFacts to,
            String template,
            Map<String, Object> words,
            EditionFacts edition,
            List<Enclosure> enclosures) {
        post(occasion, to.email(), to.name().full(), template, words, edition, enclosures);
    }

    void post(
            Occasion occasion,
            EmailAddress to,
            String toName,
            String template,
            Map<String, Object> words,
            EditionFacts edition,
            List<Enclosure> enclosures) {
        outbox.post(letter(occasion, to, toName, template, words, edition, enclosures));
    }

    /** {@code vrijdag 12 maart 2027 om 9.30 uur}. */
    static String moment(Instant moment) {
        var local = LocalDateTime.ofInstant(moment, Spelling.HERE);
        return Spelling.weekday(local.toLocalDate(), DUTCH) + " om " + Spelling.time(local.toLocalTime()) + " uur";
    }

    void post(Letter letter) {
        outbox.post(letter);
    }

    /** A letter about an edition, for whoever posts it; of all its sessions, unless the words tell which. */
    Letter letter(
            Occasion occasion,
            EmailAddress to,
            String toName,
            String template,
            Map<String, Object> words,
            EditionFacts edition,
            List<Enclosure> enclosures) {
        var all = new LinkedHashMap<String, Object>(words);
        all.put("name", toName);
        all.put("course", edition.title());
        all.put("place", edition.place());
        all.computeIfAbsent("sessions", _ -> EditionLetters.sessions(editions.sessions(edition.id())));
        return new Letter(occasion, to, toName, DUTCH, template, all, enclosures);
    }
}
