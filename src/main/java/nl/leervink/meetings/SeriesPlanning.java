package nl.leervink.meetings;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import nl.leervink.intervision.GroupBook;
import nl.leervink.intervision.GroupId;
import nl.leervink.intervision.GroupSheet;
import nl.leervink.kernel.ForSignedIn;
import nl.leervink.kernel.Minutes;
import nl.leervink.people.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Planning the meetings of a group: whoever runs it does, or the office. Any member plans one of the group's own in
 * between (source document 002).
 */
@Service
@ForSignedIn
public class SeriesPlanning {

    /** Of one group: three years of meetings every month. */
    static final int MOST = 36;

    private static final Minutes SHORTEST = Minutes.of(30);
    private static final Minutes LONGEST = Minutes.ofHours(8);

    private static final int YEARS_AHEAD = 2;

    private final GroupBook groups;
    private final GroupMeetings meetings;
    private final MeetingLetters letters;
    private final Clock clock;

    SeriesPlanning(GroupBook groups, GroupMeetings meetings, MeetingLetters letters, Clock clock) {
        this.groups = groups;
        this.meetings = meetings;
        this.letters = letters;
        this.clock = clock;
    }

    /**
     * Meetings from a first moment on, in the group's rhythm and moved off public holidays; of a trajectory its start and
     * its guided meetings. Nothing if it is not theirs to plan.
     *
     * @param number how many; a trajectory has its own number
     */
    @Transactional(readOnly = true)
    public List<ProposedMeeting> propose(GroupId group, LocalDateTime first, int number, PersonId actor) {
        return groups.sheet(group, actor).filter(GroupSheet::runs).stream()
                .flatMap(sheet -> (Series.isTrajectory(sheet.group().terms())
                                ? Series.trajectory(sheet.group().terms(), first)
                                : Series.inRhythm(
                                        sheet.group().terms(),
                                        sheet.group().guide().isPresent(),
                                        first,
                                        Math.clamp(number, 1, MOST)))
                        .stream())
                .toList();
    }

    /** Plans meetings; everyone in the group is told once. */
    @Transactional
    public PlanResult plan(GroupId id, List<PlannedMeeting> planned, PersonId actor) {
        var group = runBy(id, actor, planned);
        if (group.isEmpty()) {
            return new PlanResult.NotYours();
        }
        var known = meetings.findByIntervisionGroupOrderByBeginsAscIdAsc(id);
        if (known.size() + planned.size() > MOST) {
            return new PlanResult.TooMany(MOST);
        }
        for (var meeting : planned) {
            var objection = objectionTo(meeting, known, planned, Optional.empty());
            if (objection.isPresent()) {
                return objection.get();
            }
        }
        planned.forEach(meeting -> meetings.save(new GroupMeeting(id, meeting)));
        letters.datesChanged(group.get(), actor, clock.instant());
        return new PlanResult.Done(planned.size());
    }

    /** Holds a meeting at another moment, in another way or elsewhere. */
    @Transactional
    public PlanResult move(MeetingId meeting, int basedOn, PlannedMeeting planned, PersonId actor) {
        return changed(meeting, basedOn, actor, (group, found) -> {
            var known = meetings.findByIntervisionGroupOrderByBeginsAscIdAsc(found.group());
            return objectionTo(planned, known, List.of(planned), Optional.of(meeting))
                    .orElseGet(() -> {
                        found.move(planned);
                        letters.datesChanged(group, actor, clock.instant());
                        return new PlanResult.Done(1);
                    });
        });
    }

    /** Cancels a meeting. */
    @Transactional
    public PlanResult cancel(MeetingId meeting, int basedOn, PersonId actor) {
        return changed(meeting, basedOn, actor, (group, found) -> {
            found.cancel();
            letters.datesChanged(group, actor, clock.instant());
            return new PlanResult.Done(1);
        });
    }

    private interface Change {
        PlanResult make(GroupSheet group, GroupMeeting found);
    }

    private PlanResult changed(MeetingId id, int basedOn, PersonId actor, Change change) {
        var group = meetings.findGroup(id).map(GroupMeetings.InGroup::group);
        var sheet = group.flatMap(held -> {
            groups.hold(held);
            return groups.sheet(held, actor);
        });
        var found = meetings.findById(id).filter(meeting -> meeting.state() == MeetingState.PLANNED);
        if (sheet.isEmpty() || found.isEmpty() || !mayChange(sheet.get(), found.get())) {
            return new PlanResult.NotYours();
        }
        return found.get().version() == basedOn
                ? change.make(sheet.get(), found.get())
                : new PlanResult.ChangedMeanwhile();
    }

    /** Whoever runs the group any; a member one of the group's own. */
    private static boolean mayChange(GroupSheet sheet, GroupMeeting meeting) {
        return sheet.group().stands()
                && (sheet.runs()
                        || (sheet.isMember() && !meeting.form(sheet.group()).isGuided()));
    }

    private Optional<GroupSheet> runBy(GroupId id, PersonId actor, List<PlannedMeeting> planned) {
        groups.hold(id);
        return groups.sheet(id, actor)
                .filter(sheet -> sheet.group().stands())
                .filter(sheet -> sheet.runs() || (sheet.isMember() && isTheirOwn(planned)));
    }

    private static boolean isTheirOwn(List<PlannedMeeting> planned) {
        return planned.stream().noneMatch(meeting -> meeting.form().isGuided());
    }

    private Optional<PlanResult> objectionTo(
            PlannedMeeting planned,
            List<GroupMeeting> known,
            List<PlannedMeeting> together,
            Optional<MeetingId> itself) {
        var length = planned.length();
        if (planned.ends().isBefore(planned.begins()) || !length.atLeast(SHORTEST) || !LONGEST.atLeast(length)) {
            return Optional.of(new PlanResult.WrongLength(SHORTEST, LONGEST));
        }
        var now = LocalDateTime.now(clock);
        if (planned.begins().isBefore(now.minusYears(1))
                || planned.begins().isAfter(now.plusYears(YEARS_AHEAD))
                || planned.place().length() > PlannedMeeting.LONGEST_PLACE) {
            return Optional.of(new PlanResult.WrongMoment());
        }
        var day = planned.begins().toLocalDate();
        var taken = known.stream()
                        .filter(meeting -> meeting.state() != MeetingState.CANCELLED
                                && itself.filter(meeting.id()::equals).isEmpty())
                        .anyMatch(meeting -> meeting.begins().toLocalDate().equals(day))
                || together.stream()
                                .filter(other -> other.begins().toLocalDate().equals(day))
                                .count()
                        > 1;
        return taken ? Optional.of(new PlanResult.SameDay(day)) : Optional.empty();
    }
}
