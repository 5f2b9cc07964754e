package nl.leervink.retention;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.leervink.files.Archive;
import nl.leervink.kernel.ForParticipants;
import nl.leervink.people.PersonId;
import nl.leervink.planning.EditionFacts;
import nl.leervink.planning.EditionId;
import nl.leervink.planning.Editions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What one wrote oneself: until when it is kept, and all of it to take along. Also of a place that one left. */
@Service
@ForParticipants
public class MyTexts {

    private final TextTerms terms;
    private final Editions editions;
    private final TakenAlong takenAlong;
    private final Clock clock;

    MyTexts(TextTerms terms, Editions editions, TakenAlong takenAlong, Clock clock) {
        this.terms = terms;
        this.editions = editions;
        this.takenAlong = takenAlong;
        this.clock = clock;
    }

    /** Of each edition that I wrote anything in, the latest first. */
    @Transactional(readOnly = true)
    public List<MyText> mine(PersonId me) {
        var mine = terms.findByAuthorOrderByEraseOnDescEnrolmentAsc(me);
        var known =
                editions.find(mine.stream().map(TextTerm::edition).distinct().toList());
        return mine.stream()
                .map(term -> told(term, requireNonNull(known.get(term.edition()))))
                .sorted(comparing(MyText::firstDay).reversed())
                .toList();
    }

    /** Of one edition; empty if I wrote nothing there, or a moment ago for the first time. */
    @Transactional(readOnly = true)
    public Optional<MyText> in(EditionId edition, PersonId me) {
        return mine(me).stream().filter(text -> text.edition().equals(edition)).min(comparing(MyText::state));
    }

    /** All that I wrote in an edition, and what was said of it; empty if none of that is kept. */
    @Transactional(readOnly = true)
    public Optional<Archive> archive(EditionId edition, PersonId me) {
        return editions.find(edition).flatMap(known -> takenAlong.of(known, me));
    }

    private MyText told(TextTerm term, EditionFacts edition) {
        return new MyText(
                term.edition(),
                edition.title(),
                edition.period().firstDay(),
                term.state(LocalDate.now(clock)),
                term.eraseOn(),
                term.hasWords(),
                term.erasedAt());
    }
}
