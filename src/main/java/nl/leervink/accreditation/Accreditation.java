package nl.leervink.accreditation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import nl.leervink.catalogue.CourseId;
import nl.leervink.files.FileId;
import nl.leervink.files.FileName;
import nl.leervink.kernel.Minutes;
import nl.leervink.kernel.Period;
import nl.leervink.kernel.Points;
import nl.leervink.registers.RegisterCode;
import org.jspecify.annotations.Nullable;

/** A register's decision about a course, for a term. */
@Entity
class Accreditation {

    @Id
    private AccreditationId id;

    private CourseId course;
    private RegisterCode register;
    private String registerName;
    private String grantedBy;
    private String reference;
    private String category;
    private Points points;
    private Minutes contactTime;
    private Minutes selfStudy;
    private Period term;
    private @Nullable FileId decision;
    private @Nullable String decisionName;
    private @Nullable LocalDate renewalAskedOn;

    @Version
    private @Nullable Integer version;

    protected Accreditation() {}

    Accreditation(AccreditationFacts decided, String registerName) {
        this.id = AccreditationId.next();
        this.course = decided.course();
        correct(decided, registerName);
    }

    /** What the register really decided about this course. */
    final void correct(AccreditationFacts decided, String fullName) {
        register = decided.register();
        registerName = fullName;
        grantedBy = decided.grantedBy();
        reference = decided.reference();
        category = decided.category();
        points = decided.points();
        contactTime = decided.contactTime();
        selfStudy = decided.selfStudy();
        term = decided.term();
    }

    void attach(FileId document, FileName name) {
        decision = document;
        decisionName = name.value();
    }

    void renewalAsked(LocalDate on) {
        renewalAskedOn = on;
    }

    int version() {
        return Objects.requireNonNull(version);
    }

    AccreditationId id() {
        return id;
    }

    Optional<FileId> decision() {
        return Optional.ofNullable(decision);
    }

    Optional<String> decisionName() {
        return Optional.ofNullable(decisionName);
    }

    Optional<LocalDate> renewalAskedOn() {
        return Optional.ofNullable(renewalAskedOn);
    }

    AccreditationFacts facts() {
        return new AccreditationFacts(
                course, register, registerName, grantedBy, reference, category, points, contactTime, selfStudy, term);
    }
}
