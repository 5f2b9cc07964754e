package nl.leervink.retention;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.leervink.enrolment.EnrolmentId;
import nl.leervink.homework.ForgettingHomework;
import nl.leervink.planning.EditionId;
import nl.leervink.questions.ForgettingConversations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Announces what is to be erased and erases it, each time for one enrolment in one transaction: whatever happens halfway,
 * all of it is there or none of it is. What is due is counted anew while its author has to wait.
 */
@Component
class Erasing {

    private final TextTerms terms;
    private final Counting counting;
    private final List<KeptText> texts;
    private final ForgettingConversations conversations;
    private final ForgettingHomework homework;
    private final ErasingLetters letters;
    private final RetentionTerm term;
    private final Clock clock;

    Erasing(
            TextTerms terms,
            Counting counting,
            List<KeptText> texts,
            ForgettingConversations conversations,
            ForgettingHomework homework,
            ErasingLetters letters,
            RetentionTerm term,
            Clock clock) {
        this.terms = terms;
        this.counting = counting;
        this.texts = List.copyOf(texts);
        this.conversations = conversations;
        this.homework = homework;
        this.letters = letters;
        this.term = term;
        this.clock = clock;
    }

    /** Writes down what is kept in these editions, and until when. */
    @Transactional
    public void takeStock(Collection<EditionId> editions) {
        var known = terms.findLockedIn(editions).stream()
                .collect(Collectors.toMap(TextTerm::enrolment, Function.identity()));
        for (var counted : counting.in(editions)) {
            var kept = known.get(counted.enrolment());
            if (kept == null) {
                terms.save(new TextTerm(counted, soonest()));
            } else if (counted.own() || !kept.isErased()) {
                kept.follow(counted, soonest());
            }
        }
    }

    /** Tells the author of these texts on which day they go, if that is due and was not told. */
    @Transactional
    public boolean announce(EnrolmentId enrolment) {
        var due = terms.findLocked(enrolment).map(this::countedAnew).filter(kept -> kept.mayBeAnnounced(soonest()));
        due.ifPresent(kept -> {
            kept.announce(clock.instant());
            letters.announce(kept);
        });
        return due.isPresent();
    }

    /** Erases these texts if their time is over and their author was told long enough ago. */
    @Transactional
    public boolean erase(EnrolmentId enrolment) {
        var due = terms.findLocked(enrolment).map(this::countedAnew).filter(kept -> kept.mayBeErased(today(), term));
        due.ifPresent(kept -> {
            texts.forEach(text -> text.erase(enrolment));
            kept.erase(clock.instant());
            endOf(kept.edition());
        });
        return due.isPresent();
    }

    /** With the last text of an edition that has had its time nobody writes for it any more, also who never did. */
    private void endOf(EditionId edition) {
        if (!terms.existsByEditionAndErasedAtIsNull(edition) && counting.isOver(edition, today())) {
            homework.endIn(edition);
        }
    }

    /** What was said in the group goes with the last of what each of them wrote. */
    @Transactional
    public void eraseGroups(Collection<EditionId> editions) {
        counting.groupsOver(new HashSet<>(editions), today()).stream()
                .filter(edition -> !terms.existsByEditionAndErasedAtIsNull(edition))
                .forEach(conversations::ofGroup);
    }

    private TextTerm countedAnew(TextTerm kept) {
        texts.forEach(text -> text.hold(kept.enrolment()));
        counting.of(kept.enrolment(), kept.edition())
                .filter(counted -> counted.own() || !kept.isErased())
                .ifPresent(counted -> kept.follow(counted, soonest()));
        return kept;
    }

    private LocalDate soonest() {
        return term.soonest(today());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
