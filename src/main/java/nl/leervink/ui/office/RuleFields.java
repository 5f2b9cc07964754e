package nl.leervink.ui.office;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import nl.leervink.kernel.OneLine;
import nl.leervink.kernel.Points;
import nl.leervink.kernel.Shown;
import nl.leervink.registers.rules.AccreditationRule;
import nl.leervink.registers.rules.AccrualRule;
import nl.leervink.registers.rules.FlawedProfile;
import nl.leervink.registers.rules.NumberRule;
import nl.leervink.registers.rules.PeriodRule;
import nl.leervink.registers.rules.PeriodRule.Anchor;
import nl.leervink.registers.rules.RegisterProfile;
import nl.leervink.registers.rules.Requirement;
import nl.leervink.registers.rules.Requirement.Bound;
import nl.leervink.registers.rules.Rounding;
import nl.leervink.ui.parts.DutchInput;

/** What changes in the life of a register, as fields: days, bounds, rates, number. What it does not cover stays as it was. */
class RuleFields extends Div {

    private static final int HIGHEST = 10_000;
    private static final int HIGHEST_RATE = 100;

    private final transient RegisterProfile base;
    private final transient RulesInWords inWords = new RulesInWords(this);
    private final transient Runnable changed;
    private final DatePicker from = DutchInput.date(getTranslation("rule-fields.from"));
    private final DatePicker until = DutchInput.date(getTranslation("rule-fields.until"));
    private final TextField months = text(getTranslation("rule-fields.months"));
    private final DatePicker blockStart = DutchInput.date(getTranslation("rule-fields.block-start"));
    private final TextField label = text(getTranslation("rule-fields.label"));
    private final TextField pattern = text(getTranslation("rule-fields.pattern"));
    private final TextField prefix = text(getTranslation("rule-fields.prefix"));
    private final TextField testFrom = text(getTranslation("rule-fields.test-from"));
    private final transient List<PartFields> parts;
    private final transient List<RateFields> rates;
    private boolean sound;

    RuleFields(RegisterProfile base, LocalDate today, Runnable changed) {
        this.base = base;
        this.changed = changed;
        this.parts = base.requirements().stream().map(PartFields::new).toList();
        this.rates = base.accrual().stream().map(RateFields::new).toList();
        addClassName("stack");
        days(today);
        add(section(getTranslation("rule-fields.asked"), getTranslation("rule-fields.asked.hint")));
        parts.forEach(part -> add(part.shown()));
        add(section(getTranslation("rule-fields.counted"), getTranslation("rule-fields.counted.hint")));
        rates.forEach(rate -> add(rate.shown()));
        number();
    }

    /** The same rules as a version of their own: from today, or the day after these begin. */
    static RegisterProfile begun(RegisterProfile base, LocalDate today) {
        return base.from(
                base.validFrom().isBefore(today) ? today : base.validFrom().plusDays(1));
    }

    /** The rules as filled in; empty if something cannot be, which is then said beside its field. */
    Optional<RegisterProfile> filledIn() {
        sound = true;
        check(!from.isEmpty(), from, getTranslation("rule-fields.no-day"));
        check(
                from.isEmpty() || until.isEmpty() || !until.getValue().isBefore(from.getValue()),
                until,
                getTranslation("profile-flaw.ends-before-it-begins"));
        if (DutchInput.isUnreadable(until)) {
            check(false, until, getTranslation("rule-fields.no-day"));
        }
        check(
                base.period().anchor() != Anchor.CALENDAR_BLOCK || beginsAYear(blockStart),
                blockStart,
                getTranslation("profile-flaw.block-start"));
        check(!label.getValue().isBlank(), label, getTranslation("rule-fields.no-label"));
        var length = whole(months, PeriodRule.LONGEST);
        var test = whole(testFrom, HIGHEST);
        var asked = parts.stream().map(PartFields::filledIn).toList();
        var counted = rates.stream().map(RateFields::filledIn).toList();
        check(NumberRule.isPattern(OneLine.of(pattern.getValue())), pattern, getTranslation("profile-flaw.pattern"));
        return sound ? together(length, test, asked, counted) : Optional.empty();
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
                    new NumberRule(OneLine.of(label.getValue()), known(pattern), known(prefix)),
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
            parts.stream()
                    .filter(part -> part.asked.code().equals(flawed.about()))
                    .forEach(part ->
                            check(false, part.most, getTranslation(flawed.flaw().key())));
            return Optional.empty();
        }
    }

    /** Says that the version cannot begin then. */
    void refuseStart(String why) {
        check(false, from, why);
    }

    /** Says that the version must end. */
    void refuseEnd(String why) {
        check(false, until, why);
    }

    private void days(LocalDate today) {
        from.setValue(begun(base, today).validFrom());
        from.setRequiredIndicatorVisible(true);
        until.setHelperText(getTranslation("rule-fields.until.hint"));
        base.validUntil().filter(last -> !last.isBefore(from.getValue())).ifPresent(until::setValue);
        base.period().months().ifPresent(length -> months.setValue(length.toString()));
        months.setHelperText(getTranslation("rule-fields.empty-unknown"));
        base.period().blockStart().ifPresent(blockStart::setValue);
        blockStart.setVisible(base.period().anchor() == Anchor.CALENDAR_BLOCK);
        List.of(from, until, blockStart).forEach(this::forgive);
        List.of(from, until, blockStart).forEach(field -> field.setManualValidation(true));
        add(section(getTranslation("rule-fields.when"), "", from, until, months, blockStart));
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
        add(section(getTranslation("rule-fields.number"), "", label, pattern, prefix, testFrom));
    }

    /** The bounds of one part. */
    private final class PartFields {

        private final Requirement asked;
        private final TextField least = text(getTranslation("rule-fields.least"));
        private final TextField most = text(getTranslation("rule-fields.most"));

        PartFields(Requirement asked) {
            this.asked = asked;
            least.setValue(spelled(asked.least(), Bound.LEAST));
            most.setValue(spelled(asked.most(), Bound.MOST));
        }

        Component shown() {
            return group(asked.name(), least, most);
        }

        Optional<Requirement> filledIn() {
            var unknown = EnumSet.noneOf(Bound.class);
            var low = bound(least, Bound.LEAST, unknown);
            var high = bound(most, Bound.MOST, unknown);
            if (low.flatMap(atLeast -> high.filter(atMost -> atLeast.compareTo(atMost) > 0))
                    .isPresent()) {
                check(false, most, getTranslation("profile-flaw.least-above-most"));
                return Optional.empty();
            }
            return Optional.of(
                    new Requirement(asked.code(), asked.name(), asked.within(), low, high, asked.perYear(), unknown));
        }

        private String spelled(Optional<Points> points, Bound bound) {
            return points.map(Points::toString)
                    .orElseGet(() ->
                            getTranslation(asked.unknown().contains(bound) ? "registers.unknown" : "rule-fields.none"));
        }

        private Optional<Points> bound(TextField field, Bound bound, EnumSet<Bound> unknown) {
            var typed = field.getValue().strip();
            if (typed.isEmpty() || typed.equalsIgnoreCase(getTranslation("registers.unknown"))) {
                unknown.add(bound);
                return Optional.empty();
            }
            if (typed.equalsIgnoreCase(getTranslation("rule-fields.none"))) {
                return Optional.empty();
            }
            var points = Points.parse(typed);
            check(points.isPresent(), field, getTranslation("rule-fields.no-points"));
            return points;
        }
    }

    /** How one kind of activity counts. */
    private final class RateFields {

        private final AccrualRule rule;
        private final Select<AccrualRule.Mode> mode = choice(
                getTranslation("rule-fields.mode"), getTranslation("registers.unknown"), AccrualRule.Mode.values());
        private final TextField rate = text(getTranslation("rule-fields.rate"));
        private final TextField selfStudy = text(getTranslation("rule-fields.self-study"));
        private final TextField shortest = text(getTranslation("rule-fields.shortest"));
        private final TextField atMost = text(getTranslation("rule-fields.at-most"));
        private final Select<Rounding.Mode> rounding = choice(
                getTranslation("rule-fields.rounding"), getTranslation("rule-fields.none"), Rounding.Mode.values());
        private final TextField step = text(getTranslation("rule-fields.step"));
        private final Select<Rounding.Level> level = choice(
                getTranslation("rule-fields.level"), getTranslation("rule-fields.none"), Rounding.Level.values());

        RateFields(AccrualRule rule) {
            this.rule = rule;
            if (rule.rounding().size() > 1) {
                rounding.setHelperText(inWords.rounding(rule.rounding()));
            }
            rule.mode().ifPresent(mode::setValue);
            rate.setValue(rule.rate().map(RuleFields::spelled).orElse(""));
            selfStudy.setValue(spelled(rule.selfStudyRate()));
            shortest.setValue(rule.shortestMeeting().map(Object::toString).orElse(""));
            atMost.setValue(rule.atMost().map(Points::toString).orElse(""));
            rule.rounding().stream().findFirst().ifPresent(known -> {
                rounding.setValue(known.mode());
                step.setValue(spelled(known.step()));
                level.setValue(known.level());
            });
        }

        Component shown() {
            return group(
                    inWords.kinds(rule.kinds()) + " · " + rule.category(),
                    mode,
                    rate,
                    selfStudy,
                    shortest,
                    atMost,
                    rounding,
                    step,
                    level);
        }

        Optional<AccrualRule> filledIn() {
            var perUnit = decimal(rate, false);
            check(perUnit.isEmpty() || !mode.isEmpty(), mode, getTranslation("rule-fields.no-mode"));
            var study = decimal(selfStudy, true);
            var minutes = whole(shortest, HIGHEST);
            var most = atMost.getValue().isBlank() ? Optional.<Points>empty() : Points.parse(atMost.getValue());
            check(atMost.getValue().isBlank() || most.isPresent(), atMost, getTranslation("rule-fields.no-points"));
            var rounded = rounded();
            return sound
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

        private List<Rounding> rounded() {
            if (rounding.isEmpty()) {
                return List.of();
            }
            var multiple = decimal(step, false);
            check(multiple.isPresent(), step, getTranslation("rule-fields.no-step"));
            check(!level.isEmpty(), level, getTranslation("rule-fields.no-level"));
            var told = multiple.filter(_ -> !level.isEmpty())
                    .map(some -> new Rounding(rounding.getValue(), some, level.getValue()));
            return rule.rounding().stream().findFirst().equals(told)
                    ? rule.rounding()
                    : told.stream().toList();
        }
    }

    /** A whole number above zero; empty if nothing was typed, or nothing readable, which is then said. */
    private Optional<Integer> whole(TextField field, int highest) {
        var typed = field.getValue().strip();
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        var number = typed.matches("[0-9]{1,5}") ? Optional.of(Integer.valueOf(typed)) : Optional.<Integer>empty();
        var possible = number.filter(some -> some > 0 && some <= highest);
        check(possible.isPresent(), field, getTranslation("rule-fields.no-whole", highest));
        return possible;
    }

    private Optional<BigDecimal> decimal(TextField field, boolean mayBeNothing) {
        var typed = field.getValue().strip();
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        var number = Points.parse(typed)
                .map(Points::value)
                .filter(some -> some.signum() >= (mayBeNothing ? 0 : 1)
                        && some.compareTo(BigDecimal.valueOf(HIGHEST_RATE)) <= 0)
                .map(RuleFields::bare);
        check(number.isPresent(), field, getTranslation("rule-fields.no-rate", HIGHEST_RATE));
        return number;
    }

    private static BigDecimal bare(BigDecimal number) {
        var stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static String spelled(BigDecimal number) {
        return bare(number).toPlainString().replace('.', ',');
    }

    private static boolean beginsAYear(DatePicker field) {
        return field.getOptionalValue().filter(day -> day.getDayOfYear() == 1).isPresent();
    }

    private static Optional<String> known(TextField field) {
        return Optional.of(OneLine.of(field.getValue())).filter(typed -> !typed.isEmpty());
    }

    private void check(boolean fine, HasValidation field, String why) {
        if (!fine) {
            sound = false;
            field.setErrorMessage(why);
            field.setInvalid(true);
        }
    }

    private TextField text(String name) {
        var field = new TextField(name);
        field.setManualValidation(true);
        forgive(field);
        return field;
    }

    private <T extends Enum<T> & Shown> Select<T> choice(String name, String none, T[] choices) {
        var field = new Select<T>();
        field.setLabel(name);
        field.setItems(choices);
        field.setEmptySelectionAllowed(true);
        field.setEmptySelectionCaption(none);
        field.setItemLabelGenerator(choice ->
                Optional.ofNullable(choice).map(it -> getTranslation(it.key())).orElse(none));
        field.setManualValidation(true);
        forgive(field);
        return field;
    }

    /** What was said beside a field goes when it is filled in anew, and so does the preview. */
    private <F extends HasValue<?, ?> & HasValidation> void forgive(F field) {
        field.addValueChangeListener(_ -> {
            field.setInvalid(false);
            changed.run();
        });
    }

    private static Section section(String heading, String hint, Component... fields) {
        var section = new Section(new H2(heading));
        if (!hint.isEmpty()) {
            section.add(new Paragraph(hint));
        }
        var grid = new Div(fields);
        grid.addClassName("form-grid");
        section.add(grid);
        section.addClassName("stack");
        return section;
    }

    private static Component group(String name, Component... fields) {
        var grid = new Div(fields);
        grid.addClassName("form-grid");
        var group = new Section(new H3(name), grid);
        group.addClassNames("stack", "rule-group");
        return group;
    }
}
