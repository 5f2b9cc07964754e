package nl.leervink.retention;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leervink.enrolment.EnrolmentId;
import nl.leervink.kernel.ForOffice;
import nl.leervink.kernel.OneLine;
import nl.leervink.people.People;
import nl.leervink.people.PersonFacts;
import nl.leervink.people.PersonId;
import nl.leervink.planning.EditionId;
import nl.leervink.planning.Editions;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Until when texts are kept, for the office: how many and whose, never what is in them. It may keep some longer. */
@Service
@ForOffice
public class TextsKept {

    /** Of a reason, in characters. */
    public static final int LONGEST_REASON = 500;

    private final TextTerms terms;
    private final Editions editions;
    private final People people;
    private final RetentionTerm term;
    private final Clock clock;

    TextsKept(TextTerms terms, Editions editions, People people, RetentionTerm term, Clock clock) {
        this.terms = terms;
        this.editions = editions;
        this.people = people;
        this.term = term;
        this.clock = clock;
    }

    /** A page of editions, the one of which texts go soonest first. */
    @Transactional(readOnly = true)
    public List<EditionTexts> editions(int page, int size) {
        var rows = terms.findRows(PageRequest.of(page, size));
        var known = editions.find(rows.stream().map(TextTerms.Row::edition).toList());
        return rows.stream()
                .map(row -> {
                    var edition = requireNonNull(known.get(row.edition()));
                    return new EditionTexts(
                            row.edition(),
                            edition.title(),
                            edition.period().firstDay(),
                            Math.toIntExact(row.kept()),
                            Math.toIntExact(row.announced()),
                            Math.toIntExact(row.awaiting()),
                            Math.toIntExact(row.postponed()),
                            Optional.ofNullable(row.next()),
                            Math.toIntExact(row.erased()),
                            Optional.ofNullable(row.lastErased()));
                })
                .toList();
    }

    /** How many editions there are. */
    @Transactional(readOnly = true)
    public int count() {
        return terms.countEditions();
    }

    /** Everyone in an edition of whom there is or was any text, whoever's goes soonest first. */
    @Transactional(readOnly = true)
    public List<PersonTexts> people(EditionId edition) {
        var kept = terms.findByEditionOrderByEraseOnAscEnrolmentAsc(edition);
        var known = people.persons(kept.stream()
                .flatMap(one ->
                        Stream.concat(Stream.of(one.author()), one.postponed().map(TextTerm.Postponed::by).stream()))
                .distinct()
                .toList());
        return kept.stream().map(one -> told(one, known)).toList();
    }

    /** Keeps what one person wrote until the office says otherwise, for a reason that stays with the office. */
    @Transactional
    public PostponeResult postpone(EnrolmentId enrolment, String why, PersonId office) {
        var reason = OneLine.of(why);
        if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
            return new PostponeResult.ReasonMissing(LONGEST_REASON);
        }
        var kept = terms.findLocked(enrolment)
                .filter(one -> !one.isErased() && one.postponed().isEmpty());
        kept.ifPresent(one -> one.postpone(reason, office, clock.instant()));
        return kept.isPresent() ? new PostponeResult.Postponed() : new PostponeResult.TooLate();
    }

    /** Lets the term go on; the author is told a day anew before anything goes. */
    @Transactional
    public void goOn(EnrolmentId enrolment) {
        terms.findLocked(enrolment)
                .filter(one -> one.postponed().isPresent())
                .ifPresent(one -> one.goOn(term.soonest(LocalDate.now(clock))));
    }

    private PersonTexts told(TextTerm kept, Map<PersonId, PersonFacts> known) {
        return new PersonTexts(
                kept.enrolment(),
                name(known, kept.author()),
                kept.state(LocalDate.now(clock)),
                kept.because(),
                kept.beginsOn(),
                kept.eraseOn(),
                kept.erasedAt(),
                kept.postponed().map(put -> new PersonTexts.Postponed(put.because(), name(known, put.by()), put.at())));
    }

    private static String name(Map<PersonId, PersonFacts> known, PersonId person) {
        return Optional.ofNullable(known.get(person))
                .map(one -> one.name().full())
                .orElse("");
    }
}
