package nl.leervink.dossier;

import java.time.Instant;
import nl.leervink.files.FileName;

/**
 * A document that was added to the dossier of an edition.
 *
 * @param addedBy their name
 * @param sha256 of its content, in hexadecimal digits
 */
public record PaperFacts(PaperId id, PaperKind kind, FileName name, String sha256, String addedBy, Instant addedAt) {}
