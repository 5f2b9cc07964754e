package nl.leervink.enrolment;

import nl.leervink.planning.EditionId;

/**
 * What the page behind a confirmation link shows.
 *
 * @param toWait whether it is for a place on the waiting list
 * @param needsPassword whether this person has no account to sign in with yet
 */
public record PendingRequest(
        EditionId edition,
        String editionTitle,
        String name,
        String email,
        boolean toWait,
        boolean needsPassword,
        boolean confirmed) {}
