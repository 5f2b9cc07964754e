package nl.leervink.kernel;

import java.util.Locale;

/** The languages we speak, Dutch first. */
public enum Language implements Shown {
    DUTCH(Locale.of("nl", "NL")),
    ENGLISH(Locale.UK);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    /** The one we speak with whoever reads this one: Dutch, unless it is another of ours. */
    public static Language of(Locale reader) {
        return reader.getLanguage().equals(ENGLISH.locale.getLanguage()) ? ENGLISH : DUTCH;
    }

    public Locale locale() {
        return locale;
    }
}
