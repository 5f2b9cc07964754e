package nl.leervink.press;

/** What became of a house style that was to be kept. */
public sealed interface StyleResult {

    /** It holds for what is issued from now on. */
    record Kept(int version) implements StyleResult {}

    /** It looks as what already holds. */
    record NothingNew() implements StyleResult {}

    /**
     * Too little contrast with white paper.
     *
     * @param contrast as measured; {@link Accent#LEAST_CONTRAST} is asked
     */
    record TooPale(Accent accent, double contrast) implements StyleResult {}

    record Unprintable(String words, String characters) implements StyleResult {}

    record TooLong(String words, int most) implements StyleResult {}

    /** A picture of a signature needs a name under it. */
    record WhoseSignature() implements StyleResult {}

    /** A logo of one's own has to be told to who cannot see it. */
    record LogoUntold() implements StyleResult {}

    /** A colleague kept another meanwhile. */
    record Overtaken(int by) implements StyleResult {}
}
