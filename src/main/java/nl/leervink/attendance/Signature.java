package nl.leervink.attendance;

import java.util.Optional;
import nl.leervink.kernel.OneLine;

/** How somebody signed that they were at a session. */
public sealed interface Signature {

    /** Drawn on a screen. */
    record Drawn(DrawnSignature drawing) implements Signature {}

    /** Whoever cannot draw typed their name instead. */
    record Typed(String name) implements Signature {

        /** In characters. */
        public static final int LONGEST = 120;

        public Typed {
            if (!isName(name)) {
                throw new IllegalArgumentException("No name");
            }
        }

        /** Empty if it is no name: without a letter, or too long. */
        public static Optional<Typed> parse(String typed) {
            return Optional.of(OneLine.of(typed)).filter(Typed::isName).map(Typed::new);
        }

        private static boolean isName(String name) {
            return name.length() <= LONGEST
                    && name.equals(OneLine.of(name))
                    && name.codePoints().anyMatch(Character::isLetter);
        }

        @Override
        public String toString() {
            return "Typed";
        }
    }

    /** On a list of paper, as whoever keeps the roster noted. */
    record OnPaper() implements Signature {}
}
