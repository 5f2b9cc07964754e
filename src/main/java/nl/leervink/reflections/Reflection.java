package nl.leervink.reflections;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.leervink.catalogue.ReflectionFormat;
import nl.leervink.intervision.GroupId;
import nl.leervink.meetings.MeetingId;
import nl.leervink.people.PersonId;
import nl.leervink.vault.Sealed;
import org.jspecify.annotations.Nullable;

/** What one person wrote after one meeting, sealed. Whoever writes in it locks it first. */
@Entity
class Reflection {

    @Id
    private ReflectionId id;

    private MeetingId meeting;
    private GroupId intervisionGroup;
    private PersonId author;

    @Enumerated(EnumType.STRING)
    private ReflectionFormat format;

    private int draftVersion;
    private Instant savedAt;
    private @Nullable Instant finishedAt;
    private @Nullable PersonId sharedWith;
    private @Nullable Instant sharedAt;
    private @Nullable Sealed written;
    private @Nullable LocalDate announcedOn;

    protected Reflection() {}

    void write(ReflectionFormat under, Sealed words, Instant now) {
        format = under;
        written = words;
        savedAt = now;
        announcedOn = null;
        draftVersion++;
    }

    /** Another key seals it: no version of its own. */
    void sealAnew(Sealed words) {
        written = words;
    }

    void finish(Instant now) {
        finishedAt = now;
    }

    /** It is written in again, and shared with nobody. */
    void reopen() {
        finishedAt = null;
        keepToMyself();
    }

    void share(PersonId guide, Instant now) {
        sharedWith = guide;
        sharedAt = now;
    }

    void keepToMyself() {
        sharedWith = null;
        sharedAt = null;
    }

    ReflectionId id() {
        return id;
    }

    MeetingId meeting() {
        return meeting;
    }

    PersonId author() {
        return author;
    }

    ReflectionFormat format() {
        return format;
    }

    int draftVersion() {
        return draftVersion;
    }

    Instant savedAt() {
        return savedAt;
    }

    Optional<Instant> finishedAt() {
        return Optional.ofNullable(finishedAt);
    }

    boolean isFinished() {
        return finishedAt != null;
    }

    /** Whether this person may read it besides its author. */
    boolean isSharedWith(PersonId reader) {
        return finishedAt != null && reader.equals(sharedWith);
    }

    Optional<Instant> sharedAt() {
        return Optional.ofNullable(sharedAt);
    }

    Optional<Sealed> written() {
        return Optional.ofNullable(written);
    }
}
