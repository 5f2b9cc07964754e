package nl.leervink.inquiries;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import nl.leervink.people.PersonId;

/**
 * An answer to an inquiry.
 *
 * @param words as mailed; empty if it was given otherwise, by telephone for one
 * @param by who of the office
 */
@Embeddable
record GivenAnswer(
        @Column(name = "words") String words,
        @Column(name = "given_by") PersonId by,
        @Column(name = "given_at") Instant at) {}
