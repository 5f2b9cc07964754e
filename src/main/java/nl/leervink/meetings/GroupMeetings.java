package nl.leervink.meetings;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.leervink.intervision.GroupId;
import nl.leervink.kernel.Minutes;
import nl.leervink.people.PersonId;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface GroupMeetings extends Repository<GroupMeeting, MeetingId> {

    GroupMeeting save(GroupMeeting meeting);

    Optional<GroupMeeting> findById(MeetingId id);

    /** Of which group it is, without reading it: who changes it holds its group first. */
    @Query(
            "select new nl.leervink.meetings.GroupMeetings$InGroup(m.intervisionGroup) from GroupMeeting m where m.id = :id")
    Optional<InGroup> findGroup(MeetingId id);

    record InGroup(GroupId group) {}

    /** Of which groups this person guided a meeting. */
    @Query("""
            select distinct new nl.leervink.meetings.GroupMeetings$InGroup(m.intervisionGroup)
            from GroupMeeting m where m.state = 'HELD' and m.guide = :guide""")
    List<InGroup> findGroupsGuidedBy(PersonId guide);

    /** With everyone's part, in order. */
    @Query(
            "select distinct m from GroupMeeting m left join fetch m.parts where m.intervisionGroup = :group order by m.begins, m.id")
    List<GroupMeeting> findWithParts(GroupId group);

    List<GroupMeeting> findByIntervisionGroupOrderByBeginsAscIdAsc(GroupId group);

    /** Those that were held with this person, the latest first. */
    @Query("""
            select m from GroupMeeting m join m.parts p
            where m.state = 'HELD' and p.person = :person and p.present > :none
            order by m.begins desc, m.id""")
    List<GroupMeeting> findAttended(PersonId person, Minutes none, Limit most);

    @Query("select m from GroupMeeting m where m.id in :ids and m.state = 'HELD'")
    List<GroupMeeting> findHeld(Collection<MeetingId> ids);

    /** Those that were held and ended then, with everyone's part. */
    @Query("""
            select distinct m from GroupMeeting m left join fetch m.parts
            where m.state = 'HELD' and m.ends > :after and m.ends <= :until
            order by m.ends, m.id""")
    List<GroupMeeting> findEnded(LocalDateTime after, LocalDateTime until);

    /** Those that are to begin then. */
    @Query("""
            select m from GroupMeeting m
            where m.state = 'PLANNED' and m.begins > :after and m.begins <= :until
            order by m.begins, m.id""")
    List<GroupMeeting> findComing(LocalDateTime after, LocalDateTime until);

    /** What another key sealed. */
    @Query("select m from GroupMeeting m where m.note.sealedWith <> :key order by m.id")
    List<GroupMeeting> findSealedOtherwise(String key, Limit most);
}
