package nl.leervink.bundles;

import java.util.Collection;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How heavy a letter may be, as it travels: many mail servers refuse what is heavier.
 *
 * @param largestLetter with all its enclosures in Base64
 */
@ConfigurationProperties("leervink.certificates")
record LargestLetter(@DefaultValue("10MB") DataSize largestLetter) {

    /** The letter itself, as text and as HTML, with a line for each certificate. */
    private static final long WORDS = 20_000;

    private static final long WORDS_FOR_EACH = 1_000;

    /** RFC 2045, 6.8: three bytes in four characters, with a line end after every 76. */
    private static final int LINE = 76;

    boolean holds(Collection<BundledCertificate> certificates) {
        return WORDS
                        + certificates.stream()
                                .mapToLong(each -> WORDS_FOR_EACH + inBase64(each.fileSize()))
                                .sum()
                <= largestLetter.toBytes();
    }

    private static long inBase64(long bytes) {
        var characters = (bytes + 2) / 3 * 4;
        return characters + (characters + LINE - 1) / LINE * 2;
    }
}
