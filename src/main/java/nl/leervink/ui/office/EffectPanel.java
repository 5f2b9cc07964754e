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
import java.util.Optional;
import nl.leervink.kernel.Spelling;
import nl.leervink.points.ProfileEffect;
import nl.leervink.points.ProfileEffect.PartEffect;
import nl.leervink.registers.rules.Fact;
import nl.leervink.registers.rules.RegisterProfile;
import nl.leervink.ui.office.RulesInWords.Difference;

/** What rules would change, before anyone keeps them: in words, and for how many members. */
class EffectPanel extends Section {

    EffectPanel(Optional<RegisterProfile> before, RegisterProfile proposed, ProfileEffect effect, Runnable keep) {
        addClassNames("card", "stack");
        add(new H2(getTranslation("register-effect.title")), new H3(getTranslation("register-effect.differences")));
        before.ifPresentOrElse(
                known -> add(differences(new RulesInWords(this).between(known, proposed))),
                () -> add(new Paragraph(getTranslation("register-effect.new", RulesInWords.title(proposed)))));
        facts(RulesInWords.newFacts(before, proposed));
        add(new H3(getTranslation("register-effect.members")));
        members(effect);
        var done = new Button(getTranslation("register-effect.keep"), _ -> keep.run());
        done.addThemeVariants(ButtonVariant.PRIMARY);
        done.setDisableOnClick(true);
        var actions = new Div(done);
        actions.addClassName("form-actions");
        add(actions);
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

    private void members(ProfileEffect effect) {
        if (effect.measured() == 0) {
            add(new Paragraph(getTranslation("register-effect.nobody", effect.registered())));
            return;
        }
        add(new Paragraph(getTranslation("register-effect.measured", effect.measured(), Spelling.day(effect.day()))));
        if (effect.isPartial()) {
            add(new Paragraph(getTranslation("register-effect.partial", effect.looked(), effect.registered())));
        }
        var list = new UnorderedList(
                new ListItem(getTranslation("register-effect.period", effect.otherPeriod())),
                new ListItem(getTranslation("register-effect.missing", effect.otherMissing())),
                new ListItem(getTranslation("register-effect.lacking", effect.newlyLacking())),
                new ListItem(getTranslation("register-effect.complete", effect.newlyComplete())));
        if (effect.noLongerMeasured() > 0) {
            list.add(new ListItem(getTranslation("register-effect.lost", effect.noLongerMeasured())));
        }
        add(list);
        if (!effect.parts().isEmpty()) {
            add(parts(effect.parts()));
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
