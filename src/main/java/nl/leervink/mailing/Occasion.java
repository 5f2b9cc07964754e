package nl.leervink.mailing;

import nl.leervink.kernel.SingleValue;

/**
 * What a letter is about: {@code enrolment-confirmed:0198…}. The same occasion never leaves twice for one recipient.
 */
public record Occasion(String value) implements SingleValue<String> {

    /**
     * The occasion that something happened to something.
     *
     * @param kind what happened
     */
    public static Occasion of(String kind, SingleValue<?>... about) {
        var key = new StringBuilder(kind);
        for (var id : about) {
            key.append(':').append(id.value());
        }
        return new Occasion(key.toString());
    }
}
