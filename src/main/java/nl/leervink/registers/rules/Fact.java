package nl.leervink.registers.rules;

import static nl.leervink.registers.rules.FlawedProfile.unless;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Where a rule of a profile comes from.
 *
 * @param about the part of the profile it bears
 * @param says the fact, in our words
 * @param source the page; empty for what we concluded ourselves
 * @param seenOn when it was read
 */
public record Fact(Part about, String says, Confidence confidence, Optional<String> source, LocalDate seenOn) {

    /** What a fact can be about. */
    public enum Part implements nl.leervink.kernel.Shown {
        NUMBER,
        PERIOD,
        REQUIREMENT,
        ACCRUAL,
        ACCREDITATION,
        GROUP,
        GUIDE,
        EVIDENCE,
        DELIVERY,
        REFUSAL,
        ATTENDANCE
    }

    private static final int LONGEST = 500;
    private static final int LONGEST_SOURCE = 400;

    public Fact {
        unless(!says.isBlank(), ProfileFlaw.NO_FACT, about);
        Bounds.text(says, LONGEST);
        source.ifPresent(page -> unless(isPage(page), ProfileFlaw.SOURCE, page));
    }

    /** Whether this is the address of a page on the web. */
    public static boolean isPage(String address) {
        try {
            var page = new URI(address);
            return address.length() <= LONGEST_SOURCE
                    && ("https".equals(page.getScheme()) || "http".equals(page.getScheme()))
                    && page.getHost() != null;
        } catch (URISyntaxException other) {
            return false;
        }
    }
}
