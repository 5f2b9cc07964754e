package nl.leervink.certification;

import nl.leervink.kernel.Shown;

/** What a certificate is worth. */
public enum CertificateState implements Shown {
    ISSUED,
    /** It should not have been issued: the points it earned were taken back. */
    WITHDRAWN
}
