package nl.leervink.intervision;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leervink.kernel.BetweenModules;
import nl.leervink.kernel.WhoActs;
import nl.leervink.people.People;
import nl.leervink.people.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which groups there are, and where somebody stands in one. */
@Service
@BetweenModules
public class GroupBook {

    private final Groups groups;
    private final GroupMembers members;
    private final GroupAgreements agreements;
    private final People people;

    GroupBook(Groups groups, GroupMembers members, GroupAgreements agreements, People people) {
        this.groups = groups;
        this.members = members;
        this.agreements = agreements;
        this.people = people;
    }

    @Transactional(readOnly = true)
    public Optional<GroupFacts> find(GroupId group) {
        return groups.findById(group).map(IntervisionGroup::facts);
    }

    @Transactional(readOnly = true)
    public Map<GroupId, GroupFacts> find(Collection<GroupId> ids) {
        return ids.isEmpty()
                ? Map.of()
                : groups.findByIdIn(ids).stream()
                        .map(IntervisionGroup::facts)
                        .collect(toMap(GroupFacts::id, group -> group));
    }

    /** As {@link #find(GroupId)}, and nobody else changes the group or its meetings until the transaction ends. */
    @Transactional
    public Optional<GroupFacts> hold(GroupId group) {
        return groups.findHeld(group).map(IntervisionGroup::facts);
    }

    /**
     * A group as this person may see it; empty for who is not in it, does not guide it and is not the office.
     *
     * @param actor whoever asks
     */
    @Transactional(readOnly = true)
    public Optional<GroupSheet> sheet(GroupId group, PersonId actor) {
        return groups.findById(group).flatMap(found -> sheet(found, actor));
    }

    /** The groups that somebody is in or was. */
    @Transactional(readOnly = true)
    public List<GroupId> groupsOf(PersonId person) {
        return members.findByPersonAndStateIn(person, EnumSet.of(MemberState.MEMBER, MemberState.LEFT)).stream()
                .map(GroupMember::group)
                .toList();
    }

    /** Who is in a group or was, and how long. */
    @Transactional(readOnly = true)
    public List<Stay> stays(GroupId group) {
        return members.findByIntervisionGroupOrderByAskedAtAsc(group).stream()
                .flatMap(member -> member.stay().stream())
                .toList();
    }

    /** How many are in each of these groups; nobody is left out. */
    @Transactional(readOnly = true)
    public Map<GroupId, Integer> members(Collection<GroupId> of) {
        return of.isEmpty()
                ? Map.of()
                : members.count(of).stream()
                        .collect(toMap(GroupMembers.Counted::group, counted -> Math.toIntExact(counted.members())));
    }

    /** The members of these groups who did not accept what is agreed now; none of a group that stopped or agreed nothing. */
    @Transactional(readOnly = true)
    public List<Undecided> undecided(Collection<GroupId> of) {
        var found = of.isEmpty() ? List.<GroupMembers.Undecided>of() : members.findUndecided(of);
        var known = find(
                found.stream().map(GroupMembers.Undecided::group).distinct().toList());
        return found.stream()
                .map(one -> new Undecided(requireNonNull(known.get(one.group())), one.person(), one.agreement()))
                .toList();
    }

    private Optional<GroupSheet> sheet(IntervisionGroup group, PersonId actor) {
        var all = members.findByIntervisionGroupOrderByAskedAtAsc(group.id());
        var isMember =
                all.stream().anyMatch(member -> member.isIn() && member.person().equals(actor));
        var guides = group.guide().filter(actor::equals).isPresent();
        var office = WhoActs.isOffice();
        if (!isMember && !guides && !office) {
            return Optional.empty();
        }
        var runs = group.isRunBy(actor) || office;
        var agreed = agreements.findByIntervisionGroupAndNumber(group.id(), group.agreement());
        var persons =
                new ArrayList<>(all.stream().map(GroupMember::person).distinct().toList());
        group.guide().ifPresent(persons::add);
        agreed.map(GroupAgreement::writtenBy).ifPresent(persons::add);
        var names = people.persons(persons);
        var shown = all.stream()
                .map(member -> member.facts(
                        requireNonNull(names.get(member.person())).name().full(),
                        group.convenor().filter(member.person()::equals).isPresent()))
                .toList();
        var mine = shown.stream()
                .filter(member -> member.isIn() && member.person().equals(actor))
                .findFirst();
        return Optional.of(new GroupSheet(
                group.facts(),
                group.version(),
                group.guide()
                        .map(guide -> requireNonNull(names.get(guide)).name().full()),
                isIndependent(group, all),
                in(shown, MemberState.MEMBER),
                runs ? in(shown, MemberState.ASKED) : List.of(),
                agreed.map(words -> words.agreed(
                        requireNonNull(names.get(words.writtenBy())).name().full())),
                mine.map(member -> member.accepted() == group.agreement()).orElse(true),
                isMember,
                guides,
                runs));
    }

    private static List<MemberFacts> in(List<MemberFacts> all, MemberState state) {
        return all.stream().filter(member -> member.state() == state).toList();
    }

    private static boolean isIndependent(IntervisionGroup group, List<GroupMember> all) {
        var latest = all.stream()
                .filter(GroupMember::isIn)
                .flatMap(member -> member.joinedAt().stream())
                .max(Instant::compareTo);
        return group.independentSince()
                .filter(since -> latest.filter(since::isBefore).isEmpty())
                .isPresent();
    }

    /** Rows of groups, each with where somebody stands in it. */
    List<GroupRow> rows(List<IntervisionGroup> found, Map<GroupId, MemberState> mine, PersonId actor) {
        var counted = members(found.stream().map(IntervisionGroup::id).toList());
        var guides = people.persons(found.stream()
                .flatMap(group -> group.guide().stream())
                .distinct()
                .toList());
        return found.stream()
                .map(group -> new GroupRow(
                        group.facts(),
                        counted.getOrDefault(group.id(), 0),
                        group.guide()
                                .map(guide ->
                                        requireNonNull(guides.get(guide)).name().full()),
                        Optional.ofNullable(mine.get(group.id())),
                        group.isRunBy(actor) || WhoActs.isOffice()))
                .toList();
    }
}
