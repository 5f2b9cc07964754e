package nl.leervink.mailing;

import java.time.Instant;
import nl.leervink.kernel.EmailAddress;

/** A letter in the list of the office. */
public record LetterRow(
        LetterId id,
        EmailAddress recipient,
        String recipientName,
        String subject,
        LetterState state,
        Instant postedAt) {}
