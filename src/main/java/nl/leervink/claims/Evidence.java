package nl.leervink.claims;

import jakarta.persistence.Embeddable;
import nl.leervink.files.FileId;
import nl.leervink.files.FileName;

/**
 * A file that proves a claim.
 *
 * @param size in bytes
 * @param sha256 of its content, in hexadecimal digits
 */
@Embeddable
public record Evidence(FileId file, FileName name, String mediaType, Integer size, String sha256) {

    /** Of all evidence of one claim. */
    public static final int MOST_FILES = 5;
}
