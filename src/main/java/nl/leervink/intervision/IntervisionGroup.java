package nl.leervink.intervision;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import nl.leervink.catalogue.CourseId;
import nl.leervink.kernel.Minutes;
import nl.leervink.kernel.Money;
import nl.leervink.people.PersonId;
import org.jspecify.annotations.Nullable;

/** A group that meets, guided or on its own. */
@Entity
class IntervisionGroup {

    enum State {
        STANDING,
        /** It meets no more. */
        STOPPED
    }

    @Id
    private GroupId id;

    private @Nullable CourseId course;
    private String name;
    private String about;

    @Enumerated(EnumType.STRING)
    private GroupKind kind;

    @Enumerated(EnumType.STRING)
    private GroupRhythm rhythm;

    @Column(name = "meeting_minutes")
    private Minutes length;

    private int least;
    private int most;
    private String place;
    private @Nullable Money price;
    private boolean open;
    private @Nullable PersonId guide;
    private @Nullable Instant independentSince;
    private @Nullable Instant guidedUntil;
    private @Nullable PersonId convenor;

    @Enumerated(EnumType.STRING)
    private State state;

    private int agreement;
    private Instant foundedAt;

    @Version
    private @Nullable Integer version;

    protected IntervisionGroup() {}

    IntervisionGroup(GroupTerms terms, Optional<CourseId> course, Instant now) {
        this.id = GroupId.next();
        this.course = course.orElse(null);
        this.state = State.STANDING;
        this.foundedAt = now;
        become(terms);
    }

    final void become(GroupTerms terms) {
        name = terms.name();
        about = terms.about();
        kind = terms.kind();
        rhythm = terms.rhythm();
        length = terms.length();
        least = terms.least();
        most = terms.most();
        place = terms.place();
        price = terms.price().orElse(null);
        open = terms.open();
    }

    /** From now on it is guided. Whoever guides declares anew to have no authority over a member. */
    void appoint(PersonId newGuide) {
        if (!newGuide.equals(guide)) {
            guide = newGuide;
            independentSince = null;
            guidedUntil = null;
        }
    }

    /** The guide leaves; it goes on alone. */
    void goOnAlone(Instant now) {
        if (guide != null) {
            guide = null;
            independentSince = null;
            guidedUntil = now;
        }
    }

    void declaredIndependent(Instant now) {
        independentSince = now;
    }

    void isCalledTogetherBy(PersonId member) {
        convenor = member;
    }

    void nobodyCallsTogether() {
        convenor = null;
    }

    void stop() {
        state = State.STOPPED;
        open = false;
    }

    /** What was agreed is written anew, under the next number. */
    int agreeAnew() {
        return ++agreement;
    }

    GroupId id() {
        return id;
    }

    int version() {
        return requireNonNull(version);
    }

    boolean stands() {
        return state == State.STANDING;
    }

    /** The number of what is agreed now; 0 while nothing was written. */
    int agreement() {
        return agreement;
    }

    Optional<PersonId> guide() {
        return Optional.ofNullable(guide);
    }

    Optional<PersonId> convenor() {
        return Optional.ofNullable(convenor);
    }

    boolean isRunBy(PersonId person) {
        return person.equals(guide) || person.equals(convenor);
    }

    /** When the guide declared to have no authority over a member; who joined later was not meant. */
    Optional<Instant> independentSince() {
        return Optional.ofNullable(independentSince);
    }

    GroupTerms terms() {
        return new GroupTerms(name, about, kind, rhythm, length, least, most, place, Optional.ofNullable(price), open);
    }

    GroupFacts facts() {
        return new GroupFacts(
                id,
                Optional.ofNullable(course),
                terms(),
                guide(),
                Optional.ofNullable(guidedUntil),
                convenor(),
                agreement,
                stands());
    }
}
