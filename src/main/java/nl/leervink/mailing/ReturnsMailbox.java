package nl.leervink.mailing;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The mailbox that letters come back to: that of the sender's address, or the folder in it where they are put.
 *
 * @param host the IMAP server; nothing is read if there is none
 * @param port the usual one for IMAP if negative
 * @param ssl whether the connection is encrypted from its first byte; if not, it is from STARTTLS, before the password
 * @param plainText whether nothing need be encrypted, as where the server is on this machine
 */
@ConfigurationProperties("leervink.mail.returns")
record ReturnsMailbox(
        @DefaultValue("") String host,
        @DefaultValue("-1") int port,
        @DefaultValue("") String username,
        @DefaultValue("") String password,
        @DefaultValue("INBOX") String folder,
        @DefaultValue("true") boolean ssl,
        @DefaultValue("false") boolean plainText) {

    boolean isNamed() {
        return !host.isBlank();
    }

    /** Without the password, wherever this is written. */
    @Override
    public String toString() {
        return "ReturnsMailbox[" + host + " " + folder + "]";
    }
}
