package nl.leervink.ui.office;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextField;
import java.util.EnumSet;
import java.util.Optional;
import nl.leervink.kernel.Points;
import nl.leervink.registers.rules.Requirement;
import nl.leervink.registers.rules.Requirement.Bound;

/** The bounds of one part of what a register asks: a number, none, or unknown. */
final class PartFields {

    private final RuleInput input;
    private final Requirement asked;
    private final TextField least;
    private final TextField most;

    PartFields(RuleInput input, Requirement asked) {
        this.input = input;
        this.asked = asked;
        this.least = input.text(input.words("rule-fields.least"));
        this.most = input.text(input.words("rule-fields.most"));
        least.setValue(spelled(asked.least(), Bound.LEAST));
        most.setValue(spelled(asked.most(), Bound.MOST));
    }

    Component shown() {
        return RuleInput.group(asked.spelled(), least, most);
    }

    Optional<Requirement> filledIn() {
        var unknown = EnumSet.noneOf(Bound.class);
        var low = bound(least, Bound.LEAST, unknown);
        var high = bound(most, Bound.MOST, unknown);
        if (low.flatMap(atLeast -> high.filter(atMost -> atLeast.compareTo(atMost) > 0))
                .isPresent()) {
            input.check(false, most, input.words("profile-flaw.least-above-most"));
            return Optional.empty();
        }
        return Optional.of(
                new Requirement(asked.code(), asked.name(), asked.within(), low, high, asked.perYear(), unknown));
    }

    /** Says beside the maximum of a part what is wrong with it. */
    void refuse(String code, String why) {
        if (asked.code().equals(code)) {
            input.check(false, most, why);
        }
    }

    private String spelled(Optional<Points> points, Bound bound) {
        return points.map(Points::toString)
                .orElseGet(
                        () -> input.words(asked.unknown().contains(bound) ? "registers.unknown" : "rule-fields.none"));
    }

    private Optional<Points> bound(TextField field, Bound bound, EnumSet<Bound> unknown) {
        var typed = field.getValue().strip();
        if (typed.isEmpty() || typed.equalsIgnoreCase(input.words("registers.unknown"))) {
            unknown.add(bound);
            return Optional.empty();
        }
        if (typed.equalsIgnoreCase(input.words("rule-fields.none"))) {
            return Optional.empty();
        }
        var points = Points.parse(typed);
        input.check(points.isPresent(), field, input.words("rule-fields.no-points"));
        return points;
    }
}
