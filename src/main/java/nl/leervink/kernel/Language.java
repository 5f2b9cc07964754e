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

    public Locale locale() {
        return locale;
    }
}
