package nl.leervink.learning;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import nl.leervink.intervision.GroupId;
import nl.leervink.meetings.MeetingId;
import nl.leervink.people.PersonId;
import nl.leervink.vault.Sealed;
import org.jspecify.annotations.Nullable;

/** What one member of a trajectory wants to learn, and the plan of it, sealed. Whoever writes in it holds the group first. */
@Entity
class LearningPlan {

    @Id
    private LearningPlanId id;

    private GroupId intervisionGroup;
    private PersonId member;
    private @Nullable MeetingId byMeeting;
    private int draftVersion;
    private Instant savedAt;
    private @Nullable Instant sharedAt;

    @Embedded
    private Sealed written;

    protected LearningPlan() {}

    LearningPlan(LearningPlanId id, GroupId group, PersonId member, Sealed nothing, Instant now) {
        this.id = id;
        this.intervisionGroup = group;
        this.member = member;
        this.written = nothing;
        this.savedAt = now;
    }

    void write(Sealed words, Optional<MeetingId> by, Instant now) {
        written = words;
        byMeeting = by.orElse(null);
        savedAt = now;
        draftVersion++;
    }

    /** Another key seals it: no version of its own. */
    void sealAnew(Sealed words) {
        written = words;
    }

    void share(Instant now) {
        sharedAt = now;
    }

    void keepFromTheGroup() {
        sharedAt = null;
    }

    LearningPlanId id() {
        return id;
    }

    PersonId member() {
        return member;
    }

    Optional<MeetingId> byMeeting() {
        return Optional.ofNullable(byMeeting);
    }

    int draftVersion() {
        return draftVersion;
    }

    Instant savedAt() {
        return savedAt;
    }

    /** Since when the others in the group read the questions; empty if they do not. */
    Optional<Instant> sharedAt() {
        return Optional.ofNullable(sharedAt);
    }

    Sealed written() {
        return written;
    }
}
