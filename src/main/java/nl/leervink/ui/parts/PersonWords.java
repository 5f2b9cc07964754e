package nl.leervink.ui.parts;

import nl.leervink.people.PersonFacts;

/** How somebody on record is named on screen. */
final class PersonWords {

    private PersonWords() {}

    /** {@code Noor van den Berg, noor@voorbeeld.example}. */
    static String withAddress(PersonFacts person) {
        return person.name().full() + ", " + person.email();
    }
}
