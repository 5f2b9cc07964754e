package nl.leervink.security;

import java.util.List;
import java.util.regex.Pattern;
import nl.leervink.kernel.EmailAddress;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the one-time links in letters, as whoever receives them does. */
@Component
public class TestPostman {

    private static final Pattern LINK = Pattern.compile("/wachtwoord/([\\w-]+)");

    private final JdbcClient database;

    TestPostman(JdbcClient database) {
        this.database = database;
    }

    /** Oldest first. */
    public List<OneTimeToken> tokensFor(EmailAddress recipient) {
        return database
                .sql("select text from queued_letter where recipient = ? order by posted_at")
                .param(recipient.value())
                .query(String.class)
                .list()
                .stream()
                .flatMap(text -> LINK.matcher(text).results())
                .map(link -> new OneTimeToken(link.group(1)))
                .toList();
    }
}
