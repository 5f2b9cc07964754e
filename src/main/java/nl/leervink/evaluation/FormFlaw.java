package nl.leervink.evaluation;

import java.util.Optional;
import nl.leervink.kernel.Shown;

/**
 * Why a form cannot be asked.
 *
 * @param question the place of the question that it is about, from 0; empty if it is about the whole form
 */
public record FormFlaw(Kind kind, Optional<Integer> question) {

    public enum Kind implements Shown {
        /** It is open for less than a week or longer than is of use. */
        WEEKS,
        /** The mark is asked never, or more than once. */
        ONE_MARK,
        TOO_MANY_QUESTIONS,
        NO_TEXT,
        TEXT_TOO_LONG,
        /** A scale says what both its ends mean, in few words. */
        ENDS,
        /** A choice has some answers, each other than the others and in few words. */
        OPTIONS;

        @Override
        public String key() {
            return "form-flaw." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    static FormFlaw of(Kind kind) {
        return new FormFlaw(kind, Optional.empty());
    }
}
