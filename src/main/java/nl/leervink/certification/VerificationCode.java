package nl.leervink.certification;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.leervink.kernel.SingleValue;

/**
 * What a stranger types to verify a certificate: 80 random bits in Crockford's base 32, which leaves out letters that
 * look like digits. Written in four groups: {@code 7K3M-Q9TX-2HVC-8WRA}.
 */
public record VerificationCode(String value) implements SingleValue<String> {

    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 16;
    private static final Pattern SHAPE = Pattern.compile("[" + SIGNS + "]{" + LENGTH + "}");
    private static final SecureRandom RANDOM = new SecureRandom();

    public VerificationCode {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a verification code");
        }
    }

    static VerificationCode next() {
        var code = new StringBuilder(LENGTH);
        for (var i = 0; i < LENGTH; i++) {
            code.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        return new VerificationCode(code.toString());
    }

    /** Reads a code as someone types it: with or without dashes and spaces, in small letters, an O for a zero. */
    public static Optional<VerificationCode> parse(String typed) {
        var code = typed.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Pd}]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        return SHAPE.matcher(code).matches() ? Optional.of(new VerificationCode(code)) : Optional.empty();
    }

    @Override
    public String toString() {
        return String.join(
                "-", value.substring(0, 4), value.substring(4, 8), value.substring(8, 12), value.substring(12));
    }
}
