package nl.leervink.registers.rules;

/** What came of reading a text as the rules of a register. */
public sealed interface ProfileReading {

    record Sound(RegisterProfile profile) implements ProfileReading {}

    /**
     * It is none.
     *
     * @param line where, from 1; 0 if it is no one line
     * @param about the key, part or value it is wrong in; empty if none is known
     */
    record Flawed(int line, ProfileFlaw flaw, String about) implements ProfileReading {

        private static final int LONGEST = 80;

        /** Whoever wrote it knows it by its beginning. */
        public Flawed {
            about = about.length() > LONGEST ? about.substring(0, LONGEST) + "…" : about;
        }
    }
}
