package nl.leervink.people;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.leervink.kernel.EmailAddress;
import org.springframework.data.repository.Repository;

interface Persons extends Repository<Person, PersonId> {

    Person save(Person person);

    Optional<Person> findById(PersonId id);

    Optional<Person> findByEmail(EmailAddress email);

    List<Person> findByIdIn(Collection<PersonId> ids);
}
