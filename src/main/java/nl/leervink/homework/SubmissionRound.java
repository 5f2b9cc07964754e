package nl.leervink.homework;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.leervink.files.FileId;
import nl.leervink.people.PersonId;
import org.jspecify.annotations.Nullable;

/** One time that something is written, handed in and, if it is a report, judged. */
@Entity
class SubmissionRound {

    @Id
    private RoundId id;

    private int number;
    private int draftVersion;
    private Instant savedAt;

    @ElementCollection
    @CollectionTable(name = "submission_answer", joinColumns = @JoinColumn(name = "round"))
    @OrderColumn(name = "position")
    @Column(name = "answer")
    private List<String> answers = new ArrayList<>();

    private @Nullable LocalDate meetingDay;
    private @Nullable Integer meetingGroup;
    private String meetingMethod = "";
    private @Nullable Integer meetingMinutes;
    private @Nullable FileId file;
    private String fileName = "";
    private @Nullable Instant handedInAt;
    private boolean late;
    private String feedback = "";
    private @Nullable Instant feedbackSavedAt;
    private int feedbackVersion;

    @Enumerated(EnumType.STRING)
    private @Nullable Judgement judgement;

    private @Nullable PersonId judgedBy;
    private @Nullable Instant judgedAt;

    protected SubmissionRound() {}

    SubmissionRound(int number, Answers answers, Instant now) {
        this.id = RoundId.next();
        this.number = number;
        this.answers = new ArrayList<>(answers.texts());
        this.savedAt = now;
    }

    void write(Draft draft, Instant now) {
        if (!answers.equals(draft.answers().texts())) {
            answers.clear();
            answers.addAll(draft.answers().texts());
        }
        meetingDay = draft.meeting().day().orElse(null);
        meetingGroup = draft.meeting().participants().orElse(null);
        meetingMethod = draft.meeting().method();
        meetingMinutes = draft.meeting().minutes().orElse(null);
        savedAt = now;
        draftVersion++;
    }

    void attach(FileId kept, String name) {
        file = kept;
        fileName = name;
    }

    void detach() {
        file = null;
        fileName = "";
    }

    void handIn(Instant now, boolean afterDeadline) {
        handedInAt = now;
        late = afterDeadline;
    }

    void draftFeedback(Feedback draft, Instant now) {
        feedback = draft.text();
        feedbackSavedAt = now;
        feedbackVersion++;
    }

    void judge(Judgement verdict, Feedback told, PersonId by, Instant now) {
        judgement = verdict;
        feedback = told.text();
        judgedBy = by;
        judgedAt = now;
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

    Answers answers() {
        return new Answers(answers);
    }

    PracticeMeeting meeting() {
        return new PracticeMeeting(
                Optional.ofNullable(meetingDay),
                Optional.ofNullable(meetingGroup),
                meetingMethod,
                Optional.ofNullable(meetingMinutes));
    }

    Optional<FileId> file() {
        return Optional.ofNullable(file);
    }

    String fileName() {
        return fileName;
    }

    Optional<Instant> handedInAt() {
        return Optional.ofNullable(handedInAt);
    }

    Feedback feedback() {
        return new Feedback(feedback);
    }

    int feedbackVersion() {
        return feedbackVersion;
    }

    Optional<Instant> feedbackSavedAt() {
        return Optional.ofNullable(feedbackSavedAt);
    }

    /** What was handed in; its feedback only once it was judged. */
    HandedIn handedIn() {
        return new HandedIn(
                number,
                answers(),
                meeting(),
                fileName,
                handedInAt().orElseThrow(),
                late,
                Optional.ofNullable(judgement)
                        .map(verdict -> new HandedIn.Verdict(
                                verdict,
                                feedback(),
                                Optional.ofNullable(judgedAt).orElseThrow())));
    }
}
