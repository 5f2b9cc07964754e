package nl.leervink.materials;

import nl.leervink.files.Harm;

/** What came of putting something on the shelf of an edition, or changing it there. */
public sealed interface HandOutResult {

    /**
     * It is as was asked.
     *
     * @param title of what it is about
     */
    record Done(String title) implements HandOutResult {}

    /** Title or note have more characters than are kept. */
    record TooLong() implements HandOutResult {}

    /** The edition has no such session, any more. */
    record NoSuchDay() implements HandOutResult {}

    /** It is no address of a page that begins with https. */
    record NoLink() implements HandOutResult {}

    /** By its content this file is of no kind that is handed out, whatever its name says. */
    record WrongKind(String name) implements HandOutResult {}

    /** This file might harm whoever opens it, or cannot be opened. */
    record Harmful(String name, Harm harm) implements HandOutResult {}

    /** This file has more bytes than are taken. */
    record TooLarge(String name, int largest) implements HandOutResult {}

    /**
     * The same file lies on the shelf already, whatever it is called.
     *
     * @param name as it was sent now
     * @param title of what lies there
     */
    record LiesThere(String name, String title) implements HandOutResult {}

    /** No more than so many lie on one shelf. */
    record TooMany(int most) implements HandOutResult {}

    /** Somebody else changed it since it was read. Nothing was done. */
    record ChangedMeanwhile() implements HandOutResult {}

    /** Somebody else took it away since it was read. */
    record TakenAway() implements HandOutResult {}

    /** The edition is one of others. */
    record NotYours() implements HandOutResult {}
}
