package nl.leervink.kernel;

import java.util.Locale;

/** How a search for typed words is asked of the database. */
public final class SearchPattern {

    private SearchPattern() {}

    /**
     * Finds lower-case text that contains what was typed, its {@code %} and {@code _} taken literally.
     *
     * @return for {@code like … escape '!'}
     */
    public static String containing(String typed) {
        return "%" + OneLine.of(typed).toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0") + "%";
    }
}
