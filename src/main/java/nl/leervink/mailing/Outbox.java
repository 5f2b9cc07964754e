package nl.leervink.mailing;

import nl.leervink.kernel.BetweenModules;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Letters on their way out. Queued in the transaction of what they tell about; a job delivers them. */
@Service
public class Outbox {

    /**
     * Queues a letter in the transaction at hand.
     *
     * @return false if this occasion was already queued for this recipient: then nothing happens
     */
    @BetweenModules
    @Transactional
    public boolean post(Letter letter) {
        throw new UnsupportedOperationException("Not built yet");
    }
}
