package nl.leervink.mailing;

import java.util.List;
import nl.leervink.files.KeptFile;
import nl.leervink.kernel.EmailAddress;

/** A letter as it is handed to the mail server, the same at every attempt. */
record Sendable(
        String messageId,
        EmailAddress recipient,
        String recipientName,
        String subject,
        String text,
        String html,
        List<KeptFile> files) {}
