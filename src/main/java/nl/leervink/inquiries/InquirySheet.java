package nl.leervink.inquiries;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.leervink.kernel.EmailAddress;
import nl.leervink.kernel.Language;
import nl.leervink.people.PersonId;

/**
 * One inquiry on the desk of the office.
 *
 * @param course its title as it was; empty if it is about none
 * @param email empty if it was spam: nothing of it is kept
 * @param answers in the order they were given
 * @param revision counts what changed, so that nobody overwrites what they did not see
 */
public record InquirySheet(
        InquiryId id,
        Topic topic,
        String course,
        String name,
        Optional<EmailAddress> email,
        String telephone,
        String message,
        Language language,
        Instant askedAt,
        InquiryState state,
        Optional<PersonId> assignee,
        String note,
        List<Told> answers,
        int revision) {

    /**
     * An answer that was given.
     *
     * @param words as mailed; empty if it was given otherwise
     * @param by the name of whoever did; empty if nobody knows them any more
     */
    public record Told(String words, String by, Instant at) {}

    /** Says nothing of what was typed. */
    @Override
    public String toString() {
        return "InquirySheet[" + id.value() + "]";
    }
}
