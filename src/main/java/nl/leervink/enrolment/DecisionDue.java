package nl.leervink.enrolment;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import nl.leervink.kernel.Language;
import nl.leervink.kernel.PortalAddress;
import nl.leervink.kernel.Role;
import nl.leervink.kernel.Spelling;
import nl.leervink.mailing.Occasion;
import nl.leervink.people.People;
import nl.leervink.people.PersonFacts;
import nl.leervink.planning.EditionFacts;
import nl.leervink.planning.Editions;
import nl.leervink.reminders.Reminder;
import nl.leervink.security.Accounts;
import org.springframework.stereotype.Component;

/**
 * The office is reminded of what it is to decide: from eight on the day before a decision is due, and again once it is overdue.
 * A day to decide that moved is another occasion.
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
    public List<Due> due(LocalDateTime now) {
        var today = now.toLocalDate();
        var day = now.toLocalTime().isBefore(FROM) ? today.minusDays(1) : today;
        var due = editions.undecided(today, day.plusDays(1));
        if (due.isEmpty()) {
            return List.of();
        }
        var office = people.persons(accounts.with(Role.OFFICE)).values();
        return due.stream()
                .flatMap(edition -> office.stream().map(person -> due(edition, person, day)))
                .toList();
    }

    private Due due(EditionFacts edition, PersonFacts person, LocalDate day) {
        var late = edition.decideBy().isBefore(day);
        var occasion = new Occasion(
                (late ? "decision-overdue:" : "decision-due:") + edition.id().value() + ":" + edition.decideBy());
        return Due.inDutch(occasion, person.email(), person.name().full(), "decision-due", () -> words(edition, late));
    }

    private Map<String, ?> words(EditionFacts edition, boolean late) {
        var taken = seats.taken(List.of(edition.id())).getOrDefault(edition.id(), 0);
        var dutch = Language.DUTCH.locale();
        return Map.of(
                "course", edition.title(),
                "place", edition.place(),
                "begins", Spelling.dayInWords(edition.period().firstDay(), dutch),
                "by", Spelling.dayInWords(edition.decideBy(), dutch),
                "late", late,
                "enough", taken >= edition.minimum(),
                "taken", Integer.toString(taken),
                "minimum", Integer.toString(edition.minimum()),
                "link", portal.link("/bureau/uitvoeringen/" + edition.id().value()));
    }
}
