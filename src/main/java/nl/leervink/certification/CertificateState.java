package nl.leervink.certification;

import nl.leervink.kernel.Shown;

/** What a certificate is worth. */
public enum CertificateState implements Shown {
    ISSUED,
    /** Its course gave it for so long, and that is past. It is never stored: the day says so, and no job. */
    EXPIRED,
    /** Another took its place: it said something that had to be corrected. */
    SUPERSEDED,
    /** It should not have been issued: the points it earned were taken back. */
    WITHDRAWN;

    /**
     * What is stored, seen on a day.
     *
     * @param past whether the last day on which it holds is past
     */
    CertificateState when(boolean past) {
        return this == ISSUED && past ? EXPIRED : this;
    }
}
