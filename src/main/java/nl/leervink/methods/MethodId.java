package nl.leervink.methods;

import java.util.Optional;
import java.util.regex.Pattern;
import nl.leervink.kernel.SingleValue;

/** What a method is called in files and addresses: {@code incident}, {@code u-procedure}. It stays, whatever its name becomes. */
public record MethodId(String value) implements SingleValue<String> {

    /** In characters. */
    public static final int LONGEST = 40;

    private static final Pattern SHAPE = Pattern.compile("[a-z]+(-[a-z]+)*");

    public MethodId {
        if (!isOne(value)) {
            throw new IllegalArgumentException("No method can be called this: " + value);
        }
    }

    /** Reads what stands in an address; empty if no method can be called that. */
    public static Optional<MethodId> parse(String typed) {
        return isOne(typed) ? Optional.of(new MethodId(typed)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }

    private static boolean isOne(String value) {
        return value.length() <= LONGEST && SHAPE.matcher(value).matches();
    }
}
