package nl.leervink.intervision;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import nl.leervink.kernel.ForSignedIn;
import nl.leervink.kernel.ForTrainers;
import nl.leervink.kernel.WhoActs;
import nl.leervink.people.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Running a group: its guide does, or the member who calls it together; and the office any. Who is in it sees it. Whoever
 * changes it holds it, so that who comes and goes does so one after the other.
 */
@Service
public class GroupRunning {

    private final Groups groups;
    private final GroupMembers members;
    private final GroupAgreements agreements;
    private final GroupBook book;
    private final GroupLetters letters;
    private final Clock clock;

    GroupRunning(
            Groups groups,
            GroupMembers members,
            GroupAgreements agreements,
            GroupBook book,
            GroupLetters letters,
            Clock clock) {
        this.groups = groups;
        this.members = members;
        this.agreements = agreements;
        this.book = book;
        this.letters = letters;
        this.clock = clock;
    }

    /** The group; empty for who is not in it, does not guide it and is not the office. */
    @ForSignedIn
    @Transactional(readOnly = true)
    public Optional<GroupSheet> sheet(GroupId group, PersonId actor) {
        return book.sheet(group, actor);
    }

    /**
     * Says anew what the group is.
     *
     * @param basedOn the version that was read
     */
    @ForSignedIn
    @Transactional
    public FoundResult change(GroupId id, int basedOn, GroupTerms terms, PersonId actor) {
        return held(id, actor)
                .<FoundResult>map(group -> {
                    var faults = terms.faults();
                    if (!faults.isEmpty()) {
                        return new FoundResult.Wrong(faults);
                    }
                    if (group.version() != basedOn) {
                        return new FoundResult.ChangedMeanwhile();
                    }
                    if (!terms.price().equals(group.terms().price())
                            && group.guide().isEmpty()
                            && !WhoActs.isOffice()) {
                        return new FoundResult.NotYours();
                    }
                    var in = members.countByIntervisionGroupAndState(id, MemberState.MEMBER);
                    if (in > terms.most()) {
                        return new FoundResult.MoreAreIn(in);
                    }
                    group.become(terms);
                    return new FoundResult.Done(id);
                })
                .orElseGet(FoundResult.NotYours::new);
    }

    /** Lets somebody in who asked. */
    @ForSignedIn
    @Transactional
    public JoinResult admit(GroupId id, PersonId asking, PersonId actor) {
        return asked(id, asking, actor, group -> member -> {
            if (members.countByIntervisionGroupAndState(id, MemberState.MEMBER)
                    >= group.terms().most()) {
                return new JoinResult.Full();
            }
            var now = clock.instant();
            member.join(now);
            letters.letIn(group.facts(), asking, now);
            return new JoinResult.Joined();
        });
    }

    /** Lets somebody not in; they are told on their own page, and ask no more. */
    @ForSignedIn
    @Transactional
    public JoinResult decline(GroupId id, PersonId asking, PersonId actor) {
        return asked(id, asking, actor, _ -> member -> {
            member.decline();
            return new JoinResult.Closed();
        });
    }

    /**
     * Writes down what is agreed, under the next number: every member accepts it anew, and who comes later does too.
     *
     * @param basedOn the number of what was agreed when it was read; 0 if nothing was
     */
    @ForSignedIn
    @Transactional
    public AgreeResult agree(GroupId id, int basedOn, AgreementWords words, PersonId actor) {
        return held(id, actor)
                .<AgreeResult>map(group -> {
                    if (!words.isWhole()) {
                        return new AgreeResult.NotWhole();
                    }
                    if (words.isTooLong()) {
                        return new AgreeResult.TooLong();
                    }
                    if (group.agreement() != basedOn) {
                        return new AgreeResult.ChangedMeanwhile();
                    }
                    var now = clock.instant();
                    var number = group.agreeAnew();
                    agreements.save(new GroupAgreement(id, number, words, actor, now));
                    members.findByIntervisionGroupAndPerson(id, actor)
                            .filter(GroupMember::isIn)
                            .ifPresent(writer -> writer.accept(number, now));
                    return new AgreeResult.Agreed(number);
                })
                .orElseGet(AgreeResult.NotYours::new);
    }

    /**
     * Declares, as the guide, to have no authority over anyone in the group as it is now.
     *
     * @return whether they guide it
     */
    @ForTrainers
    @Transactional
    public boolean declareIndependence(GroupId id, PersonId guide) {
        var guided = groups.findHeld(id)
                .filter(group -> group.guide().filter(guide::equals).isPresent());
        guided.ifPresent(group -> group.declaredIndependent(clock.instant()));
        return guided.isPresent();
    }

    /**
     * Leaves a group, as its guide, to itself: it keeps all it has, and goes on alone.
     *
     * @return whether they guided it
     */
    @ForTrainers
    @Transactional
    public boolean leaveToItself(GroupId id, PersonId guide) {
        var guided = groups.findHeld(id)
                .filter(group -> group.guide().filter(guide::equals).isPresent());
        guided.ifPresent(this::goesOnAlone);
        return guided.isPresent();
    }

    /** Stops a group for good; what was done stays to be read. */
    @ForSignedIn
    @Transactional
    public boolean stop(GroupId id, PersonId actor) {
        var group = held(id, actor);
        group.ifPresent(IntervisionGroup::stop);
        return group.isPresent();
    }

    private void goesOnAlone(IntervisionGroup group) {
        group.goOnAlone(clock.instant());
        Successions.after(group, members.findByIntervisionGroupOrderByAskedAtAsc(group.id()));
    }

    private JoinResult asked(
            GroupId id,
            PersonId asking,
            PersonId actor,
            Function<IntervisionGroup, Function<GroupMember, JoinResult>> decide) {
        var group = held(id, actor);
        var member =
                members.findByIntervisionGroupAndPerson(id, asking).filter(one -> one.state() == MemberState.ASKED);
        return group.isPresent() && member.isPresent()
                ? decide.apply(group.get()).apply(member.get())
                : new JoinResult.NobodyAsks();
    }

    /** Empty if it is not theirs to run, or was stopped. */
    private Optional<IntervisionGroup> held(GroupId id, PersonId actor) {
        return groups.findHeld(id)
                .filter(IntervisionGroup::stands)
                .filter(group -> WhoActs.isOffice() || (group.isRunBy(actor) && isStillIn(group, actor)));
    }

    /** Whoever calls a group together is in it: a role that somebody left says nothing any more. */
    private boolean isStillIn(IntervisionGroup group, PersonId actor) {
        return group.guide().filter(actor::equals).isPresent()
                || members.findByIntervisionGroupAndPerson(group.id(), actor)
                        .filter(GroupMember::isIn)
                        .isPresent();
    }
}
