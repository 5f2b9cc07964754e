package nl.leervink.intervision;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leervink.kernel.ForParticipants;
import nl.leervink.kernel.ForParticipantsAndTrainers;
import nl.leervink.people.PersonId;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The groups somebody is in or guides: founding one, joining one, accepting what is agreed, leaving. */
@Service
public class MyGroups {

    private static final Limit A_SCREENFUL = Limit.of(60);

    /** Whoever founds more forgot the others. */
    static final int MOST_OWN = 12;

    private final Groups groups;
    private final GroupMembers members;
    private final GroupBook book;
    private final GroupLetters letters;
    private final Clock clock;

    MyGroups(Groups groups, GroupMembers members, GroupBook book, GroupLetters letters, Clock clock) {
        this.groups = groups;
        this.members = members;
        this.book = book;
        this.letters = letters;
        this.clock = clock;
    }

    /** Those I am in, asked to join or guide. */
    @ForParticipantsAndTrainers
    @Transactional(readOnly = true)
    public List<GroupRow> mine(PersonId me) {
        return book.rows(groups.findOf(me, A_SCREENFUL), standings(me), me);
    }

    /** Begins a group of one's own, without a guide; whoever begins it calls it together. */
    @ForParticipants
    @Transactional
    public FoundResult found(GroupTerms terms, PersonId me) {
        var faults = terms.faults();
        if (terms.price().isPresent()) {
            faults.add(GroupFault.PRICE);
        }
        if (!faults.isEmpty()) {
            return new FoundResult.Wrong(faults);
        }
        if (groups.countByConvenorAndState(me, IntervisionGroup.State.STANDING) >= MOST_OWN) {
            return new FoundResult.TooManyOwn(MOST_OWN);
        }
        var now = clock.instant();
        var group = new IntervisionGroup(terms, Optional.empty(), now);
        group.isCalledTogetherBy(me);
        var founder = new GroupMember(group.id(), me, now);
        founder.join(now);
        groups.save(group);
        members.save(founder);
        return new FoundResult.Done(group.id());
    }

    /** Asks to join an open group. */
    @ForParticipants
    @Transactional
    public JoinResult ask(GroupId id, PersonId me) {
        var found = groups.findHeld(id).filter(IntervisionGroup::stands);
        var known = members.findByIntervisionGroupAndPerson(id, me);
        if (known.filter(one -> one.isIn() || one.state() == MemberState.ASKED).isPresent()) {
            return new JoinResult.AlreadyThere();
        }
        if (found.filter(group -> group.terms().open()).isEmpty()
                || known.filter(one -> one.state() == MemberState.DECLINED).isPresent()) {
            return new JoinResult.Closed();
        }
        var group = found.get();
        if (members.countByIntervisionGroupAndState(id, MemberState.MEMBER)
                >= group.terms().most()) {
            return new JoinResult.Full();
        }
        var now = clock.instant();
        known.ifPresentOrElse(one -> one.askAgain(now), () -> members.save(new GroupMember(id, me, now)));
        letters.askedToJoin(group.facts(), me, now);
        return new JoinResult.Asked();
    }

    /** Accepts what is agreed now. */
    @ForParticipants
    @Transactional
    public AgreeResult accept(GroupId id, int number, PersonId me) {
        var group = groups.findHeld(id).filter(IntervisionGroup::stands);
        var member = members.findByIntervisionGroupAndPerson(id, me).filter(GroupMember::isIn);
        if (group.isEmpty() || member.isEmpty() || number < 1) {
            return new AgreeResult.NotYours();
        }
        if (group.get().agreement() != number) {
            return new AgreeResult.ChangedMeanwhile();
        }
        member.get().accept(number, clock.instant());
        return new AgreeResult.Agreed(number);
    }

    /**
     * Leaves a group, or takes back that one asked to join it. If whoever leaves called it together, the member who came
     * first after them does so from now on; a group that nobody is in any more and nobody guides is stopped.
     *
     * @return whether they were in it or asked
     */
    @ForParticipants
    @Transactional
    public boolean leave(GroupId id, PersonId me) {
        var group = groups.findHeld(id);
        var member = members.findByIntervisionGroupAndPerson(id, me)
                .filter(one -> one.isIn() || one.state() == MemberState.ASKED);
        if (group.isEmpty() || member.isEmpty()) {
            return false;
        }
        member.get().leave(clock.instant());
        Successions.after(group.get(), members.findByIntervisionGroupOrderByAskedAtAsc(id));
        return true;
    }

    private Map<GroupId, MemberState> standings(PersonId me) {
        return members.findByPersonAndStateIn(me, EnumSet.of(MemberState.MEMBER, MemberState.ASKED)).stream()
                .collect(toMap(GroupMember::group, GroupMember::state));
    }
}
