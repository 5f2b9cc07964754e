package nl.leervink.mailing;

import nl.leervink.kernel.EmailAddress;

/** What a letter says, and to whom, the same at every attempt. */
record Sendable(
        String messageId, EmailAddress recipient, String recipientName, String subject, String text, String html) {}
