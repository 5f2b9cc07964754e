package nl.leervink.enrolment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.leervink.planning.EditionFacts;
import nl.leervink.planning.EditionId;

/**
 * What the page behind a confirmation link shows.
 *
 * @param toWait whether it is for a place on the waiting list
 * @param takeOver the place it is for, if somebody asked them to take it over
 * @param needsPassword whether this person has no account to sign in with yet
 */
public record PendingRequest(
        EditionId edition,
        String editionTitle,
        String name,
        String email,
        boolean toWait,
        Optional<TakeOver> takeOver,
        boolean needsPassword,
        boolean confirmed) {

    PendingRequest(
            EditionFacts edition,
            NewParticipant participant,
            boolean toWait,
            Optional<TakeOver> takeOver,
            boolean needsPassword,
            boolean confirmed) {
        this(
                edition.id(),
                edition.title(),
                participant.name().full(),
                participant.email().value(),
                toWait,
                takeOver,
                needsPassword,
                confirmed);
    }

    /**
     * A place that somebody wants to leave to them, as it is.
     *
     * @param from the name of who has it
     * @param organisation on whose behalf one comes who takes it; empty for a place that is held privately
     * @param leaving what leaving it costs
     * @param least what it costs at least, for the place was moved
     * @param until when the edition begins, after which it cannot be taken over
     */
    public record TakeOver(
            String from,
            Optional<String> organisation,
            List<CancellationLadder.Term> leaving,
            LeavingFee least,
            Instant until) {}
}
