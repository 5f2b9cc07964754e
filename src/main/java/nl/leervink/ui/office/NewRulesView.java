package nl.leervink.ui.office;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import nl.leervink.kernel.Role;
import nl.leervink.kernel.Spelling;
import nl.leervink.points.ProfilePreview;
import nl.leervink.registers.RegisterProfiles;
import nl.leervink.registers.Registers;
import nl.leervink.registers.RuleChanges;
import nl.leervink.registers.rules.ProfileFiles;
import nl.leervink.registers.rules.RegisterProfile;
import nl.leervink.ui.parts.PageHeader;
import nl.leervink.ui.parts.Toast;
import nl.leervink.ui.shell.SignedIn;

/** A register, or a chamber of one, that the portal did not know: its rules as a text. */
@Route("bureau/registers/nieuw/regels")
@RolesAllowed(Role.OFFICE)
@StyleSheet("context://css/office.css")
class NewRulesView extends Composite<Div> implements HasDynamicTitle {

    private final ChangeReview review;
    private final RuleText text;

    NewRulesView(
            RegisterProfiles profiles,
            Registers registers,
            RuleChanges changes,
            ProfilePreview preview,
            SignedIn signedIn) {
        review = new ChangeReview(changes, preview, registers::names, signedIn.person(), this::kept);
        text = new RuleText("", review::forget);
        var example = new Select<RegisterProfile>();
        example.setLabel(getTranslation("register-new.example"));
        example.setHelperText(getTranslation("register-new.example.hint"));
        example.setItems(profiles.known());
        example.setItemLabelGenerator(RegisterProfile::spelled);
        example.addValueChangeListener(chosen -> text.begin(ProfileFiles.write(chosen.getValue())));
        example.addClassName("is-wide");
        var grid = new Div(example);
        grid.addClassName("form-grid");
        var look = new Button(getTranslation("register-change.look"), _ -> propose());
        look.addThemeVariants(ButtonVariant.PRIMARY);
        var actions = new Div(look);
        actions.addClassName("form-actions");
        getContent().addClassName("stack");
        getContent()
                .add(
                        new PageHeader(getTranslation("register-new.title"), getTranslation("register-new.lead"))
                                .withEyebrow(new RouterLink(getTranslation("registers.title"), RegistersView.class)),
                        grid,
                        text,
                        actions,
                        review);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("register-new.title");
    }

    private void propose() {
        text.filledIn()
                .ifPresentOrElse(
                        proposed ->
                                review.show(proposed).ifPresent(refused -> text.refuse(refused, review.words(refused))),
                        review::forget);
    }

    private void kept(RegisterProfile profile) {
        Toast.done(getTranslation("register-change.kept", Spelling.day(profile.validFrom())));
        UI.getCurrent().navigate("bureau/registers/" + profile.id());
    }
}
