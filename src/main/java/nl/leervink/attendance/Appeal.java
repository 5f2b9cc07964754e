package nl.leervink.attendance;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leervink.enrolment.EnrolmentId;
import nl.leervink.kernel.Minutes;
import nl.leervink.people.PersonId;
import nl.leervink.planning.EditionId;
import nl.leervink.planning.SessionId;
import nl.leervink.vault.Sealed;
import org.jspecify.annotations.Nullable;

/** That a participant says that a closed roster is wrong about them, once for each session, and what was answered. */
@Entity
class Appeal {

    @Id
    private AppealId id;

    private SessionId session;
    private EditionId edition;
    private EnrolmentId enrolment;
    private PersonId lodgedBy;
    private Instant lodgedAt;

    @Enumerated(EnumType.STRING)
    private Presence presence;

    private Minutes missed;

    @Embedded
    private @Nullable Sealed words;

    @Enumerated(EnumType.STRING)
    private AppealState state = AppealState.OPEN;

    private @Nullable PersonId answeredBy;
    private @Nullable Instant answeredAt;

    @Embedded
    @AttributeOverride(name = "sealedWith", column = @Column(name = "answer_sealed_with"))
    @AttributeOverride(name = "bytes", column = @Column(name = "answer_sealed"))
    private @Nullable Sealed answer;

    @Enumerated(EnumType.STRING)
    private @Nullable Presence corrected;

    private @Nullable Minutes correctedMissed;

    protected Appeal() {}

    Appeal(
            AppealId id,
            SessionRoster roster,
            EnrolmentId enrolment,
            Mark mark,
            Sealed words,
            PersonId by,
            Instant now) {
        this.id = id;
        this.session = roster.session();
        this.edition = roster.edition();
        this.enrolment = enrolment;
        this.lodgedBy = by;
        this.lodgedAt = now;
        this.presence = mark.presence();
        this.missed = mark.missed();
        this.words = words;
    }

    /** The roster says something else from now on. */
    void uphold(Presence since, Minutes missing, @Nullable Sealed said, PersonId by, Instant now) {
        corrected = since;
        correctedMissed = missing;
        answer(AppealState.UPHELD, said, by, now);
    }

    void turnDown(Sealed said, PersonId by, Instant now) {
        answer(AppealState.TURNED_DOWN, said, by, now);
    }

    private void answer(AppealState how, @Nullable Sealed said, PersonId by, Instant now) {
        state = how;
        answer = said;
        answeredBy = by;
        answeredAt = now;
    }

    /** What was said is taken away; that it was, when and what came of it stays. */
    void forgetWords() {
        words = null;
        answer = null;
    }

    void sealAnew(Sealed anew) {
        words = anew;
    }

    void sealAnswerAnew(Sealed anew) {
        answer = anew;
    }

    /** Whether it can be answered: nobody knows any more what was said once that was taken away. */
    boolean isOpen() {
        return state == AppealState.OPEN && words != null;
    }

    AppealId id() {
        return id;
    }

    SessionId session() {
        return session;
    }

    EditionId edition() {
        return edition;
    }

    EnrolmentId enrolment() {
        return enrolment;
    }

    PersonId lodgedBy() {
        return lodgedBy;
    }

    Instant lodgedAt() {
        return lodgedAt;
    }

    /** What the roster said then. */
    Presence presence() {
        return presence;
    }

    Minutes missed() {
        return missed;
    }

    /** Empty once they were taken away. */
    Optional<Sealed> words() {
        return Optional.ofNullable(words);
    }

    AppealState state() {
        return state;
    }

    Optional<PersonId> answeredBy() {
        return Optional.ofNullable(answeredBy);
    }

    Optional<Instant> answeredAt() {
        return Optional.ofNullable(answeredAt);
    }

    Optional<Sealed> answer() {
        return Optional.ofNullable(answer);
    }

    /** What the roster says since; empty unless it was upheld. */
    Optional<Presence> corrected() {
        return Optional.ofNullable(corrected);
    }

    Optional<Minutes> correctedMissed() {
        return Optional.ofNullable(correctedMissed);
    }

    /** Who lodged and who answered it. */
    Stream<PersonId> persons() {
        return Stream.concat(Stream.of(lodgedBy), answeredBy().stream());
    }
}
