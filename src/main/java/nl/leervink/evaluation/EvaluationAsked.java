package nl.leervink.evaluation;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.leervink.enrolment.EnrolmentFacts;
import nl.leervink.enrolment.Enrolments;
import nl.leervink.kernel.Language;
import nl.leervink.kernel.PortalAddress;
import nl.leervink.kernel.Spelling;
import nl.leervink.mailing.Occasion;
import nl.leervink.people.People;
import nl.leervink.people.PersonFacts;
import nl.leervink.planning.EditionFacts;
import nl.leervink.planning.Editions;
import nl.leervink.reminders.Daytime;
import nl.leervink.reminders.Reminder;
import org.springframework.stereotype.Component;

/**
 * Whoever took part is asked for their evaluation when it opens, and once more after a week if they did not answer; not at
 * night.
 */
@Component
class EvaluationAsked implements Reminder {

    private static final Duration AGAIN_AFTER = Duration.ofDays(7);

    private final Editions editions;
    private final Enrolments enrolments;
    private final EvaluationTerms terms;
    private final EvaluationBook book;
    private final People people;
    private final PortalAddress portal;

    EvaluationAsked(
            Editions editions,
            Enrolments enrolments,
            EvaluationTerms terms,
            EvaluationBook book,
            People people,
            PortalAddress portal) {
        this.editions = editions;
        this.enrolments = enrolments;
        this.terms = terms;
        this.book = book;
        this.people = people;
        this.portal = portal;
    }

    @Override
    public List<Due> due(LocalDateTime now) {
        if (!Daytime.covers(now)) {
            return List.of();
        }
        var today = now.toLocalDate();
        var moment = now.atZone(Spelling.HERE).toInstant();
        var ended = editions.endedBetween(today.minusWeeks(EvaluationForm.MOST_WEEKS), today);
        var open = terms.of(ended).values().stream()
                .filter(term -> term.isOpen(moment))
                .collect(toMap(EvaluationTerm::edition, Function.identity()));
        var taking = enrolments.ofEditions(open.keySet());
        var progress = book.progressOf(taking);
        var asked = taking.stream()
                .filter(one -> requireNonNull(progress.get(one.id())).state() == EvaluationState.OPEN)
                .toList();
        var persons =
                people.persons(asked.stream().map(EnrolmentFacts::participant).toList());
        var titled = ended.stream().collect(toMap(EditionFacts::id, EditionFacts::title));
        return asked.stream()
                .map(one -> due(
                        one,
                        requireNonNull(persons.get(one.participant())),
                        requireNonNull(titled.get(one.edition())),
                        requireNonNull(open.get(one.edition())),
                        !moment.isBefore(
                                requireNonNull(open.get(one.edition())).opens().plus(AGAIN_AFTER))))
                .toList();
    }

    private Due due(EnrolmentFacts one, PersonFacts to, String course, EvaluationTerm term, boolean again) {
        var occasion = new Occasion(
                (again ? "evaluation-again:" : "evaluation-open:") + one.id().value());
        return Due.inDutch(
                occasion,
                to.email(),
                to.name().full(),
                "evaluation",
                () -> Map.of(
                        "course",
                        course,
                        "again",
                        again,
                        "until",
                        Spelling.dayInWords(term.until(), Language.DUTCH.locale()),
                        "link",
                        portal.link("/mijn/uitvoeringen/" + one.edition().value() + "/evaluatie")));
    }
}
