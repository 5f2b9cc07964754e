package nl.leervink.reflections;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import nl.leervink.intervision.GroupBook;
import nl.leervink.kernel.Language;
import nl.leervink.kernel.PortalAddress;
import nl.leervink.kernel.Spelling;
import nl.leervink.mailing.Occasion;
import nl.leervink.meetings.HeldMeetings;
import nl.leervink.meetings.HeldMeetings.Attended;
import nl.leervink.meetings.MeetingFacts;
import nl.leervink.meetings.MeetingId;
import nl.leervink.people.People;
import nl.leervink.people.PersonFacts;
import nl.leervink.people.PersonId;
import nl.leervink.reminders.Daytime;
import nl.leervink.reminders.Reminder;
import org.springframework.stereotype.Component;

/**
 * Whoever was at a meeting and finished no reflection on it is reminded once, two days after: not at night, and not of what was
 * more than two weeks ago.
 */
@Component
class ReflectionDue implements Reminder {

    private static final int AFTER_DAYS = 2;
    private static final int STILL_OF_USE_DAYS = 14;

    private final Reflections reflections;
    private final HeldMeetings meetings;
    private final GroupBook groups;
    private final People people;
    private final PortalAddress portal;

    ReflectionDue(
            Reflections reflections, HeldMeetings meetings, GroupBook groups, People people, PortalAddress portal) {
        this.reflections = reflections;
        this.meetings = meetings;
        this.groups = groups;
        this.people = people;
        this.portal = portal;
    }

    @Override
    public List<Due> due(LocalDateTime now) {
        if (!Daytime.covers(now)) {
            return List.of();
        }
        var attended = meetings.endedBetween(now.minusDays(STILL_OF_USE_DAYS), now.minusDays(AFTER_DAYS));
        if (attended.isEmpty()) {
            return List.of();
        }
        var done =
                reflections
                        .finishedAfter(attended.stream()
                                .map(one -> one.meeting().id())
                                .distinct()
                                .toList())
                        .stream()
                        .map(standing -> new Whose(standing.meeting(), standing.author()))
                        .collect(toSet());
        var open = attended.stream()
                .filter(one -> !done.contains(new Whose(one.meeting().id(), one.person())))
                .toList();
        var persons =
                people.persons(open.stream().map(Attended::person).distinct().toList());
        var named = groups.find(
                open.stream().map(one -> one.meeting().group()).distinct().toList());
        return open.stream()
                .map(one -> due(
                        one.meeting(),
                        requireNonNull(persons.get(one.person())),
                        requireNonNull(named.get(one.meeting().group())).terms().name()))
                .toList();
    }

    private Due due(MeetingFacts meeting, PersonFacts to, String group) {
        var id = meeting.id().value();
        return Due.inDutch(
                new Occasion("reflection-due:" + id + ":" + to.id().value()),
                to.email(),
                to.name().full(),
                "reflection-due",
                () -> Map.of(
                        "group",
                        group,
                        "day",
                        Spelling.dayInWords(meeting.begins().toLocalDate(), Language.DUTCH.locale()),
                        "link",
                        portal.link("/mijn/reflecties/" + id)));
    }

    private record Whose(MeetingId meeting, PersonId author) {}
}
