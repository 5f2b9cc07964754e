package nl.leervink.mailing;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.leervink.files.FileName;
import nl.leervink.kernel.Bytes;
import nl.leervink.kernel.EmailAddress;

/** Letters for tests of their way to the reader. */
final class TestLetters {

    static final Bytes CONTENT = Bytes.of("één\r\n.\r\n\0".getBytes(StandardCharsets.UTF_8));

    private TestLetters() {}

    /** A letter about something new. */
    static Letter aLetterTo(EmailAddress recipient) {
        return aLetterTo(recipient, "Coördinatie & coaching");
    }

    static Letter aLetterTo(EmailAddress recipient, String course) {
        return new Letter(
                Occasion.of("trial", LetterId.next()),
                recipient,
                "Zoë van den Berg",
                Locale.of("nl"),
                "trial",
                Map.of("course", course, "days", List.of(Map.of("day", "vrijdag"))),
                List.of(new Enclosure(new FileName("één.pdf"), "application/pdf", CONTENT)));
    }
}
