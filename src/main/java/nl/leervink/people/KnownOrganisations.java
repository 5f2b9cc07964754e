package nl.leervink.people;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface KnownOrganisations extends Repository<Organisation, OrganisationId> {

    /** Keeps a new one; whatever has this name already stays as it is, also when two try at once. */
    @Modifying
    @Query(value = """
                    insert into organisation (id, name, name_key, version) values (:id, :name, :key, 0)
                    on conflict do nothing""", nativeQuery = true)
    void keep(UUID id, String name, String key);

    /** Counts someone as staff; whoever is already stays so. */
    @Modifying
    @Query(value = """
                    insert into organisation_staff (organisation, person) values (:organisation, :person)
                    on conflict do nothing""", nativeQuery = true)
    void employ(UUID organisation, UUID person);

    Optional<Organisation> findById(OrganisationId id);

    /** For whoever changes who acts for it, or how: others wait. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select o from Organisation o where o.id = :id")
    Optional<Organisation> findLocked(OrganisationId id);

    /** For whoever does something on its behalf: who acts for it stays the same meanwhile. */
    @Lock(LockModeType.PESSIMISTIC_READ)
    @Query("select o from Organisation o where o.id = :id")
    Optional<Organisation> findHeld(OrganisationId id);

    /** That someone acts for an organisation. */
    record Acting(OrganisationId organisation, PersonId contact) {}

    @Query("select o.id, c from Organisation o join o.contacts c where c in :persons")
    List<Acting> findActing(Collection<PersonId> persons);

    Optional<Organisation> findByNameKey(String key);

    List<Organisation> findByIdIn(Collection<OrganisationId> ids);

    boolean existsByNameKey(String key);

    List<Organisation> findByIdInAndApprovesEnrolmentsTrue(Collection<OrganisationId> ids);

    @Query("select o from Organisation o where o.id in :ids and o.contacts is empty")
    List<Organisation> findWithoutContacts(Collection<OrganisationId> ids);

    @Query("""
            select new nl.leervink.people.OrganisationRow(o.id, o.name, size(o.contacts), size(o.staff))
            from Organisation o where o.nameKey like :words escape '!' order by o.nameKey""")
    List<OrganisationRow> findRows(String words, Pageable page);

    @Query("select count(o) from Organisation o where o.nameKey like :words escape '!'")
    int countRows(String words);

    @Query("""
            select p from Person p where p.id in (select s from Organisation o join o.staff s where o.id = :organisation)
            order by p.name.family, p.name.given, p.id""")
    List<Person> findStaff(OrganisationId organisation, Pageable page);

    @Query("select count(s) from Organisation o join o.staff s where o.id = :organisation")
    int countStaff(OrganisationId organisation);

    @Query("select o from Organisation o where :contact member of o.contacts order by o.name")
    List<Organisation> findActedForBy(PersonId contact);

    @Query("select o from Organisation o where :person member of o.staff order by o.name")
    List<Organisation> findEmployersOf(PersonId person);

    @Query("select count(o) > 0 from Organisation o where o.id = :organisation and :contact member of o.contacts")
    boolean isActedForBy(OrganisationId organisation, PersonId contact);
}
