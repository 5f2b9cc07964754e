package nl.leervink.enrolment;

import java.util.Optional;
import nl.leervink.people.PersonId;
import org.springframework.data.repository.Repository;

interface AgendaAddresses extends Repository<AgendaAddress, PersonId> {

    AgendaAddress save(AgendaAddress address);

    Optional<AgendaAddress> findByPerson(PersonId person);

    Optional<AgendaAddress> findByTokenHash(String tokenHash);

    void deleteByPerson(PersonId person);
}
