package nl.leervink.ui.office;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import nl.leervink.guides.EnterResult;
import nl.leervink.guides.GuideRole;
import nl.leervink.guides.Guides;
import nl.leervink.guides.KnownGuideRole;
import nl.leervink.intervision.GroupOffice;
import nl.leervink.intervision.GroupSheet;
import nl.leervink.kernel.Spelling;
import nl.leervink.people.PersonFacts;
import nl.leervink.people.PersonId;
import nl.leervink.registers.rules.GuideRule.Accepted;
import nl.leervink.security.Trainers;
import nl.leervink.ui.parts.Confirm;
import nl.leervink.ui.parts.DutchInput;
import nl.leervink.ui.parts.OnceDialog;
import nl.leervink.ui.parts.Toast;

/** Who guides a group, and as what they are registered: that decides whose signature a register takes. */
class GuidePanel extends Composite<Section> {

    private final transient GroupSheet sheet;
    private final transient GroupOffice office;
    private final transient Guides guides;
    private final transient Runnable changed;

    GuidePanel(GroupSheet sheet, GroupOffice office, Guides guides, Trainers trainers, Runnable changed) {
        this.sheet = sheet;
        this.office = office;
        this.guides = guides;
        this.changed = changed;
        getContent().addClassNames("stack", "card");
        getContent().add(new H2(getTranslation("groups.guidance")));
        if (sheet.group().stands()) {
            getContent().add(choosing(trainers));
        }
        sheet.group().guide().ifPresent(guide -> getContent().add(registrations(guide)));
    }

    private Div choosing(Trainers trainers) {
        var guide = new ComboBox<PersonFacts>(getTranslation("groups.guide"));
        var known = trainers.allAnd(sheet.group().guide().stream().toList());
        guide.setItems(known);
        guide.setItemLabelGenerator(one -> one.name().full());
        guide.setClearButtonVisible(true);
        guide.setHelperText(getTranslation("groups.guide-hint"));
        guide.setWidth("min(100%, 24rem)");
        known.stream()
                .filter(one -> sheet.group().guide().filter(one.id()::equals).isPresent())
                .findFirst()
                .ifPresent(guide::setValue);
        var keep = new Button(getTranslation("groups.appoint"), _ -> {
            var chosen = guide.getOptionalValue().map(PersonFacts::id);
            if (chosen.isEmpty() && sheet.group().guide().isPresent()) {
                Confirm.ask(
                        getTranslation("groups.alone-question"),
                        getTranslation("groups.leave-to-itself-text"),
                        getTranslation("groups.appoint"),
                        () -> appoint(chosen));
            } else {
                appoint(chosen);
            }
        });
        var row = new Div(guide, keep);
        row.addClassName("row");
        return row;
    }

    private void appoint(Optional<PersonId> guide) {
        if (office.appoint(sheet.group().id(), guide)) {
            Toast.done(getTranslation("groups.appointed"));
        }
        changed.run();
    }

    private Div registrations(PersonId guide) {
        var known = guides.rolesOf(guide);
        var part = new Div(new H3(getTranslation("guides.title")));
        part.addClassName("stack");
        var lead = new Paragraph(getTranslation("guides.lead"));
        lead.addClassName("soft");
        part.add(lead);
        if (!known.isEmpty()) {
            var list = new UnorderedList();
            list.addClassName("rows");
            known.forEach(one -> list.add(item(one)));
            part.add(list);
        }
        part.add(entering(guide));
        return part;
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
                            changed.run();
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
            super(GuidePanel.this.getTranslation("guides.end-title"));
            var day = DutchInput.date(GuidePanel.this.getTranslation("guides.until"));
            add(day);
            var keep = new Button(GuidePanel.this.getTranslation("guides.end"), _ -> {
                if (day.isEmpty() || !guides.end(one.id(), day.getValue())) {
                    day.setInvalid(true);
                    day.setErrorMessage(GuidePanel.this.getTranslation("guides.ends-before"));
                } else {
                    close();
                    changed.run();
                }
            });
            keep.addThemeVariants(ButtonVariant.PRIMARY);
            getFooter().add(new Button(GuidePanel.this.getTranslation("confirm.leave-it"), _ -> close()), keep);
        }
    }

    private Div entering(PersonId guide) {
        var role = new Select<Accepted>();
        role.setLabel(getTranslation("guides.as"));
        role.setItems(guides.roles());
        role.setItemLabelGenerator(one -> one.role() + " " + one.register());
        var number = new TextField(getTranslation("guides.number"));
        number.setMaxLength(GuideRole.LONGEST_NUMBER);
        var from = DutchInput.date(getTranslation("guides.from"));
        var until = DutchInput.date(getTranslation("guides.until"));
        var enter = new Button(getTranslation("guides.enter"), _ -> enter(guide, role, number, from, until));
        var row = new Div(role, number, from, until, enter);
        row.addClassName("row");
        return row;
    }

    private void enter(PersonId guide, Select<Accepted> role, TextField number, DatePicker from, DatePicker until) {
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
                changed.run();
            }
            case EnterResult.NoSuchRole(), EnterResult.NoNumber() -> Toast.failed(getTranslation("guides.incomplete"));
            case EnterResult.EndsBeforeItBegins() -> Toast.failed(getTranslation("guides.ends-before"));
            case EnterResult.EnteredAlready() -> Toast.failed(getTranslation("guides.entered-already"));
        }
    }
}
