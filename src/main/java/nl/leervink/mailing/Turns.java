package nl.leervink.mailing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Gives out the letters that are due, each to one delivery, and no more of one domain than its pace allows. A letter counts
 * from its claim until a minute after it was answered for: so in no minute more of them leave, however many instances
 * deliver and whatever they remember.
 */
@Component
class Turns {

    /** More than the mail server may take to answer, for every answer a letter needs. */
    static final Duration CLAIM = Duration.ofMinutes(10);

    private final QueuedLetters letters;
    private final ReceivingDomains domains;
    private final Pace pace;
    private final Clock clock;

    Turns(QueuedLetters letters, ReceivingDomains domains, Pace pace, Clock clock) {
        this.letters = letters;
        this.domains = domains;
        this.pace = pace;
        this.clock = clock;
    }

    /** The letter whose turn seems to be next. */
    Optional<Due> next() {
        return letters.due(clock.instant());
    }

    /**
     * Takes a letter along, in the transaction at hand, which holds its domain and is to be short. Empty if another instance
     * took it, or if its domain got its share: then that is closed, and another letter is next.
     */
    Optional<QueuedLetter> claim(Due due) {
        var now = clock.instant();
        var domain = hold(due.domain());
        var counted = letters.counted(due.domain(), now);
        if (counted.letters() >= pace.perDomain()) {
            domain.close(soonest(counted, now));
            return Optional.empty();
        }
        var letter = letters.findByIdAndStateAndNextAttemptLessThanEqual(due.letter(), LetterState.WAITING, now);
        letter.ifPresent(free -> free.claim(now.plus(CLAIM)));
        return letter;
    }

    private ReceivingDomain hold(String name) {
        return domains.findByName(name).orElseGet(() -> {
            domains.meet(name);
            return domains.findByName(name).orElseThrow();
        });
    }

    /** Letters under way count until their claims end, and mostly are answered for long before. */
    private static Instant soonest(Counted counted, Instant now) {
        var soonest = Objects.requireNonNull(counted.soonest());
        var atMost = now.plus(Pace.WINDOW);
        return soonest.isBefore(atMost) ? soonest : atMost;
    }
}
