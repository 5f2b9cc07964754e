package nl.leervink.mailing;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.leervink.kernel.ForOffice;
import nl.leervink.kernel.SearchPattern;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the bureau mailed: read by the office, who sends again what did not arrive. */
@Service
@ForOffice
public class Correspondence {

    private final QueuedLetters letters;
    private final Watch watch;
    private final Bell bell;
    private final Clock clock;

    Correspondence(QueuedLetters letters, Watch watch, Bell bell, Clock clock) {
        this.letters = letters;
        this.watch = watch;
        this.bell = bell;
        this.clock = clock;
    }

    /**
     * A page of letters, the latest first.
     *
     * @param recipient part of the recipient's name or address; all letters if empty
     */
    @Transactional(readOnly = true)
    public List<LetterRow> letters(Collection<LetterState> states, String recipient, Pageable page) {
        return letters.rows(states, SearchPattern.containing(recipient), page);
    }

    @Transactional(readOnly = true)
    public int count(Collection<LetterState> states, String recipient) {
        return letters.countRows(states, SearchPattern.containing(recipient));
    }

    @Transactional(readOnly = true)
    public Optional<LetterDetails> letter(LetterId id) {
        return letters.findById(id).map(QueuedLetter::details);
    }

    /** How many letters did not arrive, because they failed or came back, and wait for the office. */
    @Transactional(readOnly = true)
    public int failedCount() {
        return letters.countByStateIn(LetterState.NOT_ARRIVED);
    }

    /** What is amiss with the outbox itself. */
    @Transactional(readOnly = true)
    public Set<OutboxNotice> notices() {
        return watch.notices();
    }

    /** Puts a letter that failed or came back on its way again, with as many attempts as a new one. */
    @Transactional
    public SendAgainResult sendAgain(LetterId id) {
        return letters.findById(id).map(this::sendAgain).orElseGet(SendAgainResult.Gone::new);
    }

    private SendAgainResult sendAgain(QueuedLetter letter) {
        return switch (letter.state()) {
            case WAITING -> new SendAgainResult.AlreadyOnItsWay();
            case SENT -> new SendAgainResult.AlreadySent();
            case RECALLED -> new SendAgainResult.HeldBack();
            case FAILED, RETURNED -> {
                letter.queueAgain(clock.instant());
                bell.ringAfterCommit();
                yield new SendAgainResult.Requeued();
            }
        };
    }
}
