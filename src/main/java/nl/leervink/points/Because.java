package nl.leervink.points;

import nl.leervink.kernel.Shown;

/** Why an entry was taken back. */
public enum Because implements Shown {
    /** What earned it no longer stands: the certificate or the claim was withdrawn, what is known of the meeting changed. */
    WITHDRAWN,
    /** By what is known now of the registration, its rules do not take it, or count it in another way. */
    OTHER_CHAMBER,
    /** Their registration had ended on the day it was earned. */
    REGISTRATION_ENDED,
    /** The register refused it, and that is left so. */
    REFUSED
}
