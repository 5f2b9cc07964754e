package nl.leervink.planning;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leervink.catalogue.AssignmentAsked;
import nl.leervink.catalogue.AssignmentKind;
import nl.leervink.catalogue.ReflectionFormat;
import nl.leervink.catalogue.Rubric;
import nl.leervink.kernel.Minutes;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** Homework as an edition asks it, its relative deadline fixed to a date. */
@Entity
class EditionAssignment implements Persistable<AssignmentId> {

    @Id
    private AssignmentId id;

    private EditionId edition;

    @Enumerated(EnumType.STRING)
    private AssignmentKind kind;

    private String title;
    private String instruction;

    @ElementCollection
    @CollectionTable(name = "edition_assignment_question", joinColumns = @JoinColumn(name = "assignment"))
    @OrderColumn(name = "position")
    @Column(name = "question")
    private List<String> questions = new ArrayList<>();

    @Enumerated(EnumType.STRING)
    private @Nullable ReflectionFormat format;

    @ElementCollection
    @CollectionTable(name = "edition_assignment_rubric", joinColumns = @JoinColumn(name = "assignment"))
    @OrderColumn(name = "position")
    private List<FrozenRubric> rubrics = new ArrayList<>();

    private Minutes norm;
    private boolean required;
    private LocalDate due;

    /** The day of the course that it is due before or after, and moves with. */
    private int courseDay;

    protected EditionAssignment() {}

    /** A row of {@code edition_assignment_rubric}. */
    @Embeddable
    record FrozenRubric(
            @Column(name = "question") int question,
            @Column(name = "not_yet") String notYet,
            @Column(name = "sufficient") String sufficient,
            @Column(name = "good") String good) {

        static FrozenRubric of(Rubric told) {
            return new FrozenRubric(told.question(), told.notYet(), told.sufficient(), told.good());
        }

        Rubric told() {
            return new Rubric(question, notYet, sufficient, good);
        }
    }

    /**
     * What an edition asks of this: once, or once for each of its days.
     *
     * @param days when its days are, in order
     */
    static Stream<EditionAssignment> of(EditionId edition, AssignmentAsked asked, List<LocalDate> days) {
        return asked.due().courseDays(days.size()).stream()
                .map(day -> new EditionAssignment(edition, asked, day, days.get(day - 1)));
    }

    private EditionAssignment(EditionId edition, AssignmentAsked asked, int courseDay, LocalDate day) {
        this.id = AssignmentId.next();
        this.edition = edition;
        this.kind = asked.kind();
        this.title = asked.titleFor(courseDay);
        this.instruction = asked.instruction();
        this.questions.addAll(asked.questions());
        this.format = asked.format().orElse(null);
        asked.rubrics().stream().map(FrozenRubric::of).forEach(rubrics::add);
        this.norm = asked.norm();
        this.required = asked.required();
        this.courseDay = courseDay;
        this.due = day.plusDays(asked.due().days());
    }

    @Override
    public AssignmentId getId() {
        return id;
    }

    /** Saved once, when the edition is planned. */
    @Override
    public boolean isNew() {
        return true;
    }

    /** The days of its edition moved. */
    void follow(List<LocalDate> before, List<LocalDate> after) {
        due = due.plusDays(ChronoUnit.DAYS.between(before.get(courseDay - 1), after.get(courseDay - 1)));
    }

    AssignmentFacts facts() {
        return new AssignmentFacts(
                id,
                edition,
                kind,
                title,
                instruction,
                List.copyOf(questions),
                norm,
                required,
                due,
                Optional.ofNullable(format),
                rubrics.stream().map(FrozenRubric::told).toList());
    }
}
