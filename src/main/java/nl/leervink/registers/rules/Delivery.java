package nl.leervink.registers.rules;

import java.util.List;
import java.util.Optional;
import nl.leervink.kernel.Shown;

/**
 * How points reach the register.
 *
 * @param columns of the list that is delivered, in order
 * @param opensAfter days after the last day; empty if unknown
 */
public record Delivery(Channel channel, List<Column> columns, Optional<Integer> opensAfter) {

    /** The way. */
    public enum Channel implements Shown {
        REGISTER_SITE,
        PE_ONLINE,
        MEMBER,
        UNKNOWN
    }

    /** What stands in a column. */
    public enum Column implements Shown {
        NUMBER,
        SURNAME,
        GIVEN_NAME,
        REFERENCE,
        COURSE,
        LAST_DAY,
        CONTACT_HOURS,
        SELF_STUDY_HOURS,
        POINTS,
        CATEGORY,
        CERTIFICATE
    }
}
