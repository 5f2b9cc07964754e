package nl.leervink.learning;

import java.util.UUID;
import nl.leervink.kernel.SingleValue;
import nl.leervink.kernel.TimeOrdered;

record LearningPlanId(UUID value) implements SingleValue<UUID> {

    static LearningPlanId next() {
        return new LearningPlanId(TimeOrdered.uuid());
    }
}
