package nl.leervink.mailing;

import nl.leervink.files.FileName;
import nl.leervink.kernel.Bytes;

/** Something that goes along with a letter: a certificate, a calendar entry. */
public record Enclosure(FileName name, String mediaType, Bytes bytes) {}
