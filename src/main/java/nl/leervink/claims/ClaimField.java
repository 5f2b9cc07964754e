package nl.leervink.claims;

/** What a claim is made of: where a fault is told. */
public enum ClaimField {
    REGISTRATION,
    KIND,
    TITLE,
    ORGANISER,
    FIRST_DAY,
    LAST_DAY,
    CONTACT_TIME,
    SELF_STUDY,
    MEETINGS,
    PARTICIPANTS,
    REGISTERED,
    GUIDE,
    GRANTED_BY,
    REFERENCE,
    CATEGORY,
    POINTS,
    EVIDENCE,
    NOTE
}
