package nl.leervink.kernel;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** An e-mail address, always in lower case: {@code Naam@Voorbeeld.nl} and {@code naam@voorbeeld.nl} are one person. */
public record EmailAddress(String value) implements SingleValue<String> {

    private static final int LONGEST = 254; // RFC 5321, 4.5.3.1.3
    private static final Pattern SHAPE = Pattern.compile(
            "[a-z0-9._%+'-]{1,64}@[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+");

    /** What has that shape, and yet no server takes: dots out of place (RFC 5321, 4.1.2), and domains that cannot be. */
    private static final Pattern TAKEN_NOWHERE = Pattern.compile("^\\.|\\.\\.|\\.@|\\.(?:\\d+|invalid|localhost)$");

    public EmailAddress {
        if (value.length() > LONGEST || !SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("Not an e-mail address");
        }
    }

    /** Reads an address as someone types it, with spaces around it or capitals in it. */
    public static Optional<EmailAddress> parse(String typed) {
        var written = typed.strip().toLowerCase(Locale.ROOT);
        return written.length() <= LONGEST
                        && SHAPE.matcher(written).matches()
                        && !TAKEN_NOWHERE.matcher(written).find()
                ? Optional.of(new EmailAddress(written))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
