package nl.leervink.bundles;

import java.time.Instant;
import java.util.Optional;
import nl.leervink.kernel.EmailAddress;
import nl.leervink.mailing.ReturnReason;
import nl.leervink.mailing.Trouble;
import nl.leervink.planning.EditionId;

/** A letter with certificates that did not arrive, and that nothing took the place of. */
public record LostLetter(
        EditionId edition,
        String course,
        String receiver,
        EmailAddress address,
        Instant postedAt,
        Optional<Trouble> trouble,
        Optional<Integer> replyCode,
        Optional<ReturnReason> returned) {}
