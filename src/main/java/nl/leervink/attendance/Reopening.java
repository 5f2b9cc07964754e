package nl.leervink.attendance;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import nl.leervink.people.PersonId;

/** That a closed roster was opened again. */
@Embeddable
record Reopening(
        @Column(name = "reopened_by") PersonId by,
        @Column(name = "reopened_at") Instant at,
        @Column(name = "reason") String reason) {}
