package nl.leervink.catalogue;

import nl.leervink.kernel.Shown;

/** What a course gives to who fulfilled it: the word that stands above it. */
public enum CertificateKind implements Shown {
    /** Everything that was asked, was done. */
    CERTIFICATE,
    /** Someone was there; nothing was judged. */
    ATTENDANCE,
    /** A supervisor declares that someone reflected. */
    REFLECTION
}
