package nl.leervink.ui.parts;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import nl.leervink.kernel.EmailAddress;

/** Addresses that open a letter in the mail program of whoever follows them (RFC 6068). */
public final class MailTo {

    private MailTo() {}

    /** An empty letter. */
    public static String of(EmailAddress to) {
        return "mailto:" + escaped(to.value()).replace("%40", "@");
    }

    /** A letter that is begun. */
    public static String of(EmailAddress to, String subject, String body) {
        return of(to) + "?subject=" + escaped(subject) + "&body=" + escaped(body.replaceAll("\\R", "\r\n"));
    }

    private static String escaped(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
