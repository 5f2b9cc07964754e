package nl.leervink.materials;

import java.util.Optional;
import nl.leervink.kernel.OneLine;

/**
 * What is told of a material.
 *
 * @param title of one line; blank to call it after its file or its page
 * @param note what it is for, in one line; may be empty
 * @param day the number of its session, parts of one day being one; empty if it is for the whole edition
 * @param appears what is for the whole edition appears at once
 */
public record MaterialDetails(String title, String note, Optional<Integer> day, Appears appears) {

    public static final int LONGEST_TITLE = 150;
    public static final int LONGEST_NOTE = 300;

    public MaterialDetails {
        title = OneLine.of(title);
        note = OneLine.of(note);
        appears = day.isEmpty() ? Appears.AT_ONCE : appears;
    }

    /** As it is, or called so if it has no title of its own. */
    MaterialDetails orCalled(String name) {
        var called = name.substring(0, Math.min(name.length(), LONGEST_TITLE));
        return title.isEmpty() ? new MaterialDetails(called, note, day, appears) : this;
    }

    MaterialDetails onDay(int other) {
        return new MaterialDetails(title, note, Optional.of(other), appears);
    }

    boolean isTooLong() {
        return title.length() > LONGEST_TITLE || note.length() > LONGEST_NOTE;
    }
}
