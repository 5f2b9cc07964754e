package nl.leervink.reflections;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.leervink.catalogue.ReflectionFormat;
import nl.leervink.intervision.GroupId;
import nl.leervink.meetings.MeetingId;
import nl.leervink.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Reflections extends Repository<Reflection, ReflectionId> {

    /** Begins one; two screens that begin at once begin the same one. */
    @Modifying
    @Query(value = """
            insert into reflection (id, meeting, intervision_group, author, format, draft_version, saved_at)
            values (:id, :meeting, :group, :author, :format, 0, :now)
            on conflict do nothing""", nativeQuery = true)
    void begin(UUID id, UUID meeting, UUID group, UUID author, String format, Instant now);

    Optional<Reflection> findByMeetingAndAuthor(MeetingId meeting, PersonId author);

    /** What somebody finished after meetings of one group. */
    List<Reflection> findByIntervisionGroupAndAuthorAndFinishedAtIsNotNull(GroupId group, PersonId author);

    boolean existsByMeetingAndAuthor(MeetingId meeting, PersonId author);

    /** For whoever is going to change it: others wait. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from Reflection r where r.meeting = :meeting and r.author = :author")
    Optional<Reflection> findLocked(MeetingId meeting, PersonId author);

    void delete(Reflection reflection);

    /** All that somebody began or finished, without what is in it. */
    @Query("""
            select new nl.leervink.reflections.Reflections$Standing(
                r.meeting, r.intervisionGroup, r.author, r.format, r.finishedAt, r.sharedAt)
            from Reflection r where r.author = :author""")
    List<Standing> standingsOf(PersonId author);

    @Query("""
            select new nl.leervink.reflections.Reflections$Standing(
                r.meeting, r.intervisionGroup, r.author, r.format, r.finishedAt, r.sharedAt)
            from Reflection r where r.meeting in :meetings and r.finishedAt is not null""")
    List<Standing> finishedAfter(Collection<MeetingId> meetings);

    /** What somebody finished, the latest first. */
    @Query("""
            select new nl.leervink.reflections.Reflections$Standing(
                r.meeting, r.intervisionGroup, r.author, r.format, r.finishedAt, r.sharedAt)
            from Reflection r where r.author = :author and r.finishedAt is not null
            order by r.finishedAt desc, r.id""")
    List<Standing> findFinished(PersonId author, Pageable page);

    int countByAuthorAndFinishedAtIsNotNull(PersonId author);

    /** What is shared with somebody, by group, the latest first. */
    @Query("""
            select new nl.leervink.reflections.Reflections$Standing(
                r.meeting, r.intervisionGroup, r.author, r.format, r.finishedAt, r.sharedAt)
            from Reflection r where r.sharedWith = :reader and r.finishedAt is not null
            order by r.intervisionGroup desc, r.sharedAt desc, r.id""")
    List<Standing> findShared(PersonId reader, Pageable page);

    int countBySharedWithAndFinishedAtIsNotNull(PersonId reader);

    /** What another key sealed; whoever saves one of these meanwhile waits. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from Reflection r where r.written.sealedWith <> :key order by r.id")
    List<Reflection> findSealedOtherwise(String key, Limit most);

    /** What nobody was told of yet and was last written before a moment, by author and group. */
    @Query("""
            select new nl.leervink.reflections.Reflections$Going(r.id, r.author, r.intervisionGroup)
            from Reflection r where r.announcedOn is null and r.savedAt < :before
            order by r.author, r.intervisionGroup, r.id""")
    List<Going> findToAnnounce(Instant before, Limit most);

    /** Keeps that these were announced; not of what was written in meanwhile. */
    @Modifying
    @Query("""
            update Reflection r set r.announcedOn = :today
            where r.id in :ids and r.announcedOn is null and r.savedAt < :before""")
    int announce(Collection<ReflectionId> ids, LocalDate today, Instant before);

    /** Takes away what was announced on a day or earlier and not written in since a moment. */
    @Modifying
    @Query("delete from Reflection r where r.announcedOn <= :announced and r.savedAt < :before")
    int erase(LocalDate announced, Instant before);

    record Going(ReflectionId id, PersonId author, GroupId group) {}

    /** How far somebody is, without what is in it. */
    record Standing(
            MeetingId meeting,
            GroupId group,
            PersonId author,
            ReflectionFormat format,
            @Nullable Instant finishedAt,
            @Nullable Instant sharedAt) {}
}
