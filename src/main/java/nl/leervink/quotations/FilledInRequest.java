package nl.leervink.quotations;

import java.util.List;
import java.util.Optional;
import nl.leervink.catalogue.CourseId;
import nl.leervink.kernel.EmailAddress;
import nl.leervink.kernel.OneLine;
import nl.leervink.people.PersonName;

/**
 * A request as far as somebody filled it in, as typed.
 *
 * @param course empty while none is chosen
 * @param name empty while it is no name
 * @param email empty while it is no address
 * @param participants 0 while it is not said
 */
public record FilledInRequest(
        Optional<CourseId> course,
        String organisation,
        Optional<PersonName> name,
        Optional<EmailAddress> email,
        int participants,
        List<RegisterCount> registers,
        String period,
        String place,
        String remarks) {

    public FilledInRequest {
        organisation = OneLine.of(organisation);
        period = OneLine.of(period);
        place = OneLine.of(place);
        registers = List.copyOf(registers);
    }

    AskedQuotation complete() {
        return new AskedQuotation(
                course.orElseThrow(),
                organisation,
                name.orElseThrow(),
                email.orElseThrow(),
                participants,
                registers,
                period,
                place,
                remarks);
    }
}
