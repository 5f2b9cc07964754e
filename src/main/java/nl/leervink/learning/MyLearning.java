package nl.leervink.learning;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.leervink.intervision.GroupBook;
import nl.leervink.intervision.GroupId;
import nl.leervink.kernel.ForParticipants;
import nl.leervink.learning.LearningDesk.InTrajectory;
import nl.leervink.learning.LearningSheet.SharedQuestions;
import nl.leervink.meetings.MeetingFacts;
import nl.leervink.meetings.MeetingForm;
import nl.leervink.meetings.MeetingId;
import nl.leervink.people.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Saying what one wants to learn in a trajectory, and making a plan of it after the start. Everyone writes their own; the
 * guide reads along, and the others in the group read the questions of who shares them.
 */
@Service
@ForParticipants
public class MyLearning {

    private final LearningPlans plans;
    private final SealedPlans safe;
    private final LearningDesk desk;
    private final GroupBook groups;
    private final Clock clock;

    MyLearning(LearningPlans plans, SealedPlans safe, LearningDesk desk, GroupBook groups, Clock clock) {
        this.plans = plans;
        this.safe = safe;
        this.desk = desk;
        this.groups = groups;
        this.clock = clock;
    }

    /** What I want to learn in a trajectory; empty for a group I am not in, and for one that is no trajectory. */
    @Transactional(readOnly = true)
    public Optional<LearningSheet> sheet(GroupId group, PersonId me) {
        return mine(group, me).map(in -> sheet(in, me));
    }

    /**
     * Saves what one wants to learn, and from the start on the plan of it. The guide reads it from then on.
     *
     * @param by the meeting by which one looks whether it worked: one after the start
     * @param basedOn the version the screen began with; another version saved since is never overwritten
     */
    @Transactional
    public LearningSaving save(GroupId id, LearningWords words, Optional<MeetingId> by, int basedOn, PersonId me) {
        var tooLong = words.tooLong();
        if (tooLong.isPresent()) {
            return new LearningSaving.TooLong(
                    tooLong.getAsInt(), words.parts().get(tooLong.getAsInt()).length(), LearningWords.LONGEST);
        }
        groups.hold(id);
        return mine(id, me).map(in -> save(in, words, by, basedOn, me)).orElseGet(LearningSaving.NotYours::new);
    }

    /**
     * Lets the others in the group read what one wants to learn, until one keeps it to oneself again; never the plan.
     *
     * @return whether there is something to share
     */
    @Transactional
    public boolean share(GroupId id, PersonId me) {
        groups.hold(id);
        var plan = mine(id, me)
                .flatMap(_ -> plans.findByIntervisionGroupAndMember(id, me))
                .filter(one -> !safe.open(one).questions().isEmpty());
        plan.ifPresent(one -> one.share(clock.instant()));
        return plan.isPresent();
    }

    /** From here on only oneself and the guide read it. */
    @Transactional
    public boolean unshare(GroupId id, PersonId me) {
        groups.hold(id);
        var plan = mine(id, me).flatMap(_ -> plans.findByIntervisionGroupAndMember(id, me));
        plan.ifPresent(LearningPlan::keepFromTheGroup);
        return plan.isPresent();
    }

    private Optional<InTrajectory> mine(GroupId id, PersonId me) {
        return desk.trajectory(id, me).filter(in -> in.group().isMember());
    }

    private LearningSaving save(
            InTrajectory in, LearningWords words, Optional<MeetingId> by, int basedOn, PersonId me) {
        if (in.over()) {
            return new LearningSaving.Over();
        }
        if (!in.started() && (!words.isPlanBlank() || by.isPresent())) {
            return new LearningSaving.NotStarted();
        }
        if (by.filter(chosen ->
                        choices(in).stream().noneMatch(meeting -> meeting.id().equals(chosen)))
                .isPresent()) {
            return new LearningSaving.NotYours();
        }
        var group = in.group().group().id();
        var known = plans.findByIntervisionGroupAndMember(group, me);
        if (known.map(LearningPlan::draftVersion).orElse(0) != basedOn) {
            return new LearningSaving.NewerExists(
                    known.map(LearningPlan::savedAt).orElseGet(clock::instant),
                    known.map(LearningPlan::draftVersion).orElse(0));
        }
        var now = clock.instant();
        var plan = known.orElseGet(() -> {
            var id = LearningPlanId.next();
            return plans.save(new LearningPlan(id, group, me, safe.seal(LearningWords.NONE, id), now));
        });
        plan.write(safe.seal(words, plan.id()), by, now);
        if (words.questions().isEmpty()) {
            plan.keepFromTheGroup();
        }
        return new LearningSaving.Saved(now, plan.draftVersion());
    }

    private LearningSheet sheet(InTrajectory in, PersonId me) {
        var all = plans.findByIntervisionGroup(in.group().group().id());
        var own = all.stream().filter(plan -> plan.member().equals(me)).findFirst();
        var words = desk.words(own);
        var by = LearningDesk.by(in, own);
        return new LearningSheet(
                in.group().group(),
                in.group().guide(),
                words,
                by,
                own.map(LearningPlan::draftVersion).orElse(0),
                own.map(LearningPlan::savedAt),
                own.flatMap(LearningPlan::sharedAt),
                LearningDesk.state(in, words, by),
                in.started(),
                !in.over(),
                choices(in),
                in.group().members().stream()
                        .filter(member -> !member.person().equals(me))
                        .flatMap(member -> all.stream()
                                .filter(plan -> plan.member().equals(member.person())
                                        && plan.sharedAt().isPresent())
                                .map(plan -> new SharedQuestions(
                                        member.name(), safe.open(plan).questions())))
                        .toList());
    }

    /** The meetings after the start. */
    private static List<MeetingFacts> choices(InTrajectory in) {
        return in.trajectory().meetings().stream()
                .filter(meeting -> meeting.form() != MeetingForm.START)
                .toList();
    }
}
