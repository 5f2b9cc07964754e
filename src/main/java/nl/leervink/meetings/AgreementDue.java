package nl.leervink.meetings;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import nl.leervink.intervision.GroupBook;
import nl.leervink.intervision.Undecided;
import nl.leervink.kernel.Language;
import nl.leervink.kernel.PortalAddress;
import nl.leervink.kernel.Spelling;
import nl.leervink.mailing.Occasion;
import nl.leervink.people.People;
import nl.leervink.people.PersonFacts;
import nl.leervink.reminders.Daytime;
import nl.leervink.reminders.Reminder;
import org.springframework.stereotype.Component;

/**
 * Whoever did not accept what their group agreed is reminded once of that agreement, some days before the next meeting; not at
 * night.
 */
@Component
class AgreementDue implements Reminder {

    private static final int AHEAD_DAYS = 5;

    private final GroupMeetings meetings;
    private final GroupBook groups;
    private final People people;
    private final PortalAddress portal;

    AgreementDue(GroupMeetings meetings, GroupBook groups, People people, PortalAddress portal) {
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
        var next = meetings.findComing(now, now.plusDays(AHEAD_DAYS)).stream()
                .collect(toMap(GroupMeeting::group, GroupMeeting::begins, (first, _) -> first));
        var undecided = groups.undecided(next.keySet());
        var persons = people.persons(
                undecided.stream().map(Undecided::member).distinct().toList());
        return undecided.stream()
                .map(one -> due(
                        one,
                        requireNonNull(persons.get(one.member())),
                        requireNonNull(next.get(one.group().id()))))
                .toList();
    }

    private Due due(Undecided one, PersonFacts to, LocalDateTime begins) {
        var id = one.group().id().value();
        return Due.inDutch(
                new Occasion("agreement-due:" + id + ":" + one.agreement() + ":"
                        + to.id().value()),
                to.email(),
                to.name().full(),
                "agreement-due",
                () -> Map.of(
                        "group",
                        one.group().terms().name(),
                        "day",
                        Spelling.dayInWords(begins.toLocalDate(), Language.DUTCH.locale()),
                        "link",
                        portal.link("/mijn/groepen/" + id)));
    }
}
