package nl.leervink.bundles;

import java.time.Clock;
import java.time.Period;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.List;
import nl.leervink.mailing.Outbox;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ends links, and keeps the secret of none that ended: not in our copy of its letter either. */
@Component
class EndedLinks {

    /** How long ago a link may have ended that the daily round still finds, should it not have run for a while. */
    private static final Period LOOKING_BACK = Period.ofDays(31);

    private final Dispatches dispatches;
    private final Outbox outbox;
    private final Clock clock;

    EndedLinks(Dispatches dispatches, Outbox outbox, Clock clock) {
        this.dispatches = dispatches;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** In the transaction at hand; false if there was none to take back. */
    boolean revoke(Dispatch dispatch) {
        return revokeAll(List.of(dispatch));
    }

    /** As {@link #revoke}; false if none of these had one. */
    boolean revokeAll(Collection<Dispatch> several) {
        var now = clock.instant();
        var revoked = several.stream()
                .filter(dispatch -> dispatch.revoke(now))
                .map(Dispatch::letter)
                .toList();
        outbox.forgetSecrets(revoked);
        return !revoked.isEmpty();
    }

    void forget(Dispatch ended) {
        outbox.forgetSecrets(List.of(ended.letter()));
    }

    /** Those whose time ran out. */
    @Transactional
    void forgetExpired() {
        var now = ZonedDateTime.now(clock);
        outbox.forgetSecrets(dispatches.findExpired(now.minus(LOOKING_BACK).toInstant(), now.toInstant()).stream()
                .map(Dispatch::letter)
                .toList());
    }
}
