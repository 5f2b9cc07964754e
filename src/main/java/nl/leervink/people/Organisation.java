package nl.leervink.people;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An organisation that sends people to courses, the contacts who act for it, and the staff we know it has. */
@Entity
class Organisation {

    @Id
    private OrganisationId id;

    private String name;
    private String nameKey;
    private boolean approvesEnrolments;

    @ElementCollection
    @CollectionTable(name = "organisation_contact", joinColumns = @JoinColumn(name = "organisation"))
    @Column(name = "person")
    private Set<PersonId> contacts = new LinkedHashSet<>();

    @ElementCollection
    @CollectionTable(name = "organisation_staff", joinColumns = @JoinColumn(name = "organisation"))
    @Column(name = "person")
    private Set<PersonId> staff = new LinkedHashSet<>();

    @Version
    private @Nullable Integer version;

    protected Organisation() {}

    void appoint(PersonId contact) {
        contacts.add(contact);
    }

    /** Ends acting for this organisation; whether they did. */
    boolean dismiss(PersonId contact) {
        return contacts.remove(contact);
    }

    /** Says whether its contacts want to approve the enrolments of its staff. */
    void wishApproval(boolean wished) {
        approvesEnrolments = wished;
    }

    OrganisationId id() {
        return id;
    }

    OrganisationFacts facts() {
        return new OrganisationFacts(id, name, approvesEnrolments);
    }

    Set<PersonId> contacts() {
        return Set.copyOf(contacts);
    }

    Set<PersonId> staff() {
        return Set.copyOf(staff);
    }
}
