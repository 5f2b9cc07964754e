package nl.leervink.ui.office;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.leervink.kernel.Spelling;
import nl.leervink.points.ProfileEffect;
import nl.leervink.points.ProfileEffect.PartEffect;
import nl.leervink.points.ProfileEffect.Unmeasured;
import nl.leervink.registers.RegisterNames;
import nl.leervink.registers.RuleChangeResult;
import nl.leervink.registers.VersionRow;
import nl.leervink.registers.rules.Fact;
import nl.leervink.registers.rules.RegisterProfile;
import nl.leervink.ui.office.RuleDifferences.Difference;

/** What rules would change, before anyone keeps them: in words, and for how many members. */
class EffectPanel extends Section {

    EffectPanel(
            RuleChangeResult.Fits fits,
            RegisterProfile proposed,
            ProfileEffect effect,
            RegisterNames names,
            Runnable keep) {
        addClassNames("card", "stack");
        add(new H2(getTranslation("register-effect.title")));
        fits.replaces().ifPresent(replaced -> add(notice(replaced(replaced))));
        add(new H3(getTranslation("register-effect.differences")));
        var inWords = new RulesInWords(this);
        fits.before()
                .ifPresentOrElse(
                        known -> add(differences(new RuleDifferences(inWords, new RuleSummary(inWords, names))
                                .between(known, proposed))),
                        () -> add(new Paragraph(getTranslation("register-effect.new", proposed.spelled()))));
        facts(RuleDifferences.newFacts(fits.before(), proposed));
        add(new H3(getTranslation("register-effect.booking")));
        booked(effect);
        add(new H3(getTranslation("register-effect.members")));
        members(effect);
        var done = new Button(
                getTranslation(fits.replaces().isPresent() ? "register-effect.keep-instead" : "register-effect.keep"),
                _ -> keep.run());
        done.addThemeVariants(ButtonVariant.PRIMARY);
        done.setDisableOnClick(true);
        var actions = new Div(done);
        actions.addClassName("form-actions");
        add(actions);
    }

    private String replaced(VersionRow replaced) {
        var day = Spelling.day(replaced.profile().validFrom());
        return replaced.entry()
                .map(entry -> getTranslation("register-effect.replaces", day, entry.by(), Spelling.moment(entry.at())))
                .orElseGet(() -> getTranslation("register-effect.replaces-file", day));
    }

    private static Paragraph notice(String words) {
        var notice = new Paragraph(words);
        notice.addClassNames("notice", "tone-attention");
        return notice;
    }

    private Component differences(List<Difference> differences) {
        if (differences.isEmpty()) {
            return new Paragraph(getTranslation("register-effect.no-difference"));
        }
        var table = new StackedTable(
                getTranslation("register-effect.differences"),
                List.of(
                        getTranslation("register-effect.rule"),
                        getTranslation("register-effect.was"),
                        getTranslation("register-effect.becomes")));
        differences.forEach(one -> table.row(one.what(), new Text(one.before()), new Text(one.after())));
        return table;
    }

    private void facts(List<Fact> facts) {
        add(new H3(getTranslation("register-effect.facts")));
        var list = new UnorderedList();
        facts.forEach(fact -> list.add(new ListItem(
                fact.says() + " (" + getTranslation(fact.confidence().key()) + ")")));
        add(list);
    }

    /** What becomes of points that people have, by the settlement that follows. */
    private void booked(ProfileEffect effect) {
        var booked = effect.booked();
        if (booked.same() == booked.people()) {
            add(new Paragraph(getTranslation("register-effect.all-same", booked.people())));
            return;
        }
        var list = new UnorderedList();
        if (booked.losing() > 0) {
            list.add(new ListItem(getTranslation(
                    "register-effect.losing",
                    booked.losing(),
                    booked.lost(),
                    booked.lost().value())));
        }
        if (booked.gaining() > 0) {
            list.add(new ListItem(getTranslation(
                    "register-effect.gaining",
                    booked.gaining(),
                    booked.gained(),
                    booked.gained().value())));
        }
        list.add(new ListItem(getTranslation("register-effect.same", booked.same())));
        add(list);
    }

    private void members(ProfileEffect effect) {
        if (effect.measured() == 0) {
            add(new Paragraph(getTranslation("register-effect.nobody", effect.registered())));
        } else {
            add(new Paragraph(
                    getTranslation("register-effect.measured", effect.measured(), Spelling.day(effect.day()))));
            var list = new UnorderedList(
                    new ListItem(getTranslation("register-effect.lacking", effect.newlyLacking())),
                    new ListItem(getTranslation("register-effect.complete", effect.newlyComplete())));
            ifAny(list, effect.otherMissing(), getTranslation("register-effect.missing", effect.otherMissing()));
            ifAny(list, effect.otherPeriod(), getTranslation("register-effect.period", effect.otherPeriod()));
            ifAny(list, effect.otherNumbers(), getTranslation("register-effect.numbers", effect.otherNumbers()));
            add(list);
        }
        if (effect.isPartial()) {
            add(notice(getTranslation("register-effect.partial", effect.looked(), effect.registered())));
        }
        unmeasured(effect.unmeasured());
        if (effect.measured() > 0 && !effect.parts().isEmpty()) {
            add(parts(effect.parts()));
        }
    }

    private void unmeasured(Unmeasured unmeasured) {
        if (unmeasured.all() == 0) {
            return;
        }
        var list = new UnorderedList();
        ifAny(
                list,
                unmeasured.chamberNeeded(),
                getTranslation("register-effect.chamber-needed", unmeasured.chamberNeeded()));
        ifAny(list, unmeasured.dayNeeded(), getTranslation("register-effect.day-needed", unmeasured.dayNeeded()));
        ifAny(
                list,
                unmeasured.rulesUnknown(),
                getTranslation("register-effect.rules-unknown", unmeasured.rulesUnknown()));
        ifAny(list, unmeasured.ended(), getTranslation("register-effect.ended", unmeasured.ended()));
        add(new Paragraph(getTranslation("register-effect.unmeasured", unmeasured.all(), unmeasured.newly())), list);
    }

    private static void ifAny(UnorderedList list, int many, String words) {
        if (many > 0) {
            list.add(new ListItem(words));
        }
    }

    private Component parts(List<PartEffect> parts) {
        var table = new StackedTable(
                getTranslation("register-effect.parts"),
                List.of(
                        getTranslation("register-effect.part"),
                        getTranslation("register-effect.lack"),
                        getTranslation("register-effect.points")));
        parts.forEach(part -> table.row(
                part.name(),
                new Text(getTranslation("register-effect.from-to", part.lackingBefore(), part.lackingAfter())),
                new Text(getTranslation("register-effect.from-to", part.missingBefore(), part.missingAfter()))));
        return table;
    }
}
