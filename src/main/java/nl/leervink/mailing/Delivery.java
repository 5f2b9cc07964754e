package nl.leervink.mailing;

import jakarta.mail.MessagingException;
import java.time.Clock;
import java.time.Duration;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import nl.leervink.files.FileCabinet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Brings the letters that are due to the mail server, one after another. Each is claimed before it leaves, so that no
 * other instance takes it. If we are killed, or the connection breaks, between the server's acceptance and our note of
 * it, the letter leaves again after its claim, under the same Message-ID by which mailboxes know it: only then may one
 * letter arrive twice.
 */
@Component
class Delivery {

    /** More than the mail server may take to answer, for every answer a letter needs. */
    static final Duration CLAIM = Duration.ofMinutes(10);

    private static final Logger LOG = LoggerFactory.getLogger(Delivery.class);

    private final QueuedLetters letters;
    private final FileCabinet cabinet;
    private final Courier courier;
    private final TransactionOperations transaction;
    private final Clock clock;

    Delivery(
            QueuedLetters letters,
            FileCabinet cabinet,
            Courier courier,
            TransactionOperations transaction,
            Clock clock) {
        this.letters = letters;
        this.cabinet = cabinet;
        this.courier = courier;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Delivers all that is due. Without a mail server letters wait; with one that cannot be reached too. */
    void deliver() {
        if (!courier.hasServer()) {
            return;
        }
        try (var round = courier.setOut()) {
            var going = true;
            while (going) {
                going = claim().map(claim -> deliver(claim, round)).orElse(false);
            }
        }
    }

    /** The letter that is due longest, if any. */
    Optional<Claim> claim() {
        return Objects.requireNonNull(transaction.execute(_ -> {
            var now = clock.instant();
            return letters.findFirstByStateAndNextAttemptLessThanEqualOrderByNextAttempt(LetterState.WAITING, now)
                    .map(letter -> letter.claim(now.plus(CLAIM)));
        }));
    }

    /** What a claimed letter says and encloses. */
    Sendable read(Claim claim) {
        return Objects.requireNonNull(transaction.execute(_ -> {
            var letter = letters.findById(claim.letter()).orElseThrow();
            return letter.sendable(letter.enclosures().stream()
                    .map(enclosed ->
                            cabinet.fetch(enclosed.file()).orElseThrow().named(enclosed.name()))
                    .toList());
        }));
    }

    /** False if the mail server cannot be reached: other letters need not try. */
    private boolean deliver(Claim claim, Courier.Round round) {
        try {
            round.connect();
        } catch (MessagingException failure) {
            heldUp(claim, Setback.connecting(failure));
            return false;
        }
        try {
            round.handOver(read(claim));
        } catch (MessagingException failure) {
            heldUp(claim, Setback.sending(failure));
            return true;
        } catch (NoSuchElementException missing) {
            heldUp(claim, Setback.of(Trouble.UNREADABLE));
            return true;
        }
        arrived(claim);
        return true;
    }

    private void arrived(Claim claim) {
        transaction.executeWithoutResult(
                _ -> letters.findById(claim.letter()).orElseThrow().arrived(clock.instant()));
    }

    private void heldUp(Claim claim, Setback setback) {
        LOG.warn("Letter {}, attempt {}: {}", claim.letter().value(), claim.attempt(), setback);
        transaction.executeWithoutResult(_ -> letters.findById(claim.letter())
                .filter(letter -> letter.isOut(claim))
                .ifPresent(letter -> letter.heldUp(setback, clock.instant())));
    }
}
