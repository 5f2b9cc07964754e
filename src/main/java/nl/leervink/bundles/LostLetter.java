package nl.leervink.bundles;

import java.time.Instant;
import java.util.Optional;
import nl.leervink.kernel.EmailAddress;
import nl.leervink.mailing.ReturnReason;
import nl.leervink.mailing.Trouble;
import nl.leervink.planning.EditionId;

/**
 * A letter with certificates that did not arrive, and that nothing took the place of.
 *
 * @param receiver their name; empty once we know them no more
 */
public record LostLetter(
        EditionId edition,
        String course,
        Optional<String> receiver,
        EmailAddress address,
        Instant postedAt,
        Optional<Trouble> trouble,
        Optional<Integer> replyCode,
        Optional<ReturnReason> returned) {}
