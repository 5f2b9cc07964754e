package nl.leervink.accreditation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import nl.leervink.catalogue.CourseId;
import nl.leervink.files.FileId;
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
        this.register = decided.register();
        this.registerName = registerName;
        this.grantedBy = decided.grantedBy();
        this.reference = decided.reference();
        this.category = decided.category();
        this.points = decided.points();
        this.contactTime = decided.contactTime();
        this.selfStudy = decided.selfStudy();
        this.term = decided.term();
    }

    AccreditationId id() {
        return id;
    }
}
