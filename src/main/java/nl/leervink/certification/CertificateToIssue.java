package nl.leervink.certification;

import java.time.Instant;
import nl.leervink.planning.EditionId;

/**
 * A certificate that waits for the office, after its edition was closed.
 *
 * @param course the edition's title
 * @param since when the last condition was met
 */
public record CertificateToIssue(EditionId edition, String course, String participant, Instant since) {}
