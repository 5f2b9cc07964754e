package nl.leervink.ui.office;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Function;
import nl.leervink.guides.EnterResult;
import nl.leervink.guides.GuideRole;
import nl.leervink.guides.Guides;
import nl.leervink.guides.KnownGuideRole;
import nl.leervink.kernel.Spelling;
import nl.leervink.people.PersonId;
import nl.leervink.registers.rules.GuideRule.Accepted;
import nl.leervink.ui.parts.Confirm;
import nl.leervink.ui.parts.DutchInput;
import nl.leervink.ui.parts.OnceDialog;
import nl.leervink.ui.parts.Toast;

/** As what a guide is registered: that decides whose signature a register takes. */
class GuideRoles extends Composite<Section> {

    private final PersonId guide;
    private final transient Guides guides;
    private final transient Function<String, Component> heading;

    /**
     * @param heading of the level that it has on its page
     */
    GuideRoles(PersonId guide, Guides guides, Function<String, Component> heading) {
        this.guide = guide;
        this.guides = guides;
        this.heading = heading;
        getContent().addClassName("stack");
        show();
    }

    private void show() {
        var known = guides.rolesOf(guide);
        var lead = new Paragraph(getTranslation("guides.lead"));
        lead.addClassName("soft");
        getContent().removeAll();
        getContent().add(heading.apply(getTranslation("guides.title")), lead);
        if (!known.isEmpty()) {
            var list = new UnorderedList();
            list.addClassName("rows");
            known.forEach(one -> list.add(item(one)));
            getContent().add(list);
        }
        getContent().add(entering());
    }

    private ListItem item(KnownGuideRole one) {
        var role = one.role();
        var words = new Span(getTranslation(
                "guides.role",
                role.role(),
                role.register(),
                role.number(),
                Spelling.day(role.from()),
                role.until()
                        .map(last -> getTranslation("guides.until-day", Spelling.day(last)))
                        .orElseGet(() -> getTranslation("guides.no-end"))));
        var remove = new Button(
                getTranslation("guides.remove"),
                _ -> Confirm.askToRemove(
                        getTranslation("guides.remove-question"),
                        getTranslation("guides.remove-text"),
                        getTranslation("guides.remove"),
                        () -> {
                            guides.remove(one.id());
                            show();
                        }));
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        var end = new Button(getTranslation("guides.end"), _ -> new Ending(one).open());
        end.addThemeVariants(ButtonVariant.TERTIARY);
        end.setVisible(role.until().isEmpty());
        var deeds = new Div(end, remove);
        deeds.addClassName("row");
        return new ListItem(words, deeds);
    }

    /** Asks on which day a registration ends. */
    private final class Ending extends OnceDialog {

        Ending(KnownGuideRole one) {
            super(GuideRoles.this.getTranslation("guides.end-title"));
            var day = DutchInput.date(GuideRoles.this.getTranslation("guides.until"));
            add(day);
            var keep = new Button(GuideRoles.this.getTranslation("guides.end"), _ -> {
                if (day.isEmpty() || !guides.end(one.id(), day.getValue())) {
                    day.setInvalid(true);
                    day.setErrorMessage(GuideRoles.this.getTranslation(
                            day.isEmpty() ? "guides.no-last-day" : "guides.ends-before"));
                } else {
                    close();
                    show();
                }
            });
            keep.addThemeVariants(ButtonVariant.PRIMARY);
            getFooter().add(new Button(GuideRoles.this.getTranslation("confirm.leave-it"), _ -> close()), keep);
        }
    }

    private Div entering() {
        var role = new Select<Accepted>();
        role.setLabel(getTranslation("guides.as"));
        role.setItems(guides.roles());
        role.setItemLabelGenerator(one -> one.role() + " " + one.register());
        var number = new TextField(getTranslation("guides.number"));
        number.setMaxLength(GuideRole.LONGEST_NUMBER);
        var from = DutchInput.date(getTranslation("guides.from"));
        var until = DutchInput.date(getTranslation("guides.until"));
        var enter = new Button(getTranslation("guides.enter"), _ -> enter(role, number, from, until));
        var row = new Div(role, number, from, until, enter);
        row.addClassName("row");
        return row;
    }

    private void enter(Select<Accepted> role, TextField number, DatePicker from, DatePicker until) {
        if (role.isEmpty() || from.isEmpty() || DutchInput.isUnreadable(until)) {
            Toast.failed(getTranslation("guides.incomplete"));
            return;
        }
        var told = new GuideRole(
                role.getValue().register(),
                role.getValue().role(),
                number.getValue(),
                from.getValue(),
                until.getOptionalValue());
        switch (guides.enter(guide, told)) {
            case EnterResult.Entered _ -> {
                Toast.done(getTranslation("guides.entered"));
                show();
            }
            case EnterResult.NoSuchRole(), EnterResult.NoNumber() -> Toast.failed(getTranslation("guides.incomplete"));
            case EnterResult.EndsBeforeItBegins() -> Toast.failed(getTranslation("guides.ends-before"));
            case EnterResult.EnteredAlready() -> Toast.failed(getTranslation("guides.entered-already"));
        }
    }
}
