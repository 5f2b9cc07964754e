package nl.leervink.planning;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
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
import nl.leervink.catalogue.AssignmentAsked;
import nl.leervink.catalogue.AssignmentKind;
import nl.leervink.kernel.Minutes;
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

    private Minutes norm;
    private boolean required;
    private LocalDate due;

    /** The day of the course that it is due before or after, and moves with. */
    private int courseDay;

    protected EditionAssignment() {}

    EditionAssignment(EditionId edition, AssignmentAsked asked, List<LocalDate> days) {
        this.id = AssignmentId.next();
        this.edition = edition;
        this.kind = asked.kind();
        this.title = asked.title();
        this.instruction = asked.instruction();
        this.questions.addAll(asked.questions());
        this.norm = asked.norm();
        this.required = asked.required();
        this.courseDay = asked.due().courseDay();
        this.due = days.get(asked.due().courseDay() - 1).plusDays(asked.due().days());
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
        return new AssignmentFacts(id, edition, kind, title, instruction, List.copyOf(questions), norm, required, due);
    }
}
