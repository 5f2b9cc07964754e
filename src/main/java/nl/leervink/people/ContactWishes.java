package nl.leervink.people;

import java.util.List;
import nl.leervink.kernel.EmailAddress;
import nl.leervink.kernel.Language;

/**
 * What a contact wishes of the mails with certificates for one organisation. They hold when a bundle is posted.
 *
 * @param mailed whether certificates are mailed at all; if not they wait in the portal, and nobody gets a copy
 * @param copies who gets a letter of their own with the same certificates; never told to each other
 */
public record ContactWishes(Language language, SendingMoment moment, boolean mailed, List<EmailAddress> copies) {

    public static final int MOST_COPIES = 5;

    /** Of whoever stated none. */
    public static final ContactWishes NONE_STATED =
            new ContactWishes(Language.DUTCH, SendingMoment.AS_THEY_COME, true, List.of());

    public ContactWishes {
        copies = copies.stream().distinct().toList();
        if (copies.size() > MOST_COPIES) {
            throw new IllegalArgumentException("At most " + MOST_COPIES + " copies");
        }
    }
}
