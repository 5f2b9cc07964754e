package nl.leervink.enrolment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leervink.people.OrganisationId;
import nl.leervink.people.PersonId;
import nl.leervink.planning.EditionId;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface WaitingParties extends Repository<WaitingParty, PartyId> {

    WaitingParty save(WaitingParty party);

    Optional<WaitingParty> findById(PartyId id);

    /** The edition a party waits for: read before that is held, so that the party itself is read after. */
    @Query("select p.edition, count(p) from WaitingParty p where p.id = :party group by p.edition")
    Optional<SeatCount> findEditionOf(PartyId party);

    /** Those of an edition in these stages, first come first. */
    List<WaitingParty> findByEditionAndStageInOrderByAskedAtAscIdAsc(EditionId edition, Collection<PartyStage> stages);

    List<WaitingParty> findByEditionInAndStageInOrderByAskedAtAscIdAsc(
            Collection<EditionId> editions, Collection<PartyStage> stages);

    /** All of an edition, whatever came of them, first come first. */
    List<WaitingParty> findByEditionOrderByAskedAtAscIdAsc(EditionId edition);

    /** All at this stage, first come first. */
    List<WaitingParty> findByStageOrderByAskedAtAscIdAsc(PartyStage stage);

    @Query("""
            select p from WaitingParty p join p.members m
            where m.participant = :participant and m.waitsFor = :edition""")
    Optional<WaitingParty> findOf(PersonId participant, EditionId edition);

    /** Those of an edition in these stages, with their people. */
    @Query(
            "select distinct p from WaitingParty p join fetch p.members where p.edition = :edition and p.stage in :stages")
    List<WaitingParty> findWithMembers(EditionId edition, Collection<PartyStage> stages);

    /** Everyone who waits for a seat of this edition, awaits approval or has an offer, in which party. */
    default Map<PersonId, WaitingParty> persons(EditionId edition) {
        var persons = new HashMap<PersonId, WaitingParty>();
        findWithMembers(edition, Places.ACTIVE)
                .forEach(party -> party.participants().forEach(person -> persons.put(person, party)));
        return persons;
    }

    List<WaitingParty> findByOrganisationInAndStageInOrderByAskedAtDescIdAsc(
            Collection<OrganisationId> organisations, Collection<PartyStage> stages);

    @Query("""
            select distinct p from WaitingParty p join p.members m
            where m.participant = :participant and p.stage in :stages
            order by p.askedAt desc, p.id""")
    List<WaitingParty> findWithParticipant(PersonId participant, Collection<PartyStage> stages);

    /** The editions for which anybody is to be looked after. */
    @Query(
            "select p.edition, count(p) from WaitingParty p where p.stage in :stages group by p.edition order by p.edition")
    List<SeatCount> countByEdition(Collection<PartyStage> stages);

    /** Offers that end before a moment and were made before another, the first to end first. */
    @Query("""
            select p from WaitingParty p
            where p.stage = nl.leervink.enrolment.PartyStage.OFFERED and p.seatsUntil > :from and p.seatsUntil <= :until
            order by p.seatsUntil, p.id""")
    List<WaitingParty> findOffersEndingBetween(Instant from, Instant until, Limit limit);

    /** The editions that parties which name this contact ever asked seats of. */
    @Query(
            "select p.edition, count(p) from WaitingParty p where p.organisation = :organisation and p.contact = :contact group by p.edition")
    List<SeatCount> countNaming(OrganisationId organisation, PersonId contact);

    /** From here on, what comes of these goes to whoever acts for the organisation. */
    @Modifying
    @Query(
            "update versioned WaitingParty p set p.contact = null where p.organisation = :organisation and p.contact = :contact")
    void nameNoContact(OrganisationId organisation, PersonId contact);

    /** Whoever counted from an earlier first day, counts from this one. */
    @Modifying
    @Query("""
            update WaitingParty p set p.countedFrom = :firstDay
            where p.edition = :edition and (p.countedFrom is null or p.countedFrom < :firstDay)""")
    void countFrom(EditionId edition, LocalDate firstDay);
}
