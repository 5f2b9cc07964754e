package nl.leervink.files;

import nl.leervink.kernel.Bytes;

/** A file with its bytes. */
public record KeptFile(FileName name, String mediaType, Bytes bytes) {

    public KeptFile named(FileName other) {
        return new KeptFile(other, mediaType, bytes);
    }
}
