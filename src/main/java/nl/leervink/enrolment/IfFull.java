package nl.leervink.enrolment;

/** What someone wants who asks for seats that there are not. */
public enum IfFull {
    /** To be told, and nothing else. */
    TELL,
    /** To wait for them. */
    WAIT
}
