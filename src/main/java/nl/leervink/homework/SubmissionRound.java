package nl.leervink.homework;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import nl.leervink.files.FileId;
import nl.leervink.people.PersonId;
import nl.leervink.vault.Sealed;
import org.jspecify.annotations.Nullable;

/** One time that something is written, handed in and, if it is a report, judged. What was written is sealed. */
@Entity
class SubmissionRound {

    @Id
    private RoundId id;

    private int number;
    private int draftVersion;
    private Instant savedAt;
    private @Nullable Sealed work;
    private @Nullable FileId file;
    private @Nullable Instant handedInAt;
    private boolean late;

    @Enumerated(EnumType.STRING)
    private @Nullable Judgement judgement;

    private @Nullable PersonId judgedBy;
    private @Nullable Instant judgedAt;
    private @Nullable Instant toldAt;

    protected SubmissionRound() {}

    SubmissionRound(int number, Instant now) {
        this.id = RoundId.next();
        this.number = number;
        this.savedAt = now;
    }

    void write(Sealed written, Instant now) {
        work = written;
        savedAt = now;
        draftVersion++;
    }

    /** Begins with what was written before, or is sealed with another key: no version of its own. */
    void begin(Sealed written) {
        work = written;
    }

    void attach(FileId kept, Sealed written) {
        file = kept;
        work = written;
    }

    void detach(Sealed written) {
        file = null;
        work = written;
    }

    void handIn(Instant now, boolean afterDeadline) {
        handedInAt = now;
        late = afterDeadline;
    }

    /** May be given again until its author was told. */
    void judge(Judgement verdict, PersonId by, Instant now) {
        judgement = verdict;
        judgedBy = by;
        judgedAt = now;
    }

    Judgement tell(Instant now) {
        toldAt = now;
        return judgement().orElseThrow();
    }

    /** What was written goes; that it was, and how it was judged, stays. */
    void erase() {
        work = null;
        file = null;
    }

    RoundId id() {
        return id;
    }

    int number() {
        return number;
    }

    int draftVersion() {
        return draftVersion;
    }

    Instant savedAt() {
        return savedAt;
    }

    Optional<Sealed> work() {
        return Optional.ofNullable(work);
    }

    Optional<FileId> file() {
        return Optional.ofNullable(file);
    }

    Optional<Instant> handedInAt() {
        return Optional.ofNullable(handedInAt);
    }

    boolean isLate() {
        return late;
    }

    Optional<Judgement> judgement() {
        return Optional.ofNullable(judgement);
    }

    boolean isTold() {
        return toldAt != null;
    }

    /** Handed in, and its author was told no judgement yet. */
    boolean isAwaited() {
        return handedInAt != null && toldAt == null;
    }

    /** How it was judged; empty as long as its author was not told. */
    Optional<HandedIn.Verdict> verdict() {
        return Optional.ofNullable(toldAt)
                .map(at -> new HandedIn.Verdict(judgement().orElseThrow(), Optional.ofNullable(judgedBy), at));
    }

    /** What was handed in; its judgement only once its author was told. */
    HandedIn handedIn(Work opened) {
        return new HandedIn(
                id,
                number,
                opened.answers(),
                opened.meeting(),
                opened.fileName(),
                handedInAt().orElseThrow(),
                late,
                verdict());
    }
}
