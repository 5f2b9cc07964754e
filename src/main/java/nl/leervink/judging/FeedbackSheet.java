package nl.leervink.judging;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import nl.leervink.homework.AwaitedRound;
import nl.leervink.homework.RoundId;
import nl.leervink.homework.SubmissionId;
import nl.leervink.vault.Sealed;

/** What was written about one round of a report, sealed. Whoever writes in it holds the report. */
@Entity
class FeedbackSheet {

    @Id
    private RoundId round;

    private SubmissionId submission;
    private int version;
    private Instant savedAt;
    private Sealed words;

    protected FeedbackSheet() {}

    FeedbackSheet(AwaitedRound about, Sealed words, Instant now) {
        this.round = about.round();
        this.submission = about.submission();
        this.words = words;
        this.version = 1;
        this.savedAt = now;
    }

    void write(Sealed written, Instant now) {
        words = written;
        savedAt = now;
        version++;
    }

    void sealAnew(Sealed anew) {
        words = anew;
    }

    RoundId round() {
        return round;
    }

    /** Counts how often it was saved. */
    int version() {
        return version;
    }

    Instant savedAt() {
        return savedAt;
    }

    Sealed words() {
        return words;
    }
}
