package nl.leervink.meetings;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leervink.intervision.GroupFacts;
import nl.leervink.intervision.GroupId;
import nl.leervink.kernel.BetweenModules;
import nl.leervink.kernel.Minutes;
import nl.leervink.people.PersonId;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Meetings that were held, and who was there. Who left the group since was there all the same. */
@Service
@BetweenModules
public class HeldMeetings {

    private final GroupMeetings meetings;

    HeldMeetings(GroupMeetings meetings) {
        this.meetings = meetings;
    }

    /** That somebody was at a meeting. */
    public record Attended(MeetingFacts meeting, PersonId person) {}

    /** How long somebody was at a meeting. */
    public record Presence(MeetingFacts meeting, Minutes present) {}

    /** A meeting that was held and at which this person was. */
    @Transactional(readOnly = true)
    public Optional<MeetingFacts> attended(MeetingId id, PersonId person) {
        return meetings.findById(id)
                .filter(meeting -> meeting.state() == MeetingState.HELD
                        && meeting.attended().contains(person))
                .map(GroupMeeting::facts);
    }

    /** Those at which this person was, the latest first. */
    @Transactional(readOnly = true)
    public List<MeetingFacts> attendedBy(PersonId person, int most) {
        return meetings.findAttended(person, Minutes.NONE, Limit.of(most)).stream()
                .map(GroupMeeting::facts)
                .toList();
    }

    /** Those of one group at which this person was, the earliest first. */
    @Transactional(readOnly = true)
    public List<Presence> presenceIn(GroupId group, PersonId person) {
        return meetings.findWithParts(group).stream()
                .filter(meeting -> meeting.state() == MeetingState.HELD)
                .flatMap(
                        meeting -> meeting.presence(person).map(there -> new Presence(meeting.facts(), there)).stream())
                .toList();
    }

    /** What these meetings are; those that were not held are left out. */
    @Transactional(readOnly = true)
    public Map<MeetingId, MeetingFacts> find(Collection<MeetingId> ids) {
        return ids.isEmpty()
                ? Map.of()
                : meetings.findHeld(ids).stream().map(GroupMeeting::facts).collect(toMap(MeetingFacts::id, identity()));
    }

    /** Meetings of a group that this person guided, in order; the start of a trajectory is no intervision, and is left out. */
    @Transactional(readOnly = true)
    public List<GuidedMeeting> guidedBy(PersonId guide, GroupId group) {
        return meetings.findWithParts(group).stream()
                .filter(meeting -> meeting.state() == MeetingState.HELD
                        && meeting.guide().filter(guide::equals).isPresent()
                        && meeting.facts().form().isIntervision())
                .map(GroupMeeting::guided)
                .toList();
    }

    /** The groups of which this person held a meeting as their guide. */
    @Transactional(readOnly = true)
    public List<GroupId> groupsGuidedBy(PersonId guide) {
        return meetings.findGroupsGuidedBy(guide).stream()
                .map(GroupMeetings.InGroup::group)
                .toList();
    }

    /** How many meetings of a group are still planned with the guide it has. */
    @Transactional(readOnly = true)
    public int countGuidedAhead(GroupFacts group) {
        return (int) meetings.findByIntervisionGroupOrderByBeginsAscIdAsc(group.id()).stream()
                .filter(meeting -> meeting.state() == MeetingState.PLANNED)
                .map(meeting -> meeting.form(group))
                .filter(form -> form.isGuided() && form.isIntervision())
                .count();
    }

    /**
     * Who was at which meeting that ended then.
     *
     * @param after on the clock here, as is the other
     * @param until inclusive
     */
    @Transactional(readOnly = true)
    public List<Attended> endedBetween(LocalDateTime after, LocalDateTime until) {
        return meetings.findEnded(after, until).stream()
                .flatMap(meeting -> meeting.attended().stream().map(person -> new Attended(meeting.facts(), person)))
                .toList();
    }
}
