package nl.leervink.guides;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.Optional;
import nl.leervink.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** A registration that lets somebody sign for meetings. It ends on a day; what it was before stays. */
@Entity
class GuideRegistration implements Persistable<GuideRegistrationId> {

    @Id
    private GuideRegistrationId id;

    private PersonId person;
    private String register;
    private String role;
    private String number;

    @Column(name = "valid_from")
    private LocalDate from;

    @Column(name = "valid_until")
    private @Nullable LocalDate until;

    protected GuideRegistration() {}

    GuideRegistration(PersonId person, GuideRole role) {
        this.id = GuideRegistrationId.next();
        this.person = person;
        this.register = role.register();
        this.role = role.role();
        this.number = role.number();
        this.from = role.from();
        this.until = role.until().orElse(null);
    }

    @Override
    public GuideRegistrationId getId() {
        return id;
    }

    /** Saved once, when it is entered. */
    @Override
    public boolean isNew() {
        return true;
    }

    PersonId person() {
        return person;
    }

    void endOn(LocalDate lastDay) {
        until = lastDay;
    }

    GuideRole role() {
        return new GuideRole(register, role, number, from, Optional.ofNullable(until));
    }

    KnownGuideRole known() {
        return new KnownGuideRole(id, person, role());
    }
}
