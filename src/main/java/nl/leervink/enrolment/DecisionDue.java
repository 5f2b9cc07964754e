package nl.leervink.enrolment;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.leervink.kernel.Language;
import nl.leervink.kernel.PortalAddress;
import nl.leervink.kernel.Role;
import nl.leervink.kernel.Spelling;
import nl.leervink.mailing.Letter;
import nl.leervink.mailing.Occasion;
import nl.leervink.people.People;
import nl.leervink.planning.EditionFacts;
import nl.leervink.planning.Editions;
import nl.leervink.security.Accounts;
import org.springframework.stereotype.Component;

/**
 * The office is reminded of what it is to decide: from eight on the day before a decision is due, and again once it is overdue.
 * All that is due is in one letter; it is a letter of the last day on which anything came to be due.
 */
@Component
class DecisionDue implements Reminder {

    private static final LocalTime FROM = LocalTime.of(8, 0);

    private final Editions editions;
    private final Seats seats;
    private final Accounts accounts;
    private final People people;
    private final PortalAddress portal;

    DecisionDue(Editions editions, Seats seats, Accounts accounts, People people, PortalAddress portal) {
        this.editions = editions;
        this.seats = seats;
        this.accounts = accounts;
        this.people = people;
        this.portal = portal;
    }

    @Override
    public List<Letter> due(LocalDateTime now) {
        var today = now.toLocalDate();
        var day = now.toLocalTime().isBefore(FROM) ? today.minusDays(1) : today;
        var due = editions.undecided(today, day.plusDays(1));
        return due.stream()
                .flatMap(edition -> Stream.of(
                        edition.decideBy().minusDays(1), edition.decideBy().plusDays(1)))
                .filter(since -> !since.isAfter(day))
                .max(Comparator.naturalOrder())
                .map(since -> letters(due, since, today))
                .orElse(List.of());
    }

    private List<Letter> letters(List<EditionFacts> due, LocalDate since, LocalDate today) {
        var taken = seats.taken(due.stream().map(EditionFacts::id).toList());
        var words = Map.of(
                "link",
                portal.link("/bureau"),
                "one",
                due.size() == 1,
                "editions",
                due.stream()
                        .map(edition -> words(edition, taken.getOrDefault(edition.id(), 0), today))
                        .toList());
        return people.persons(accounts.with(Role.OFFICE)).values().stream()
                .map(person -> new Letter(
                        new Occasion("decisions-due:" + since),
                        person.email(),
                        person.name().full(),
                        Language.DUTCH.locale(),
                        "decisions-due",
                        words,
                        List.of()))
                .toList();
    }

    private static Map<String, Object> words(EditionFacts edition, int taken, LocalDate today) {
        var dutch = Language.DUTCH.locale();
        return Map.of(
                "course", edition.title(),
                "place", edition.place(),
                "begins", Spelling.dayInWords(edition.period().firstDay(), dutch),
                "by", Spelling.dayInWords(edition.decideBy(), dutch),
                "late", edition.decideBy().isBefore(today),
                "enough", taken >= edition.minimum(),
                "taken", Integer.toString(taken),
                "minimum", Integer.toString(edition.minimum()));
    }
}
