package nl.leervink.ui.office;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.Set;
import nl.leervink.kernel.Role;
import nl.leervink.security.Access;
import nl.leervink.ui.parts.PageHeader;
import nl.leervink.ui.parts.PersonFields;

/** Lets someone in as a trainer, as the office, or as both; whoever cannot sign in gets a letter with a link. */
@Route("bureau/personen/nieuw")
@RolesAllowed(Role.OFFICE)
@StyleSheet("context://css/office.css")
class InviteView extends Composite<Div> implements HasDynamicTitle {

    private final Access access;
    private final PersonFields person = new PersonFields().withHint(getTranslation("persons.email.hint"));
    private final CheckboxGroup<String> roles = new CheckboxGroup<>(getTranslation("persons.invite.as"));

    InviteView(Access access) {
        this.access = access;
        roles.setItems(Access.GIVEN);
        roles.setItemLabelGenerator(role -> getTranslation(RoleWords.key(role)));
        roles.setItemHelperGenerator(
                role -> getTranslation(role.equals(Role.OFFICE) ? "persons.office.may" : "persons.trainer.may"));
        roles.setValue(Set.of(Role.TRAINER));
        roles.setManualValidation(true);
        roles.setErrorMessage(getTranslation("persons.invite.no-role"));
        roles.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        var save = new Button(getTranslation("persons.invite.send"), _ -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var actions = new Div(save, new RouterLink(getTranslation("persons.leave"), PersonsView.class));
        actions.addClassName("form-actions");
        getContent().addClassName("stack");
        getContent()
                .add(
                        new PageHeader(getTranslation("persons.invite"), getTranslation("persons.invite.lead"))
                                .withEyebrow(new RouterLink(getTranslation("persons.title"), PersonsView.class)),
                        person,
                        roles,
                        actions);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("persons.invite");
    }

    private void save() {
        roles.setInvalid(roles.isEmpty());
        if (!person.check() || roles.isEmpty()) {
            return;
        }
        var result = access.invite(person.name().orElseThrow(), person.email().orElseThrow(), roles.getValue());
        var name = access.person(result.person()).orElseThrow().person().name().full();
        InvitedToast.show(result, name, this);
        UI.getCurrent()
                .navigate(
                        PersonsView.class,
                        QueryParameters.of(
                                PersonsView.PERSON, result.person().value().toString()));
    }
}
