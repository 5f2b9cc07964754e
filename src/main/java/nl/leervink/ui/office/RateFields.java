package nl.leervink.ui.office;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import nl.leervink.kernel.Points;
import nl.leervink.registers.rules.AccrualRule;
import nl.leervink.registers.rules.Rounding;

/** How one kind of activity counts. */
final class RateFields {

    private final RuleInput input;
    private final AccrualRule rule;
    private final Select<AccrualRule.Mode> mode;
    private final TextField rate;
    private final TextField selfStudy;
    private final TextField shortest;
    private final TextField atMost;
    private final Select<Rounding.Mode> rounding;
    private final TextField step;
    private final Select<Rounding.Level> level;

    RateFields(RuleInput input, RulesInWords inWords, AccrualRule rule) {
        this.input = input;
        this.rule = rule;
        var none = input.words("rule-fields.none");
        mode = input.choice(
                input.words("rule-fields.mode"), input.words("registers.unknown"), AccrualRule.Mode.values());
        rate = input.text(input.words("rule-fields.rate"));
        selfStudy = input.text(input.words("rule-fields.self-study"));
        shortest = input.text(input.words("rule-fields.shortest"));
        atMost = input.text(input.words("rule-fields.at-most"));
        rounding = input.choice(input.words("rule-fields.rounding"), none, Rounding.Mode.values());
        step = input.text(input.words("rule-fields.step"));
        level = input.choice(input.words("rule-fields.level"), none, Rounding.Level.values());
        if (rule.rounding().size() > 1) {
            rounding.setHelperText(inWords.rounding(rule.rounding()));
        }
        show();
    }

    private void show() {
        rule.mode().ifPresent(mode::setValue);
        rate.setValue(rule.rate().map(RuleInput::spelled).orElse(""));
        selfStudy.setValue(RuleInput.spelled(rule.selfStudyRate()));
        shortest.setValue(rule.shortestMeeting().map(Object::toString).orElse(""));
        atMost.setValue(rule.atMost().map(Points::toString).orElse(""));
        rule.rounding().stream().findFirst().ifPresent(known -> {
            rounding.setValue(known.mode());
            step.setValue(RuleInput.spelled(known.step()));
            level.setValue(known.level());
        });
    }

    Component shown(String title) {
        return RuleInput.group(title, mode, rate, selfStudy, shortest, atMost, rounding, step, level);
    }

    Optional<AccrualRule> filledIn() {
        var perUnit = input.decimal(rate, false);
        input.check(perUnit.isEmpty() || !mode.isEmpty(), mode, input.words("rule-fields.no-mode"));
        var study = input.decimal(selfStudy, true);
        var minutes = input.whole(shortest, RuleInput.HIGHEST);
        var most = atMost.getValue().isBlank() ? Optional.<Points>empty() : Points.parse(atMost.getValue());
        input.check(atMost.getValue().isBlank() || most.isPresent(), atMost, input.words("rule-fields.no-points"));
        var rounded = rounded();
        return input.isSound()
                ? Optional.of(new AccrualRule(
                        rule.kinds(),
                        rule.category(),
                        mode.getOptionalValue(),
                        perUnit,
                        study.orElse(BigDecimal.ZERO),
                        rule.groupFactor(),
                        minutes,
                        rounded,
                        most))
                : Optional.empty();
    }

    /** The first of several ways is what the fields show: left as it is, all of them stay. */
    private List<Rounding> rounded() {
        if (rounding.isEmpty()) {
            return List.of();
        }
        var multiple = input.decimal(step, false);
        input.check(multiple.isPresent(), step, input.words("rule-fields.no-step"));
        input.check(!level.isEmpty(), level, input.words("rule-fields.no-level"));
        var told = multiple.filter(_ -> !level.isEmpty())
                .map(some -> new Rounding(rounding.getValue(), some, level.getValue()));
        return rule.rounding().stream().findFirst().equals(told)
                ? rule.rounding()
                : told.stream().toList();
    }
}
