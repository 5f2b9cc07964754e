package nl.leervink.learning;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Optional;
import nl.leervink.intervision.GroupId;
import nl.leervink.kernel.ForTrainers;
import nl.leervink.learning.LearningDesk.InTrajectory;
import nl.leervink.people.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reading what the members of a trajectory want to learn. Only for who guides it now, who changes nothing of it. */
@Service
@ForTrainers
public class GuidedLearning {

    private final LearningPlans plans;
    private final LearningDesk desk;

    GuidedLearning(LearningPlans plans, LearningDesk desk) {
        this.plans = plans;
        this.desk = desk;
    }

    /** Of each who is in it; empty for a group I do not guide, and for one that is no trajectory. */
    @Transactional(readOnly = true)
    public List<LearningRow> of(GroupId group, PersonId me) {
        return desk.trajectory(group, me)
                .filter(in -> in.group().guides())
                .map(this::rows)
                .orElse(List.of());
    }

    private List<LearningRow> rows(InTrajectory in) {
        var written = plans.findByIntervisionGroup(in.group().group().id()).stream()
                .collect(toMap(LearningPlan::member, identity()));
        return in.group().members().stream()
                .map(member -> {
                    var plan = Optional.ofNullable(written.get(member.person()));
                    var words = desk.words(plan);
                    var by = LearningDesk.by(in, plan);
                    return new LearningRow(member.name(), LearningDesk.state(in, words, by), words, by);
                })
                .toList();
    }
}
