package nl.leervink.enrolment;

import nl.leervink.planning.EditionId;

/**
 * What the page behind a confirmation link shows.
 *
 * @param needsPassword whether this person has no account to sign in with yet
 */
public record PendingRequest(
        EditionId edition, String editionTitle, String name, String email, boolean needsPassword, boolean confirmed) {}
