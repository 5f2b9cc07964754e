package nl.leervink.meetings;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.leervink.guides.Guides;
import nl.leervink.intervision.GroupBook;
import nl.leervink.intervision.GroupId;
import nl.leervink.intervision.GroupSheet;
import nl.leervink.intervision.MemberFacts;
import nl.leervink.kernel.ForSignedIn;
import nl.leervink.kernel.Minutes;
import nl.leervink.people.PersonId;
import nl.leervink.points.RegisteredPeople;
import nl.leervink.registers.ProfileShelf;
import nl.leervink.registers.rules.Activity;
import nl.leervink.registers.rules.Composition;
import nl.leervink.registers.rules.Composition.Guiding;
import nl.leervink.registers.rules.Composition.Planned;
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
        var held = meetings
                .findByIntervisionGroupOrderByBeginsAscIdAsc(group.group().id())
                .stream()
                .filter(meeting -> meeting.state() != MeetingState.CANCELLED
                        && meeting.form(group.group()).isIntervision())
                .toList();
        var known = guides.of(Stream.concat(
                        group.group().guide().stream(), held.stream().flatMap(meeting -> meeting.guide().stream()))
                .distinct()
                .toList());
        var now = group.group().guide().map(guide -> known.guiding(guide, group.independent()));
        var planned = held.stream()
                .map(meeting -> new Planned(
                        meeting.begins().toLocalDate(),
                        meeting.length(),
                        meeting.state() == MeetingState.HELD
                                ? meeting.guide()
                                        .map(guide -> known.guiding(guide, meeting.wasGuidedFromOutsideTheLine()))
                                : now.filter(_ -> meeting.form(group.group()).isGuided())))
                .toList();
        var names = group.members().stream().collect(toMap(MemberFacts::person, MemberFacts::name));
        return profiles(group).entrySet().stream()
                .map(entry -> at(
                        entry.getKey(),
                        group,
                        entry.getValue().stream().map(names::get).sorted().toList(),
                        planned,
                        now))
                .toList();
    }

    /** The rules that hold today, with who is registered there. */
    private Map<RegisterProfile, Set<PersonId>> profiles(GroupSheet group) {
        var members = new TreeMap<RegisterProfile, Set<PersonId>>(comparing(RegisterProfile::id));
        registered.among(group.persons()).values().stream()
                .flatMap(List::stream)
                .forEach(known -> members.computeIfAbsent(known.rules(), _ -> new HashSet<>())
                        .add(known.membership().person()));
        var kind = RegisterView.kind(group.group().terms().kind());
        var others = shelf.library().on(LocalDate.now(clock)).stream()
                .filter(profile ->
                        profile.groups().stream().anyMatch(rule -> rule.kinds().contains(kind)))
                .filter(profile -> !members.containsKey(profile))
                .toList();
        var all = new LinkedHashMap<RegisterProfile, Set<PersonId>>(members);
        others.forEach(profile -> all.put(profile, Set.of()));
        return all;
    }

    private static GroupAtRegister at(
            RegisterProfile profile,
            GroupSheet group,
            List<String> members,
            List<Planned> planned,
            Optional<Guiding> now) {
        var kind = RegisterView.kind(group.group().terms().kind());
        var check = profile.check(new Composition(kind, group.members().size(), members.size(), planned, now));
        var counting = planned.stream()
                .filter(meeting -> meeting.guide().isPresent()
                        || profile.guide().filter(GuideRule::needed).isEmpty())
                .toList();
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
                        RegisterView.signing(profile, now),
                        Optional.empty())),
                counting.stream().map(Planned::date).toList());
    }
}
