package nl.leervink.inquiries;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.leervink.catalogue.CourseBlueprint;
import nl.leervink.kernel.EmailAddress;
import nl.leervink.kernel.Language;
import nl.leervink.people.PersonId;
import org.jspecify.annotations.Nullable;

/** What somebody asked, what the office noted and answered. */
@Entity
class Inquiry {

    @Id
    private InquiryId id;

    @Enumerated(EnumType.STRING)
    private Topic topic;

    private String courseTitle;
    private String name;
    private @Nullable EmailAddress email;
    private String telephone;
    private String message;

    @Enumerated(EnumType.STRING)
    private Language language;

    private Instant askedAt;

    @Enumerated(EnumType.STRING)
    private InquiryState state;

    private @Nullable PersonId assignee;
    private String note;
    private int revision;

    @ElementCollection
    @CollectionTable(name = "inquiry_answer", joinColumns = @JoinColumn(name = "inquiry"))
    @OrderColumn(name = "position")
    private List<GivenAnswer> answers = new ArrayList<>();

    @Version
    private @Nullable Integer version;

    protected Inquiry() {}

    Inquiry(InquiryId id, FilledInInquiry asked, Optional<CourseBlueprint> course, Instant now) {
        this.id = id;
        this.topic = asked.topic().orElseThrow();
        this.courseTitle = course.map(CourseBlueprint::title).orElse("");
        this.name = asked.name();
        this.email = asked.email().orElseThrow();
        this.telephone = asked.telephone();
        this.message = asked.message();
        this.language = asked.language();
        this.askedAt = now;
        this.state = InquiryState.OPEN;
        this.note = "";
    }

    /** The office looks after it: who of them, and what they note for each other. */
    void arrange(Optional<PersonId> who, String noted) {
        assignee = who.orElse(null);
        note = noted;
        revision++;
    }

    /** An answer was given; without words if it was given otherwise than by a letter from here. */
    void answer(GivenAnswer answer) {
        answers.add(answer);
        state = InquiryState.ANSWERED;
        revision++;
    }

    void close() {
        state = InquiryState.CLOSED;
        revision++;
    }

    void reopen() {
        state = InquiryState.OPEN;
        revision++;
    }

    /** It was no question: nothing of what was typed is kept. */
    void markAsSpam() {
        state = InquiryState.SPAM;
        courseTitle = "";
        name = "";
        email = null;
        telephone = "";
        message = "";
        note = "";
        assignee = null;
        answers.clear();
        revision++;
    }

    InquiryId id() {
        return id;
    }

    Topic topic() {
        return topic;
    }

    String name() {
        return name;
    }

    Language language() {
        return language;
    }

    /**
     * Where it came from.
     *
     * @throws java.util.NoSuchElementException if it was spam
     */
    EmailAddress email() {
        return Optional.ofNullable(email).orElseThrow();
    }

    InquiryState state() {
        return state;
    }

    Instant askedAt() {
        return askedAt;
    }

    int revision() {
        return revision;
    }

    List<GivenAnswer> answers() {
        return List.copyOf(answers);
    }

    Optional<PersonId> assignee() {
        return Optional.ofNullable(assignee);
    }

    InquirySheet sheet(List<InquirySheet.Told> told) {
        return new InquirySheet(
                id,
                topic,
                courseTitle,
                name,
                Optional.ofNullable(email),
                telephone,
                message,
                language,
                askedAt,
                state,
                assignee(),
                note,
                told,
                revision);
    }
}
