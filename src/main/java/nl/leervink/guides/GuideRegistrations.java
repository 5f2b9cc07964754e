package nl.leervink.guides;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.leervink.people.PersonId;
import org.springframework.data.repository.Repository;

interface GuideRegistrations extends Repository<GuideRegistration, GuideRegistrationId> {

    GuideRegistration save(GuideRegistration registration);

    void delete(GuideRegistration registration);

    Optional<GuideRegistration> findById(GuideRegistrationId id);

    List<GuideRegistration> findByPersonOrderByFromDescIdAsc(PersonId person);

    List<GuideRegistration> findByPersonIn(Collection<PersonId> persons);
}
