package nl.leervink.attendance;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import nl.leervink.attendance.PresenceRecord.Marked;
import nl.leervink.enrolment.EnrolmentId;
import nl.leervink.kernel.Minutes;
import nl.leervink.people.PersonId;

/**
 * One person's presence at one session, as someone recorded it.
 *
 * @param number of the writing in the roster that put it there, from 1
 */
@Embeddable
record Mark(
        @Enumerated(EnumType.STRING) @Column(name = "presence")
        Presence presence,

        @Column(name = "missed") Minutes missed,
        @Column(name = "recorded_by") PersonId recordedBy,
        @Column(name = "recorded_at") Instant recordedAt,
        @Column(name = "number") int number) {

    boolean says(Presence how, Minutes minutes) {
        return presence == how && missed.equals(minutes);
    }

    Marked of(EnrolmentId enrolment) {
        return new Marked(enrolment, presence, missed, recordedBy, recordedAt);
    }
}
