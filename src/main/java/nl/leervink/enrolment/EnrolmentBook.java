package nl.leervink.enrolment;

import java.time.Instant;
import java.time.LocalDate;
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

    void delete(Enrolment enrolment);

    /** The edition a place is in: read before that is held, so that the place itself is read after. */
    @Query("select e.edition, count(e) from Enrolment e where e.id = :enrolment group by e.edition")
    Optional<SeatCount> findEditionOf(EnrolmentId enrolment);

    Optional<Enrolment> findById(EnrolmentId id);

    Optional<Enrolment> findByParticipantAndEdition(PersonId participant, EditionId edition);

    List<Enrolment> findByEditionAndParticipantIn(EditionId edition, Collection<PersonId> participants);

    List<Enrolment> findByEditionOrderByEnrolledAtAscIdAsc(EditionId edition);

    List<Enrolment> findByEditionInOrderByEnrolledAtAscIdAsc(Collection<EditionId> editions);

    List<Enrolment> findByParticipantOrderByEnrolledAtDesc(PersonId participant);

    List<Enrolment> findByOrganisationInOrderByEnrolledAtDesc(Collection<OrganisationId> organisations);

    /** The editions with places that name this contact. */
    @Query(
            "select e.edition, count(e) from Enrolment e where e.organisation = :organisation and e.contact = :contact group by e.edition")
    List<SeatCount> countNaming(OrganisationId organisation, PersonId contact);

    /** From here on, what comes of these enrolments goes to whoever acts for the organisation. */
    @Modifying
    @Query(
            "update versioned Enrolment e set e.contact = null where e.organisation = :organisation and e.contact = :contact")
    void nameNoContact(OrganisationId organisation, PersonId contact);

    @Query("select e.edition, count(e) from Enrolment e where e.edition in :editions group by e.edition")
    List<SeatCount> countTaken(Collection<EditionId> editions);

    /** How many come to which parts of days in these editions, or are kept a seat there. */
    @Query("""
            select new nl.leervink.enrolment.PartCount(e.edition, e.parts, count(e))
            from Enrolment e where e.edition in :editions group by e.edition, e.parts
            union all
            select new nl.leervink.enrolment.PartCount(r.edition, r.parts, count(r))
            from EnrolmentRequest r
            where r.edition in :editions and r.confirmedAt is null and r.holdsSeat and r.expiresAt > :now
            group by r.edition, r.parts
            union all
            select new nl.leervink.enrolment.PartCount(p.edition, m.parts, count(m))
            from WaitingParty p join p.members m
            where p.edition in :editions and p.seatsUntil > :now
            group by p.edition, m.parts""")
    List<PartCount> countParts(Collection<EditionId> editions, Instant now);

    /** Of each of these editions the places that are certain, and beside them those kept for requests and for who waits. */
    @Query("""
            select new nl.leervink.enrolment.SeatCount(e.edition, count(e))
            from Enrolment e where e.edition in :editions group by e.edition
            union all
            select new nl.leervink.enrolment.SeatCount(r.edition, count(r))
            from EnrolmentRequest r
            where r.edition in :editions and r.confirmedAt is null and r.holdsSeat and r.expiresAt > :now
            group by r.edition
            union all
            select new nl.leervink.enrolment.SeatCount(p.edition, sum(p.seats))
            from WaitingParty p
            where p.edition in :editions and p.seatsUntil > :now
            group by p.edition""")
    List<SeatCount> countTakenAndHeld(Collection<EditionId> editions, Instant now);

    /** Whoever counted from an earlier first day, counts from this one. */
    @Modifying
    @Query("""
            update Enrolment e set e.countedFrom = :firstDay
            where e.edition = :edition and (e.countedFrom is null or e.countedFrom < :firstDay)""")
    void countFrom(EditionId edition, LocalDate firstDay);
}
