package nl.leervink.people;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface KnownOrganisations extends Repository<Organisation, OrganisationId> {

    Organisation save(Organisation organisation);

    Optional<Organisation> findById(OrganisationId id);

    Optional<Organisation> findByNameIgnoreCase(String name);

    List<Organisation> findByIdIn(Collection<OrganisationId> ids);

    @Query("select o from Organisation o where :contact member of o.contacts order by o.name")
    List<Organisation> findActedForBy(PersonId contact);

    @Query("select count(o) > 0 from Organisation o where o.id = :organisation and :contact member of o.contacts")
    boolean isActedForBy(OrganisationId organisation, PersonId contact);
}
