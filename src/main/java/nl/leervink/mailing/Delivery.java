package nl.leervink.mailing;

import jakarta.mail.MessagingException;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import nl.leervink.files.FileCabinet;
import nl.leervink.files.KeptFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Brings the letters that are due to the mail server, one after another. They are claimed before they leave, some at a time,
 * so that no other instance takes them, and each is noted before the next one leaves. If we are killed, or the connection
 * breaks, between the server's acceptance of a letter and our note of it, that letter leaves again after its claim, under the
 * same Message-ID by which mailboxes know it: only then may one letter arrive twice.
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
            var claims = claim();
            while (!claims.isEmpty() && deliver(claims, round, goesOn)) {
                claims = claim();
            }
        }
    }

    /** The letters that are due longest and may leave now, some at a time. */
    List<Claim> claim() {
        for (var next = turns.next(); !next.isEmpty(); next = turns.next()) {
            var claims = claim(next);
            if (!claims.isEmpty()) {
                return claims;
            }
        }
        return List.of();
    }

    private List<Claim> claim(Set<String> next) {
        return Objects.requireNonNull(transaction.execute(_ -> turns.claim(next)));
    }

    /** False if the round ends; what was not tried by then, whatever stopped it, is given back. */
    private boolean deliver(List<Claim> claims, Courier.Round round, BooleanSupplier goesOn) {
        var untried = new ArrayDeque<>(claims);
        round.doubtConnection();
        try {
            var going = true;
            while (going && !untried.isEmpty() && turns.lasts(untried.getFirst())) {
                going = goesOn.getAsBoolean() && deliver(untried.removeFirst(), round);
            }
            return going;
        } finally {
            if (!untried.isEmpty()) {
                transaction.executeWithoutResult(_ -> turns.giveBack(untried));
            }
        }
    }

    /** False if the mail server cannot be reached: other letters need not try. */
    private boolean deliver(Claim claim, Courier.Round round) {
        if (!turns.isOut(claim)) {
            return true;
        }
        var files = files(claim);
        if (files.isEmpty()) {
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
            round.handOver(claim.words(), files.get());
        } catch (MessagingException failure) {
            heldUp(claim, Setback.sending(failure));
            return true;
        }
        turns.arrived(claim);
        return true;
    }

    /** What goes along; empty if not all of it is kept any more. */
    Optional<List<KeptFile>> files(Claim claim) {
        var files = new ArrayList<KeptFile>();
        for (var enclosed : claim.enclosures()) {
            var file = cabinet.fetch(enclosed.file());
            if (file.isEmpty()) {
                return Optional.empty();
            }
            files.add(file.get().named(enclosed.name()));
        }
        return Optional.of(files);
    }

    private void heldUp(Claim claim, Setback setback) {
        LOG.warn("Letter {}, attempt {}: {}", claim.letter().value(), claim.attempt(), setback);
        transaction.executeWithoutResult(
                _ -> letters.findByIdAndStateAndAttempts(claim.letter(), LetterState.WAITING, claim.attempt())
                        .ifPresent(letter -> letter.heldUp(setback, clock.instant())));
    }
}
