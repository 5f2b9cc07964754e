package nl.leervink.quotations;

import java.time.Duration;
import java.util.Set;
import nl.leervink.kernel.EmailAddress;
import nl.leervink.kernel.Shown;

/** What came of asking for a quotation. */
public sealed interface AskResult {

    /** The office has it, and a letter to this address says so. */
    record Asked(EmailAddress email) implements AskResult {}

    /**
     * It was not asked. This is all that is wrong; each objection belongs beside a field.
     *
     * @param unprintable the characters that a quotation cannot show, parted by spaces
     */
    record Refused(Set<Objection> objections, String unprintable) implements AskResult {}

    /** From here, or for this address, so much was asked lately that this has to wait so long. */
    record TooMuchAsked(Duration pause) implements AskResult {}

    /** Why it cannot be asked so. */
    enum Objection implements Shown {
        NO_COURSE,
        /** What was typed is no name, or no e-mail address. */
        NO_PERSON,
        /** It has no name, too long a name, or a name with a link in it. */
        NO_ORGANISATION,
        /** Nobody, or more than an edition can have. */
        PARTICIPANTS_OUT_OF_BOUNDS,
        /** More in one register than there are participants, or less than one. */
        REGISTERED_OUT_OF_BOUNDS,
        TOO_LONG,
        /** The name of the organisation has characters that a quotation cannot show. */
        UNPRINTABLE_ORGANISATION,
        /** The name of whoever asks has. */
        UNPRINTABLE_NAME;

        @Override
        public String key() {
            return Shown.super.key().replace("objection.", "quotation-ask.");
        }
    }
}
