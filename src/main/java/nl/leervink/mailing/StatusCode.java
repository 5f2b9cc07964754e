package nl.leervink.mailing;

import java.util.Optional;
import java.util.regex.Pattern;
import nl.leervink.kernel.SingleValue;

/** What a mail server says of a letter it could not deliver, in three numbers (RFC 3463): {@code 5.1.1}. */
public record StatusCode(String value) implements SingleValue<String> {

    private static final Pattern SHAPE = Pattern.compile("[245]\\.\\d{1,3}\\.\\d{1,3}");

    /** A lasting failure of which nothing more is said. */
    static final StatusCode UNSAID = new StatusCode("5.0.0");

    public StatusCode {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a status code");
        }
    }

    /** The code that these words begin with. */
    static Optional<StatusCode> read(String words) {
        var code = SHAPE.matcher(words.strip());
        return code.lookingAt() ? Optional.of(new StatusCode(code.group())) : Optional.empty();
    }

    /** What its second and third number mean. */
    public ReturnReason reason() {
        var numbers = value.split("\\.", 3);
        return switch (numbers[1]) {
            case "1" ->
                numbers[2].equals("7") || numbers[2].equals("8") // of the sender
                        ? ReturnReason.REFUSED
                        : ReturnReason.UNKNOWN_ADDRESS;
            case "2" ->
                switch (numbers[2]) {
                    case "2" -> ReturnReason.MAILBOX_FULL;
                    case "3" -> ReturnReason.TOO_LARGE;
                    default -> ReturnReason.MAILBOX_CLOSED;
                };
            case "3" -> numbers[2].equals("4") ? ReturnReason.TOO_LARGE : ReturnReason.OTHER;
            case "4" -> ReturnReason.NOT_REACHED;
            case "7" -> ReturnReason.REFUSED;
            default -> ReturnReason.OTHER;
        };
    }
}
