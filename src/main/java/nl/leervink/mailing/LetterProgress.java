package nl.leervink.mailing;

import java.time.Instant;
import java.util.Optional;
import nl.leervink.kernel.EmailAddress;
import org.jspecify.annotations.Nullable;

/**
 * How far a letter got, for the module that posted it.
 *
 * @param trouble what the last attempt met
 * @param returned how it came back, if it did
 */
public record LetterProgress(
        LetterId id,
        EmailAddress recipient,
        LetterState state,
        Optional<Instant> sentAt,
        Optional<Trouble> trouble,
        Optional<Returned> returned) {

    /** As the database tells it. */
    LetterProgress(
            LetterId id,
            EmailAddress recipient,
            LetterState state,
            @Nullable Instant sentAt,
            @Nullable Trouble trouble,
            @Nullable Instant returnedAt,
            @Nullable StatusCode code) {
        this(
                id,
                recipient,
                state,
                Optional.ofNullable(sentAt),
                Optional.ofNullable(trouble),
                Returned.of(returnedAt, code));
    }
}
