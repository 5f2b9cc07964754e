package nl.leervink.enrolment;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.leervink.people.OrganisationId;
import nl.leervink.people.PersonId;
import nl.leervink.planning.EditionId;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Departures extends Repository<Departure, EnrolmentId> {

    Departure save(Departure departure);

    /** Kept as it is until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select d from Departure d where d.id = :place")
    Optional<Departure> findHeld(EnrolmentId place);

    Optional<Departure> findFirstByEditionAndParticipantOrderByLeftAtDescIdAsc(EditionId edition, PersonId participant);

    boolean existsByEditionAndParticipant(EditionId edition, PersonId participant);

    /** From here on, who acts for the organisation is asked anew. */
    @Modifying
    @Query("update Departure d set d.contact = null where d.organisation = :organisation and d.contact = :contact")
    void nameNoContact(OrganisationId organisation, PersonId contact);

    List<Departure> findByEditionOrderByLeftAtDescIdAsc(EditionId edition);

    @Query("""
            select new nl.leervink.enrolment.Departures$Left(d.id, d.edition, d.participant, d.leftAt) from Departure d
            where d.edition in :editions""")
    List<Left> findLeft(Collection<EditionId> editions);

    record Left(EnrolmentId place, EditionId edition, PersonId participant, Instant at) {}
}
