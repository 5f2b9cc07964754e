package nl.leervink.mailing;

import nl.leervink.kernel.Shown;

/** Something amiss with the outbox that no single letter tells. */
public enum OutboxNotice implements Shown {
    NO_MAIL_SERVER("spring.mail.host is not set: letters wait"),
    STANDS_STILL("letters have been due for more than an hour"),
    RETURNS_NOT_READ("leervink.mail.returns.host is not set: letters that come back are not noticed"),
    RETURNS_UNREADABLE("the mailbox of letters that come back could not be read");

    private final String words;

    OutboxNotice(String words) {
        this.words = words;
    }

    /** For whoever keeps the portal running. */
    String words() {
        return words;
    }
}
