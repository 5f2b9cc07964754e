package nl.leervink.mailing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import nl.leervink.files.FileId;
import nl.leervink.files.FileName;

/**
 * Something that goes along with a queued letter, kept in the file cabinet. Whoever posted the letter may own the file.
 *
 * @param name under which the receiver gets it
 */
@Embeddable
public record Enclosed(
        @Column(name = "file") FileId file,
        @Column(name = "name") FileName name) {}
