package nl.leervink.meetings;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leervink.guides.GuideRole;
import nl.leervink.guides.Guides;
import nl.leervink.intervision.GroupBook;
import nl.leervink.intervision.GroupId;
import nl.leervink.intervision.GroupKind;
import nl.leervink.intervision.GroupSheet;
import nl.leervink.intervision.MemberFacts;
import nl.leervink.kernel.ForSignedIn;
import nl.leervink.kernel.Minutes;
import nl.leervink.people.PersonId;
import nl.leervink.points.RegisteredPeople;
import nl.leervink.registers.ProfileShelf;
import nl.leervink.registers.rules.Activity;
import nl.leervink.registers.rules.ActivityKind;
import nl.leervink.registers.rules.Composition;
import nl.leervink.registers.rules.Composition.Guiding;
import nl.leervink.registers.rules.Composition.Planned;
import nl.leervink.registers.rules.Guide;
import nl.leervink.registers.rules.GuideRule;
import nl.leervink.registers.rules.RegisterProfile;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What registers say of a group: live, while people come and go and before it first meets. The registers its members are
 * in come first; then those with rules for the make-up of a group, so that whoever starts one knows what it takes.
 */
@Service
@ForSignedIn
public class GroupRegisters {

    private final GroupBook groups;
    private final GroupMeetings meetings;
    private final RegisteredPeople registered;
    private final Guides guides;
    private final ProfileShelf shelf;
    private final Clock clock;

    GroupRegisters(
            GroupBook groups,
            GroupMeetings meetings,
            RegisteredPeople registered,
            Guides guides,
            ProfileShelf shelf,
            Clock clock) {
        this.groups = groups;
        this.meetings = meetings;
        this.registered = registered;
        this.guides = guides;
        this.shelf = shelf;
        this.clock = clock;
    }

    /** What each register says; nothing of a group that is not theirs. */
    @Transactional(readOnly = true)
    public List<GroupAtRegister> of(GroupId group, PersonId actor) {
        return groups.sheet(group, actor).map(this::of).orElse(List.of());
    }

    private List<GroupAtRegister> of(GroupSheet group) {
        var names = group.members().stream().collect(toMap(MemberFacts::person, MemberFacts::name));
        var held = meetings
                .findByIntervisionGroupOrderByBeginsAscIdAsc(group.group().id())
                .stream()
                .filter(meeting -> meeting.state() != MeetingState.CANCELLED
                        && meeting.form().isIntervision())
                .toList();
        var guiding = guiding(group);
        var byProfile = new LinkedHashMap<String, List<PersonId>>();
        registered.among(group.persons()).values().stream()
                .flatMap(List::stream)
                .sorted(comparing(known -> known.rules().id()))
                .forEach(known -> byProfile.merge(
                        known.rules().id(),
                        List.of(known.membership().person()),
                        (one, other) -> Stream.concat(one.stream(), other.stream())
                                .distinct()
                                .toList()));
        var today = LocalDate.now(clock);
        var library = shelf.library();
        library.on(today).stream()
                .filter(profile -> profile.groups().stream()
                        .anyMatch(rule ->
                                rule.kinds().contains(kind(group.group().terms().kind()))))
                .forEach(profile -> byProfile.putIfAbsent(profile.id(), List.of()));
        return byProfile.entrySet().stream()
                .flatMap(entry -> library.on(entry.getKey(), today).stream()
                        .map(profile -> at(
                                profile,
                                group,
                                entry.getValue().stream()
                                        .map(names::get)
                                        .sorted()
                                        .toList(),
                                held,
                                guiding)))
                .toList();
    }

    private GroupAtRegister at(
            RegisterProfile profile,
            GroupSheet group,
            List<String> members,
            List<GroupMeeting> held,
            Optional<Guiding> guiding) {
        var kind = kind(group.group().terms().kind());
        var planned = held.stream()
                .map(meeting -> new Planned(
                        meeting.begins().toLocalDate(),
                        meeting.length(),
                        meeting.form().isGuided()))
                .toList();
        var counting = planned.stream()
                .filter(meeting -> meeting.guided()
                        || profile.guide().filter(GuideRule::needed).isEmpty())
                .toList();
        var check = profile.check(new Composition(kind, group.members().size(), members.size(), planned, guiding));
        return new GroupAtRegister(
                profile.register(),
                profile.spelled(),
                check.category().map(profile::spelled).orElse(""),
                members,
                check,
                profile.count(new Activity(
                        kind,
                        counting.stream()
                                .map(meeting -> new Activity.Meeting(meeting.date(), meeting.length(), 1))
                                .toList(),
                        Minutes.NONE,
                        group.members().size(),
                        members.size(),
                        guiding.filter(Guiding::independent).flatMap(guide -> signing(profile, guide)),
                        Optional.empty())),
                counting.stream().map(Planned::date).toList());
    }

    private static Optional<Guide> signing(RegisterProfile profile, Guiding guiding) {
        return profile.guide()
                .flatMap(rule -> guiding.registrations().stream()
                        .filter(guide -> rule.accepted().stream()
                                .anyMatch(role -> role.register().equals(guide.register())
                                        && role.role().equals(guide.role())))
                        .findFirst());
    }

    private Optional<Guiding> guiding(GroupSheet group) {
        return group.group()
                .guide()
                .map(guide -> new Guiding(
                        guides.of(List.of(guide)).getOrDefault(guide, List.of()).stream()
                                .map(GroupRegisters::rule)
                                .toList(),
                        group.independent()));
    }

    private static Guide rule(GuideRole role) {
        return new Guide(role.register(), role.role(), role.from(), role.until());
    }

    private static ActivityKind kind(GroupKind kind) {
        return switch (kind) {
            case INTERVISION, TRAJECTORY -> ActivityKind.INTERVISION;
            case SUPERVISION -> ActivityKind.SUPERVISION;
        };
    }
}
