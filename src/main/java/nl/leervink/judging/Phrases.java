package nl.leervink.judging;

import java.util.List;
import nl.leervink.kernel.ForTrainers;
import nl.leervink.people.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sentences that a trainer uses often in feedback; everyone has their own. */
@Service
@ForTrainers
public class Phrases {

    /** In characters. */
    public static final int LONGEST = 1_000;

    public static final int MOST = 50;

    private final PhrasesKept kept;

    Phrases(PhrasesKept kept) {
        this.kept = kept;
    }

    /** A sentence to use. */
    public record Row(PhraseId id, String text) {}

    /** This trainer's own, in the order in which they were kept. */
    @Transactional(readOnly = true)
    public List<Row> of(PersonId trainer) {
        return kept.findByTrainerOrderById(trainer).stream()
                .map(phrase -> new Row(phrase.getId(), phrase.text()))
                .toList();
    }

    /** Keeps a sentence; one that is there is not kept twice. */
    @Transactional
    public KeepResult keep(String text, PersonId trainer) {
        var words = text.replace("\0", "").strip();
        if (words.isEmpty() || words.length() > LONGEST) {
            return new KeepResult.NoPhrase(LONGEST);
        }
        var own = of(trainer);
        if (own.stream().anyMatch(row -> row.text().equals(words))) {
            return new KeepResult.Kept();
        }
        if (own.size() >= MOST) {
            return new KeepResult.Enough(MOST);
        }
        kept.save(new Phrase(trainer, words));
        return new KeepResult.Kept();
    }

    /** Throws one's own away; somebody else's stays. */
    @Transactional
    public void remove(PhraseId phrase, PersonId trainer) {
        kept.remove(phrase, trainer);
    }
}
