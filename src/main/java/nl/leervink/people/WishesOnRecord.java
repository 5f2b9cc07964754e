package nl.leervink.people;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface WishesOnRecord extends Repository<StatedWishes, WishesId> {

    /** Begins with what holds for whoever stated none; does nothing for who stated any. */
    @Modifying
    @NativeQuery("""
            insert into stated_wishes (id, contact, organisation, language, moment, mailed, version)
            values (:id, :contact, :organisation, 'DUTCH', 'AS_THEY_COME', true, 0) on conflict do nothing""")
    void keep(UUID id, UUID contact, UUID organisation);

    Optional<StatedWishes> findByContactAndOrganisation(PersonId contact, OrganisationId organisation);

    List<StatedWishes> findByContactIn(Collection<PersonId> contacts);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select w from StatedWishes w where w.contact = :contact and w.organisation = :organisation")
    Optional<StatedWishes> findLocked(PersonId contact, OrganisationId organisation);

    void delete(StatedWishes wishes);
}
