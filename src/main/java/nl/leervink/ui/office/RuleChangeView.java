package nl.leervink.ui.office;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.leervink.kernel.Role;
import nl.leervink.kernel.Spelling;
import nl.leervink.points.ProfilePreview;
import nl.leervink.registers.RegisterProfiles;
import nl.leervink.registers.RuleChangeResult;
import nl.leervink.registers.RuleChanges;
import nl.leervink.registers.VersionRow;
import nl.leervink.registers.rules.ProfileFiles;
import nl.leervink.registers.rules.RegisterProfile;
import nl.leervink.ui.parts.PageHeader;
import nl.leervink.ui.parts.Toast;
import nl.leervink.ui.shell.SignedIn;

/** A new version of a register's rules: as fields or as the whole text, with what was read and where, previewed, then kept. */
@Route("bureau/registers/:profile/wijzig")
@RolesAllowed(Role.OFFICE)
@StyleSheet("context://css/office.css")
class RuleChangeView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final RegisterProfiles profiles;
    private final RuleChanges changes;
    private final ChangeReview review;
    private final LocalDate today;
    private String title = "";

    RuleChangeView(
            RegisterProfiles profiles, RuleChanges changes, ProfilePreview preview, SignedIn signedIn, Clock clock) {
        this.profiles = profiles;
        this.changes = changes;
        this.today = LocalDate.now(clock);
        this.review = new ChangeReview(changes, preview, signedIn.person(), this::kept);
        getContent().addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getLocation().getQueryParameters();
        var version = asked.getSingleParameter("versie");
        var base = event.getRouteParameters()
                .get("profile")
                .flatMap(id -> version.flatMap(key -> version(id, key)).or(() -> profiles.known(id)))
                .orElseThrow(NotFoundException::new);
        show(
                base,
                version.map(key -> "versie=" + key).orElse(""),
                asked.getSingleParameter("als").filter("tekst"::equals).isPresent());
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private Optional<RegisterProfile> version(String id, String key) {
        return changes.versions(id).stream()
                .filter(row -> row.key().equals(key))
                .map(VersionRow::profile)
                .findFirst();
    }

    private void show(RegisterProfile base, String version, boolean asText) {
        title = getTranslation("register-change.title", RulesInWords.title(base));
        getContent().removeAll();
        getContent()
                .add(
                        new PageHeader(title, getTranslation("register-change.lead"))
                                .withEyebrow(new Anchor("bureau/registers/" + base.id(), RulesInWords.title(base))),
                        ways(base, version, asText));
        var fact = new FactFields(today, review::forget);
        if (asText) {
            var text = new RuleText(ProfileFiles.write(RuleFields.begun(base, today)), review::forget);
            show(text, fact, () -> propose(text, fact));
        } else {
            var fields = new RuleFields(base, today, review::forget);
            show(fields, fact, () -> propose(fields, fact));
        }
    }

    private Nav ways(RegisterProfile base, String version, boolean asText) {
        var here = "bureau/registers/" + base.id() + "/wijzig";
        var fields = new Anchor(here + "?" + version, getTranslation("register-change.as-fields"));
        var text = new Anchor(here + "?als=tekst&" + version, getTranslation("register-change.as-text"));
        (asText ? text : fields).getElement().setAttribute("aria-current", "page");
        var ways = new Nav(fields, text);
        ways.addClassName("rule-ways");
        ways.setAriaLabel(getTranslation("register-change.ways"));
        return ways;
    }

    private void show(Component rules, FactFields fact, Runnable propose) {
        var look = new Button(getTranslation("register-change.look"), _ -> propose.run());
        look.addThemeVariants(ButtonVariant.PRIMARY);
        var actions = new Div(look);
        actions.addClassName("form-actions");
        var source = new Section(
                new H2(getTranslation("register-change.source")),
                new Paragraph(getTranslation("register-change.source.hint")),
                fact);
        source.addClassName("stack");
        getContent().add(rules, source, actions, review);
    }

    private void propose(RuleFields fields, FactFields fact) {
        var rules = fields.filledIn();
        var read = fact.filledIn();
        rules.flatMap(it -> read.map(it::with))
                .ifPresentOrElse(
                        proposed -> review.show(proposed).ifPresent(refused -> refuse(fields, refused)),
                        () -> review.complain(getTranslation("register-change.not-yet")));
    }

    private void propose(RuleText text, FactFields fact) {
        var rules = text.filledIn();
        var read = fact.filledIn();
        rules.flatMap(it -> read.map(it::with))
                .ifPresentOrElse(
                        proposed -> review.show(proposed).ifPresent(refused -> review.complain(review.words(refused))),
                        () -> review.complain(getTranslation("register-change.not-yet")));
    }

    private void refuse(RuleFields fields, RuleChangeResult refused) {
        var why = review.words(refused);
        switch (refused) {
            case RuleChangeResult.SameDay _ -> fields.refuseStart(why);
            case RuleChangeResult.OverlapsLater _ -> fields.refuseEnd(why);
            case RuleChangeResult.OtherRegister _,
                    RuleChangeResult.NotReadable _,
                    RuleChangeResult.NoNewFact _,
                    RuleChangeResult.Fits _ -> {}
        }
        review.complain(why);
    }

    private void kept(RegisterProfile profile) {
        Toast.done(getTranslation("register-change.kept", Spelling.day(profile.validFrom())));
        UI.getCurrent().navigate("bureau/registers/" + profile.id());
    }
}
