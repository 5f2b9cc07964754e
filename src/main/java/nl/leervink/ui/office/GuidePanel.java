package nl.leervink.ui.office;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;
import nl.leervink.guides.Guides;
import nl.leervink.intervision.GroupOffice;
import nl.leervink.intervision.GroupSheet;
import nl.leervink.people.PersonFacts;
import nl.leervink.people.PersonId;
import nl.leervink.security.Trainers;
import nl.leervink.ui.parts.Confirm;
import nl.leervink.ui.parts.Toast;

/** Who guides a group, and as what they are registered: that decides whose signature a register takes. */
class GuidePanel extends Composite<Section> {

    private final transient GroupSheet sheet;
    private final transient GroupOffice office;
    private final transient Runnable changed;

    GuidePanel(GroupSheet sheet, GroupOffice office, Guides guides, Trainers trainers, Runnable changed) {
        this.sheet = sheet;
        this.office = office;
        this.changed = changed;
        getContent().addClassNames("stack", "card");
        getContent().add(new H2(getTranslation("groups.guidance")));
        if (sheet.group().stands()) {
            getContent().add(choosing(trainers));
        }
        sheet.group().guide().ifPresent(guide -> getContent().add(new GuideRoles(guide, guides, H3::new)));
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
}
