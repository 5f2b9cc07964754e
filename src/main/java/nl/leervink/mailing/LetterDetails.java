package nl.leervink.mailing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.leervink.files.FileName;
import nl.leervink.kernel.EmailAddress;

/**
 * A letter as the office reads it.
 *
 * @param text without the part of a link that makes it work once: that is for its receiver alone
 * @param attempts how often it was tried since it was last queued
 * @param nextAttempt when it is tried again, as long as it waits
 * @param trouble what the last attempt met
 * @param replyCode what the mail server answered then (RFC 5321, 4.2.1)
 * @param returned how it came back, if it did
 */
public record LetterDetails(
        LetterId id,
        EmailAddress recipient,
        String recipientName,
        String subject,
        String text,
        LetterState state,
        Instant postedAt,
        Optional<Instant> sentAt,
        int attempts,
        Instant nextAttempt,
        Optional<Trouble> trouble,
        Optional<Integer> replyCode,
        Optional<Returned> returned,
        List<FileName> enclosures) {}
