package nl.leervink.inquiries;

import java.time.Instant;
import java.util.Optional;
import nl.leervink.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * An inquiry in a list.
 *
 * @param name of whoever asked; empty for spam
 * @param course the title of the course it is about, or empty
 * @param looksAfter who of the office does
 */
public record InquiryRow(
        InquiryId id,
        Topic topic,
        String course,
        String name,
        InquiryState state,
        Instant askedAt,
        @Nullable PersonId looksAfter) {

    public Optional<PersonId> assignee() {
        return Optional.ofNullable(looksAfter);
    }
}
