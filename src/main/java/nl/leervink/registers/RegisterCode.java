package nl.leervink.registers;

import java.util.regex.Pattern;
import nl.leervink.kernel.SingleValue;

/** The short name of a register: {@code SKJ}, {@code MfN}. */
public record RegisterCode(String value) implements SingleValue<String> {

    private static final Pattern SHAPE = Pattern.compile("[A-Za-z&-]{2,20}");

    public RegisterCode {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a register's short name: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
