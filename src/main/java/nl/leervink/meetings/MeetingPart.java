package nl.leervink.meetings;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import nl.leervink.kernel.Minutes;
import nl.leervink.people.PersonId;
import org.jspecify.annotations.Nullable;

/** Somebody's part in a meeting: what they do, what their case is called, and how long they were there. */
@Embeddable
record MeetingPart(
        @Column(name = "person") PersonId person,

        @Column(name = "role") @Enumerated(EnumType.STRING) @Nullable
        MeetingRole role,

        @Column(name = "case_title") String caseTitle,
        @Column(name = "present") @Nullable Minutes present) {

    static MeetingPart of(PersonId person) {
        return new MeetingPart(person, null, "", null);
    }

    MeetingPart as(@Nullable MeetingRole other) {
        return new MeetingPart(person, other, caseTitle, present);
    }

    MeetingPart bringing(String title) {
        return new MeetingPart(person, role, title, present);
    }

    MeetingPart there(Minutes time) {
        return new MeetingPart(person, role, caseTitle, time);
    }
}
