package nl.leervink.intervision;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leervink.catalogue.CourseId;
import nl.leervink.kernel.ForOffice;
import nl.leervink.kernel.SearchPattern;
import nl.leervink.people.PersonId;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the office does with groups: it founds guided ones, says who guides, and puts people in. */
@Service
@ForOffice
public class GroupOffice {

    private final Groups groups;
    private final GroupMembers members;
    private final GroupBook book;
    private final GroupLetters letters;
    private final Clock clock;

    GroupOffice(Groups groups, GroupMembers members, GroupBook book, GroupLetters letters, Clock clock) {
        this.groups = groups;
        this.members = members;
        this.book = book;
        this.letters = letters;
        this.clock = clock;
    }

    /** Groups of which the name or place contains these words, those that stand first. */
    @Transactional(readOnly = true)
    public List<GroupRow> page(String words, Pageable page, PersonId actor) {
        return book.rows(groups.search(SearchPattern.containing(words), page), Map.of(), actor);
    }

    @Transactional(readOnly = true)
    public int count(String words) {
        return groups.count(SearchPattern.containing(words));
    }

    /**
     * Begins a group.
     *
     * @param course of the catalogue on whose page it stands; empty for none
     * @param guide empty if nobody guides it yet
     */
    @Transactional
    public FoundResult found(GroupTerms terms, Optional<CourseId> course, Optional<PersonId> guide) {
        var faults = terms.faults();
        if (!faults.isEmpty()) {
            return new FoundResult.Wrong(faults);
        }
        var group = new IntervisionGroup(terms, course, clock.instant());
        guide.ifPresent(group::appoint);
        return new FoundResult.Done(groups.save(group).id());
    }

    /**
     * Says who guides from now on; with nobody the group goes on alone.
     *
     * @return whether it meets still
     */
    @Transactional
    public boolean appoint(GroupId id, Optional<PersonId> guide) {
        var found = groups.findHeld(id).filter(IntervisionGroup::stands);
        found.ifPresent(group -> guide.ifPresentOrElse(group::appoint, () -> {
            group.goOnAlone(clock.instant());
            Successions.after(group, members.findByIntervisionGroupOrderByAskedAtAsc(id));
        }));
        return found.isPresent();
    }

    /** Puts somebody in a group, who accepts what is agreed themselves. */
    @Transactional
    public JoinResult put(GroupId id, PersonId person) {
        var found = groups.findHeld(id).filter(IntervisionGroup::stands);
        if (found.isEmpty()) {
            return new JoinResult.Closed();
        }
        var known = members.findByIntervisionGroupAndPerson(id, person);
        if (known.filter(GroupMember::isIn).isPresent()) {
            return new JoinResult.AlreadyThere();
        }
        var group = found.get();
        if (members.countByIntervisionGroupAndState(id, MemberState.MEMBER)
                >= group.terms().most()) {
            return new JoinResult.Full();
        }
        var now = clock.instant();
        known.orElseGet(() -> members.save(new GroupMember(id, person, now))).join(now);
        letters.letIn(group.facts(), person, now);
        Successions.after(group, members.findByIntervisionGroupOrderByAskedAtAsc(id));
        return new JoinResult.Joined();
    }

    /** Takes somebody out of a group. */
    @Transactional
    public boolean takeOut(GroupId id, PersonId person) {
        var group = groups.findHeld(id);
        var member = members.findByIntervisionGroupAndPerson(id, person).filter(GroupMember::isIn);
        if (group.isEmpty() || member.isEmpty()) {
            return false;
        }
        member.get().leave(clock.instant());
        Successions.after(group.get(), members.findByIntervisionGroupOrderByAskedAtAsc(id));
        return true;
    }
}
