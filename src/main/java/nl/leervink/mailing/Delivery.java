package nl.leervink.mailing;

import jakarta.mail.MessagingException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import nl.leervink.files.FileCabinet;
import nl.leervink.files.KeptFile;
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

    private static final Logger LOG = LoggerFactory.getLogger(Delivery.class);

    private final Turns turns;
    private final QueuedLetters letters;
    private final FileCabinet cabinet;
    private final Courier courier;
    private final TransactionOperations transaction;
    private final Clock clock;

    Delivery(
            Turns turns,
            QueuedLetters letters,
            FileCabinet cabinet,
            Courier courier,
            TransactionOperations transaction,
            Clock clock) {
        this.turns = turns;
        this.letters = letters;
        this.cabinet = cabinet;
        this.courier = courier;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Delivers all that is due. Without a mail server letters wait; with one that cannot be reached too.
     *
     * @param goesOn asked before each letter; false if the portal is about to stop
     */
    void deliver(BooleanSupplier goesOn) {
        if (!courier.hasServer()) {
            return;
        }
        try (var round = courier.setOut()) {
            var going = true;
            while (going && goesOn.getAsBoolean()) {
                going = claim().map(claim -> deliver(claim, round)).orElse(false);
            }
        }
    }

    /** The letter that is due longest and may leave now, if any. */
    Optional<Claim> claim() {
        for (var due = turns.next(); due.isPresent(); due = turns.next()) {
            var claim = claim(due.get());
            if (claim.isPresent()) {
                return claim;
            }
        }
        return Optional.empty();
    }

    private Optional<Claim> claim(Due due) {
        return Objects.requireNonNull(
                transaction.execute(_ -> turns.claim(due).map(letter -> letter.claimed(content(letter)))));
    }

    private Optional<Sendable> content(QueuedLetter letter) {
        var files = new ArrayList<KeptFile>();
        for (var enclosed : letter.enclosures()) {
            var file = cabinet.fetch(enclosed.file());
            if (file.isEmpty()) {
                return Optional.empty();
            }
            files.add(file.get().named(enclosed.name()));
        }
        return Optional.of(letter.sendable(files));
    }

    /** False if the mail server cannot be reached: other letters need not try. */
    private boolean deliver(Claim claim, Courier.Round round) {
        if (claim.content().isEmpty()) {
            heldUp(claim, Setback.of(Trouble.UNREADABLE));
            return true;
        }
        try {
            round.connect();
        } catch (MessagingException failure) {
            heldUp(claim, Setback.connecting(failure));
            return false;
        }
        try {
            round.handOver(claim.content().get());
        } catch (MessagingException failure) {
            heldUp(claim, Setback.sending(failure));
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
