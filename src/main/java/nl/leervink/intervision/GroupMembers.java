package nl.leervink.intervision;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.leervink.people.PersonId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface GroupMembers extends Repository<GroupMember, GroupMemberId> {

    GroupMember save(GroupMember member);

    Optional<GroupMember> findByIntervisionGroupAndPerson(GroupId group, PersonId person);

    List<GroupMember> findByIntervisionGroupOrderByAskedAtAsc(GroupId group);

    @Query("""
            select new nl.leervink.intervision.GroupMembers$Counted(m.intervisionGroup, count(m)) from GroupMember m
            where m.intervisionGroup in :groups and m.state = 'MEMBER'
            group by m.intervisionGroup""")
    List<Counted> count(Collection<GroupId> groups);

    List<GroupMember> findByPersonAndStateIn(PersonId person, Collection<MemberState> states);

    int countByIntervisionGroupAndState(GroupId group, MemberState state);

    /** Who did not accept what is agreed now in these groups, of those that meet still. */
    @Query("""
            select new nl.leervink.intervision.GroupMembers$Undecided(m.intervisionGroup, m.person, g.agreement)
            from GroupMember m join IntervisionGroup g on g.id = m.intervisionGroup
            where g.id in :groups and g.state = 'STANDING' and m.state = 'MEMBER' and m.accepted <> g.agreement
            order by m.askedAt, m.id""")
    List<Undecided> findUndecided(Collection<GroupId> groups);

    record Undecided(GroupId group, PersonId person, int agreement) {}

    record Counted(GroupId group, long members) {}
}
