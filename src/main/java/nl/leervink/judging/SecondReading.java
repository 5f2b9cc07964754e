package nl.leervink.judging;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import nl.leervink.homework.AwaitedRound;
import nl.leervink.homework.Judgement;
import nl.leervink.homework.RoundId;
import nl.leervink.homework.SubmissionId;
import nl.leervink.people.PersonId;
import nl.leervink.vault.Sealed;
import org.jspecify.annotations.Nullable;

/** A colleague reads a report as well, and advises; whoever asked decides. Whoever writes in it holds the report. */
@Entity
class SecondReading {

    @Id
    private RoundId round;

    private SubmissionId submission;
    private PersonId reader;
    private PersonId askedBy;
    private Instant askedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable Judgement advice;

    private @Nullable Instant advisedAt;
    private @Nullable Sealed words;

    protected SecondReading() {}

    SecondReading(AwaitedRound about, PersonId reader, PersonId askedBy, Instant askedAt) {
        this.round = about.round();
        this.submission = about.submission();
        this.reader = reader;
        this.askedBy = askedBy;
        this.askedAt = askedAt;
    }

    void advise(Judgement judgement, Sealed why, Instant now) {
        advice = judgement;
        words = why;
        advisedAt = now;
    }

    void sealAnew(Sealed anew) {
        words = anew;
    }

    RoundId round() {
        return round;
    }

    SubmissionId submission() {
        return submission;
    }

    PersonId reader() {
        return reader;
    }

    PersonId askedBy() {
        return askedBy;
    }

    Instant askedAt() {
        return askedAt;
    }

    /** Empty as long as the reader did not answer. */
    Optional<Judgement> advice() {
        return Optional.ofNullable(advice);
    }

    Optional<Sealed> words() {
        return Optional.ofNullable(words);
    }
}
