package nl.leervink.enrolment;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.leervink.people.OrganisationId;
import nl.leervink.people.PersonId;
import nl.leervink.planning.EditionId;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface EnrolmentBook extends Repository<Enrolment, EnrolmentId> {

    Enrolment save(Enrolment enrolment);

    Optional<Enrolment> findById(EnrolmentId id);

    Optional<Enrolment> findByParticipantAndEdition(PersonId participant, EditionId edition);

    List<Enrolment> findByEditionOrderByEnrolledAtAscIdAsc(EditionId edition);

    List<Enrolment> findByEditionInOrderByEnrolledAtAscIdAsc(Collection<EditionId> editions);

    List<Enrolment> findByParticipantOrderByEnrolledAtDesc(PersonId participant);

    List<Enrolment> findByOrganisationInOrderByEnrolledAtDesc(Collection<OrganisationId> organisations);

    /** From here on, what comes of these enrolments goes to whoever acts for the organisation. */
    @Modifying
    @Query("update Enrolment e set e.contact = null where e.organisation = :organisation and e.contact = :contact")
    void nameNoContact(OrganisationId organisation, PersonId contact);

    @Query("select e.edition, count(e) from Enrolment e where e.edition in :editions group by e.edition")
    List<SeatCount> countTaken(Collection<EditionId> editions);

    /** Of each of these editions the places that are certain, and beside them those that requests hold. */
    @Query("""
            select new nl.leervink.enrolment.SeatCount(e.edition, count(e))
            from Enrolment e where e.edition in :editions group by e.edition
            union all
            select new nl.leervink.enrolment.SeatCount(r.edition, count(r))
            from EnrolmentRequest r
            where r.edition in :editions and r.confirmedAt is null and r.expiresAt > :now
            group by r.edition""")
    List<SeatCount> countTakenAndHeld(Collection<EditionId> editions, Instant now);
}
