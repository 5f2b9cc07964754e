package nl.leervink.accreditation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import nl.leervink.catalogue.CourseId;
import nl.leervink.kernel.Minutes;
import nl.leervink.kernel.Period;
import nl.leervink.kernel.Points;
import org.jspecify.annotations.Nullable;

/** A register's decision about a course, for a term. */
@Entity
class Accreditation {

    @Id
    private AccreditationId id;

    private CourseId course;
    private RegisterCode register;
    private String reference;
    private String category;
    private Points points;
    private Minutes contactTime;
    private Minutes selfStudy;
    private Period term;

    @Version
    private @Nullable Integer version;

    protected Accreditation() {}

    Accreditation(AccreditationFacts decision) {
        this.id = AccreditationId.next();
        this.course = decision.course();
        this.register = decision.register();
        this.reference = decision.reference();
        this.category = decision.category();
        this.points = decision.points();
        this.contactTime = decision.contactTime();
        this.selfStudy = decision.selfStudy();
        this.term = decision.term();
    }

    AccreditationId id() {
        return id;
    }
}
