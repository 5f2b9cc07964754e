package nl.leervink.people;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.leervink.kernel.EmailAddress;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Persons extends Repository<Person, PersonId> {

    /** Keeps someone new; whoever has this address already stays as they are, also when two try at once. */
    @Modifying
    @Query(value = """
                    insert into person (id, name_given, name_particle, name_family, email, version)
                    values (:id, :given, :particle, :family, :email, 0)
                    on conflict do nothing""", nativeQuery = true)
    void keep(UUID id, String given, String particle, String family, String email);

    Optional<Person> findById(PersonId id);

    Optional<Person> findByEmail(EmailAddress email);

    List<Person> findByEmailIn(Collection<EmailAddress> emails);

    @Query(
            "select p from Person p where p.id in (select s from Organisation o join o.staff s where o.id in :organisations)")
    List<Person> findStaffOf(Collection<OrganisationId> organisations);

    List<Person> findByIdIn(Collection<PersonId> ids);
}
