package nl.leervink.ui.office;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import nl.leervink.kernel.OneLine;
import nl.leervink.registers.RuleChangeResult;
import nl.leervink.registers.rules.AccreditationRule;
import nl.leervink.registers.rules.AccrualRule;
import nl.leervink.registers.rules.FlawedProfile;
import nl.leervink.registers.rules.NumberRule;
import nl.leervink.registers.rules.PeriodRule;
import nl.leervink.registers.rules.PeriodRule.Anchor;
import nl.leervink.registers.rules.RegisterProfile;
import nl.leervink.registers.rules.Requirement;
import nl.leervink.ui.parts.DutchInput;

/** What changes in the life of a register, as fields: days, bounds, rates, number. What it does not cover stays as it was. */
final class RuleFields extends Div implements RuleSheet {

    private final transient RegisterProfile base;
    private final transient RuleInput input;
    private final DatePicker from;
    private final DatePicker until;
    private final TextField months;
    private final DatePicker blockStart;
    private final TextField label;
    private final TextField pattern;
    private final TextField prefix;
    private final TextField testFrom;
    private final transient List<PartFields> parts;
    private final transient List<RateFields> rates;

    /**
     * Shows a version as it stands.
     *
     * @param inWords how the headings of what is counted are spelled
     */
    RuleFields(RegisterProfile base, RulesInWords inWords, Runnable changed) {
        this.base = base;
        this.input = new RuleInput(this, changed);
        this.from = input.day(getTranslation("rule-fields.from"));
        this.until = input.day(getTranslation("rule-fields.until"));
        this.months = input.text(getTranslation("rule-fields.months"));
        this.blockStart = input.day(getTranslation("rule-fields.block-start"));
        this.label = input.text(getTranslation("rule-fields.label"));
        this.pattern = input.text(getTranslation("rule-fields.pattern"));
        this.prefix = input.text(getTranslation("rule-fields.prefix"));
        this.testFrom = input.text(getTranslation("rule-fields.test-from"));
        this.parts = base.requirements().stream()
                .map(part -> new PartFields(input, part))
                .toList();
        this.rates = base.accrual().stream()
                .map(rule -> new RateFields(input, inWords, rule))
                .toList();
        addClassNames("stack", "rule-fields");
        days();
        add(RuleInput.section(getTranslation("rule-fields.asked"), getTranslation("rule-fields.asked.hint")));
        parts.forEach(part -> add(part.shown()));
        add(RuleInput.section(getTranslation("rule-fields.counted"), getTranslation("rule-fields.counted.hint")));
        for (var i = 0; i < rates.size(); i++) {
            add(rates.get(i).shown(inWords.heading(base, base.accrual().get(i))));
        }
        number();
    }

    @Override
    public Optional<RegisterProfile> filledIn() {
        input.begin();
        input.check(!from.isEmpty(), from, DutchInput.complaint(from, getTranslation("rule-fields.no-day")));
        input.check(
                from.isEmpty() || until.isEmpty() || !until.getValue().isBefore(from.getValue()),
                until,
                getTranslation("profile-flaw.ends-before-it-begins"));
        if (DutchInput.isUnreadable(until)) {
            input.check(false, until, getTranslation("input.no-date"));
        }
        input.check(
                base.period().anchor() != Anchor.CALENDAR_BLOCK || beginsAYear(blockStart),
                blockStart,
                getTranslation("profile-flaw.block-start"));
        input.check(!label.getValue().isBlank(), label, getTranslation("rule-fields.no-label"));
        var length = input.whole(months, PeriodRule.LONGEST);
        var test = input.whole(testFrom, RuleInput.HIGHEST);
        var asked = parts.stream().map(PartFields::filledIn).toList();
        var counted = rates.stream().map(RateFields::filledIn).toList();
        input.check(
                NumberRule.isPattern(OneLine.of(pattern.getValue())), pattern, getTranslation("profile-flaw.pattern"));
        return input.isSound() ? together(length, test, asked, counted) : Optional.empty();
    }

    /** What cannot be said of one field alone. */
    private Optional<RegisterProfile> together(
            Optional<Integer> length,
            Optional<Integer> test,
            List<Optional<Requirement>> asked,
            List<Optional<AccrualRule>> counted) {
        var accreditation = base.accreditation();
        try {
            return Optional.of(new RegisterProfile(
                    base.id(),
                    base.register(),
                    base.name(),
                    base.chamber(),
                    from.getValue(),
                    until.getOptionalValue(),
                    new NumberRule(OneLine.of(label.getValue()), RuleInput.known(pattern), RuleInput.known(prefix)),
                    new PeriodRule(
                            length,
                            base.period().anchor(),
                            blockStart.getOptionalValue(),
                            base.period().earlyRenewal(),
                            base.period().firstYearProRata(),
                            base.period().carryOver()),
                    asked.stream().flatMap(Optional::stream).toList(),
                    counted.stream().flatMap(Optional::stream).toList(),
                    new AccreditationRule(
                            accreditation.by(),
                            accreditation.referencePattern(),
                            test,
                            accreditation.testAlways(),
                            accreditation.termMonths(),
                            accreditation.appealWeeks()),
                    base.groups(),
                    base.guide(),
                    base.attendance(),
                    base.evidence(),
                    base.delivery(),
                    base.facts()));
        } catch (FlawedProfile flawed) {
            parts.forEach(part ->
                    part.refuse(flawed.about(), getTranslation(flawed.flaw().key())));
            return Optional.empty();
        }
    }

    @Override
    public void refuse(RuleChangeResult refused, String why) {
        switch (refused) {
            case RuleChangeResult.SameDay _ -> input.check(false, from, why);
            case RuleChangeResult.OverlapsLater _ -> input.check(false, until, why);
            case RuleChangeResult.OtherRegister _,
                    RuleChangeResult.NotReadable _,
                    RuleChangeResult.NoNewFact _,
                    RuleChangeResult.Fits _ -> {}
        }
    }

    private void days() {
        from.setValue(base.validFrom());
        from.setRequiredIndicatorVisible(true);
        until.setHelperText(getTranslation("rule-fields.until.hint"));
        base.validUntil().ifPresent(until::setValue);
        base.period().months().ifPresent(length -> months.setValue(length.toString()));
        months.setHelperText(getTranslation("rule-fields.empty-unknown"));
        base.period().blockStart().ifPresent(blockStart::setValue);
        blockStart.setVisible(base.period().anchor() == Anchor.CALENDAR_BLOCK);
        add(RuleInput.section(getTranslation("rule-fields.when"), "", from, until, months, blockStart));
    }

    private void number() {
        label.setValue(base.number().label());
        label.setMaxLength(NumberRule.LONGEST_LABEL);
        label.setRequiredIndicatorVisible(true);
        pattern.setValue(base.number().pattern().orElse(""));
        pattern.setHelperText(getTranslation("rule-fields.pattern.hint", "SKJ[0-9]{6}"));
        prefix.setValue(base.number().prefix().orElse(""));
        prefix.setMaxLength(NumberRule.LONGEST_PREFIX);
        base.accreditation().testFromHours().ifPresent(hours -> testFrom.setValue(hours.toString()));
        testFrom.setHelperText(getTranslation("rule-fields.empty-unknown"));
        add(RuleInput.section(getTranslation("rule-fields.number"), "", label, pattern, prefix, testFrom));
    }

    private static boolean beginsAYear(DatePicker field) {
        return field.getOptionalValue().filter(day -> day.getDayOfYear() == 1).isPresent();
    }
}
