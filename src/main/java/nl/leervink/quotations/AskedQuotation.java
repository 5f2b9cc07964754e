package nl.leervink.quotations;

import java.util.List;
import nl.leervink.catalogue.CourseId;
import nl.leervink.kernel.EmailAddress;
import nl.leervink.kernel.OneLine;
import nl.leervink.people.PersonName;

/**
 * What somebody wants a quotation for, as typed.
 *
 * @param registers of those they named
 * @param period when they would like it, in words
 * @param place where, in words
 */
public record AskedQuotation(
        CourseId course,
        String organisation,
        PersonName name,
        EmailAddress email,
        int participants,
        List<RegisterCount> registers,
        String period,
        String place,
        String remarks) {

    public static final int LONGEST_WISH = 200;
    public static final int LONGEST_REMARKS = 2000;

    /** As typed, in the form it is kept: PostgreSQL takes no NUL, and a name or wish is one line. */
    public AskedQuotation {
        organisation = OneLine.of(organisation);
        period = OneLine.of(period);
        place = OneLine.of(place);
        remarks = remarks.replaceAll("[\\p{Cntrl}&&[^\\n]]+", " ").strip();
        registers = List.copyOf(registers);
    }
}
