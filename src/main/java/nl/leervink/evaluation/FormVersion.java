package nl.leervink.evaluation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.leervink.kernel.TimeOrdered;
import nl.leervink.people.PersonId;
import org.hibernate.annotations.Immutable;
import org.springframework.data.domain.Persistable;

/** The form as the office kept it once; never changed. */
@Entity
@Immutable
class FormVersion implements Persistable<UUID> {

    private static final String BETWEEN_OPTIONS = "\n";

    @Id
    private UUID id;

    private int number;
    private int weeks;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "form_question", joinColumns = @JoinColumn(name = "version"))
    @OrderColumn(name = "place")
    private List<Asked> questions = new ArrayList<>();

    private PersonId keptBy;
    private Instant keptAt;

    protected FormVersion() {}

    FormVersion(EvaluationForm form, PersonId keptBy, Instant keptAt) {
        this.id = TimeOrdered.uuid();
        this.number = form.version();
        this.weeks = form.weeks();
        form.questions().forEach(question -> questions.add(Asked.of(question)));
        this.keptBy = keptBy;
        this.keptAt = keptAt;
    }

    EvaluationForm form() {
        return new EvaluationForm(
                number, weeks, questions.stream().map(Asked::question).toList());
    }

    @Override
    public UUID getId() {
        return id;
    }

    /** Saved once, when it is made. */
    @Override
    public boolean isNew() {
        return true;
    }

    /** A row of {@code form_question}. */
    @Embeddable
    record Asked(
            @Column(name = "question") QuestionId asked,

            @Column(name = "about") @Enumerated(EnumType.STRING)
            QuestionGroup about,

            @Column(name = "kind") @Enumerated(EnumType.STRING)
            QuestionKind kind,

            @Column(name = "words") String words,
            @Column(name = "low") String low,
            @Column(name = "high") String high,
            @Column(name = "options") String options) {

        static Asked of(Question question) {
            return new Asked(
                    question.id(),
                    question.group(),
                    question.kind(),
                    question.text(),
                    question.low(),
                    question.high(),
                    String.join(BETWEEN_OPTIONS, question.options()));
        }

        Question question() {
            return new Question(
                    asked,
                    about,
                    kind,
                    words,
                    low,
                    high,
                    options.isEmpty() ? List.of() : List.of(options.split(BETWEEN_OPTIONS)));
        }
    }
}
