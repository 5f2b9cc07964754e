package nl.leervink.learning;

import nl.leervink.vault.KeepsSealed;
import nl.leervink.vault.Sealed;
import nl.leervink.vault.Vault;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** What people want to learn is kept sealed. */
@Component
class SealedPlans implements KeepsSealed {

    private static final int AT_A_TIME = 100;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final LearningPlans plans;
    private final Vault vault;

    SealedPlans(LearningPlans plans, Vault vault) {
        this.plans = plans;
        this.vault = vault;
    }

    Sealed seal(LearningWords words, LearningPlanId id) {
        return vault.seal(
                JSON.writeValueAsString(new Written(words.questions(), words.goal(), words.deeds(), words.signs())),
                about(id));
    }

    LearningWords open(LearningPlan plan) {
        var written = JSON.readValue(vault.text(plan.written(), about(plan.id())), Written.class);
        return new LearningWords(written.questions(), written.goal(), written.deeds(), written.signs());
    }

    @Override
    public String what() {
        return "learning plans";
    }

    @Override
    @Transactional
    public boolean sealSomeAnew() {
        var some = plans.findSealedOtherwise(vault.currentKey(), Limit.of(AT_A_TIME));
        some.forEach(plan -> {
            var about = about(plan.id());
            plan.sealAnew(vault.seal(vault.open(plan.written(), about), about));
        });
        return some.size() == AT_A_TIME;
    }

    private static String about(LearningPlanId id) {
        return "learning plan " + id.value();
    }

    /** As it is kept: what is sealed today is read for years. */
    private record Written(String questions, String goal, String deeds, String signs) {}
}
