package nl.leervink.ui.office;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.spring.data.VaadinSpringDataHelpers;
import java.util.Optional;
import nl.leervink.intervision.GroupOffice;
import nl.leervink.intervision.GroupSheet;
import nl.leervink.intervision.JoinResult;
import nl.leervink.intervision.MemberFacts;
import nl.leervink.security.Access;
import nl.leervink.security.PersonRow;
import nl.leervink.security.PersonSearch;
import nl.leervink.ui.parts.Confirm;
import nl.leervink.ui.parts.Toast;

/** Puts people in a group and takes them out; each accepts what is agreed themselves. */
class PutInPanel extends Composite<Section> {

    private final transient GroupSheet sheet;
    private final transient GroupOffice office;
    private final transient Runnable changed;

    PutInPanel(GroupSheet sheet, GroupOffice office, Access access, Runnable changed) {
        this.sheet = sheet;
        this.office = office;
        this.changed = changed;
        var who = new ComboBox<PersonRow>(getTranslation("groups.put-whom"));
        who.setItems(
                query -> access
                        .persons(
                                new PersonSearch(query.getFilter().orElse(""), Optional.empty(), Optional.empty()),
                                VaadinSpringDataHelpers.toSpringPageRequest(query))
                        .stream(),
                query -> access.count(
                        new PersonSearch(query.getFilter().orElse(""), Optional.empty(), Optional.empty())));
        who.setItemLabelGenerator(
                row -> row.person().name().full() + ", " + row.person().email().value());
        who.setWidth("min(100%, 28rem)");
        var put = new Button(
                getTranslation("groups.put"), _ -> who.getOptionalValue().ifPresent(this::put));
        var in = new Div(who, put);
        in.addClassName("row");
        getContent().addClassNames("stack", "card");
        getContent().add(new H2(getTranslation("groups.put-title")), in);
        if (!sheet.members().isEmpty()) {
            getContent().add(out());
        }
        setVisible(sheet.group().stands());
    }

    private void put(PersonRow row) {
        switch (office.put(sheet.group().id(), row.person().id())) {
            case JoinResult.Joined() ->
                Toast.done(getTranslation("groups.admitted", row.person().name().full()));
            case JoinResult.Full() -> Toast.failed(getTranslation("groups.full"));
            case JoinResult.AlreadyThere() -> Toast.failed(getTranslation("groups.there-already"));
            case JoinResult.Closed(), JoinResult.Asked(), JoinResult.NobodyAsks() ->
                Toast.failed(getTranslation("groups.closed"));
        }
        changed.run();
    }

    private Div out() {
        var who = new Select<MemberFacts>();
        who.setLabel(getTranslation("groups.take-out-whom"));
        who.setItems(sheet.members());
        who.setItemLabelGenerator(MemberFacts::name);
        var out = new Button(
                getTranslation("groups.take-out"),
                _ -> who.getOptionalValue()
                        .ifPresent(member -> Confirm.askToRemove(
                                getTranslation("groups.take-out-question", member.name()),
                                getTranslation("groups.take-out-text"),
                                getTranslation("groups.take-out"),
                                () -> {
                                    office.takeOut(sheet.group().id(), member.person());
                                    changed.run();
                                })));
        out.addThemeVariants(ButtonVariant.TERTIARY);
        var row = new Div(who, out);
        row.addClassName("row");
        return row;
    }
}
