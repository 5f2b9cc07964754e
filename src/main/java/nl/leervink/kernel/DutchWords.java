package nl.leervink.kernel;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The words of papers that are Dutch whatever their reader speaks, because they go to a Dutch register, client or author.
 *
 * @param bundle where they are; an apostrophe is doubled there
 */
public record DutchWords(ResourceBundle bundle) {

    public static final Locale LANGUAGE = Language.DUTCH.locale();

    /** As {@code quotations.words}. */
    public static DutchWords in(String bundle) {
        return new DutchWords(ResourceBundle.getBundle(bundle, LANGUAGE));
    }

    /**
     * The words under a key, with what is told in them.
     *
     * @throws java.util.MissingResourceException if there are none: keys come from us
     */
    public String of(String key, Object... told) {
        return new MessageFormat(bundle.getString(key), LANGUAGE).format(told);
    }
}
