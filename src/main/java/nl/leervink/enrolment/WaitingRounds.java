package nl.leervink.enrolment;

import nl.leervink.planning.EditionId;
import nl.leervink.planning.Editions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Looks after every edition anybody waits for, one after the other, each in a transaction of its own. */
@Component
class WaitingRounds {

    private static final Logger LOG = LoggerFactory.getLogger(WaitingRounds.class);

    private final WaitingParties parties;
    private final Editions editions;
    private final Places places;
    private final TransactionTemplate transaction;

    WaitingRounds(WaitingParties parties, Editions editions, Places places, TransactionTemplate transaction) {
        this.parties = parties;
        this.editions = editions;
        this.places = places;
        this.transaction = transaction;
    }

    void goRound() {
        parties.countByEdition(Places.ACTIVE).forEach(waiting -> lookAfter(waiting.edition()));
    }

    /** One that fails comes round again, and keeps no other from its turn. */
    private void lookAfter(EditionId edition) {
        try {
            transaction.executeWithoutResult(
                    _ -> editions.withSeatsHeld(edition).ifPresent(places::fillPlaces));
        } catch (RuntimeException failed) {
            LOG.error("Seats of edition {} could not be looked after this time", edition.value(), failed);
        }
    }
}
