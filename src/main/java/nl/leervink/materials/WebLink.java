package nl.leervink.materials;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.leervink.kernel.SingleValue;

/** The address of a page elsewhere: https only, with a host, without a name or password in it, at most 500 characters. */
public record WebLink(String value) implements SingleValue<String> {

    public static final int LONGEST = 500;

    /** A colon in a path or a question is part of it. */
    private static final Pattern BEGINS_WITH_SCHEME = Pattern.compile("^[^/?#]*:");

    public WebLink {
        if (asked(value).isEmpty()) {
            throw new IllegalArgumentException("Not the address of a page");
        }
    }

    /** What somebody typed; where no scheme is typed, https is meant. */
    public static Optional<WebLink> parse(String typed) {
        var address = typed.strip();
        return asked(BEGINS_WITH_SCHEME.matcher(address).find() ? address : "https://" + address)
                .filter(uri -> isNamed(uri.getHost()))
                .map(URI::toASCIIString)
                .filter(ascii -> ascii.length() <= LONGEST)
                .map(WebLink::new);
    }

    /** Whose page it is: {@code www.voorbeeld.example}. */
    public String host() {
        return URI.create(value).getHost().toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return value;
    }

    /** A word alone is the name of no page that others reach. */
    private static boolean isNamed(String host) {
        var dot = host.indexOf('.');
        return dot > 0 && dot < host.length() - 1;
    }

    private static Optional<URI> asked(String address) {
        if (address.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            var uri = new URI(address);
            return "https".equalsIgnoreCase(uri.getScheme()) && uri.getHost() != null && uri.getUserInfo() == null
                    ? Optional.of(uri)
                    : Optional.empty();
        } catch (URISyntaxException noAddress) {
            return Optional.empty();
        }
    }
}
