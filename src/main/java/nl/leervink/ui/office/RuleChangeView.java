package nl.leervink.ui.office;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leervink.kernel.Role;
import nl.leervink.kernel.Spelling;
import nl.leervink.points.ProfilePreview;
import nl.leervink.registers.RegisterProfiles;
import nl.leervink.registers.Registers;
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
    private final Div room = new Div();
    private RuleSheet sheet;
    private String title = "";

    RuleChangeView(
            RegisterProfiles profiles,
            Registers registers,
            RuleChanges changes,
            ProfilePreview preview,
            SignedIn signedIn,
            Clock clock) {
        this.profiles = profiles;
        this.changes = changes;
        this.today = LocalDate.now(clock);
        this.review = new ChangeReview(changes, preview, registers::names, signedIn.person(), this::kept);
        this.sheet = new RuleText("", review::forget);
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
                version.map(key -> "versie=" + key),
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

    private void show(RegisterProfile base, Optional<String> version, boolean asText) {
        title = getTranslation("register-change.title", base.spelled());
        var fact = new FactFields(today, review::forget);
        var look = new Button(getTranslation("register-change.look"), _ -> propose(fact));
        look.addThemeVariants(ButtonVariant.PRIMARY);
        var actions = new Div(look);
        actions.addClassName("form-actions");
        var source = new Section(
                new H2(getTranslation("register-change.source")),
                new Paragraph(getTranslation("register-change.source.hint")),
                fact);
        source.addClassName("stack");
        place(base.startingFrom(today), asText);
        review.forget();
        getContent().removeAll();
        getContent()
                .add(
                        new PageHeader(title, getTranslation("register-change.lead"))
                                .withEyebrow(new Anchor("bureau/registers/" + base.id(), base.spelled())),
                        ways("bureau/registers/" + base.id() + "/wijzig", version, asText),
                        room,
                        source,
                        actions,
                        review);
    }

    /** As fields or as a text: whatever was typed goes along, and the address follows. */
    private Tabs ways(String here, Optional<String> version, boolean asText) {
        var fields = new Tab(getTranslation("register-change.as-fields"));
        var text = new Tab(getTranslation("register-change.as-text"));
        var ways = new Tabs(fields, text);
        ways.setSelectedTab(asText ? text : fields);
        ways.addClassName("rule-ways");
        ways.getElement().setAttribute("aria-label", getTranslation("register-change.ways"));
        ways.addSelectedChangeListener(change -> {
            var toText = text.equals(change.getSelectedTab());
            if (toText == sheet instanceof RuleText) {
                return;
            }
            sheet.filledIn().ifPresentOrElse(typed -> goOn(typed, toText, here, version), () -> {
                ways.setSelectedTab(toText ? fields : text);
                review.complain(getTranslation("register-change.not-switched"));
            });
        });
        return ways;
    }

    private void goOn(RegisterProfile typed, boolean asText, String here, Optional<String> version) {
        review.forget();
        place(typed, asText);
        var asked = Stream.concat(Stream.of("als=tekst").filter(_ -> asText), version.stream())
                .collect(joining("&"));
        UI.getCurrent().getPage().getHistory().replaceState(null, asked.isEmpty() ? here : here + "?" + asked);
    }

    private void place(RegisterProfile start, boolean asText) {
        room.removeAll();
        if (asText) {
            var text = new RuleText(ProfileFiles.write(start), review::forget);
            sheet = text;
            room.add(text);
        } else {
            var fields = new RuleFields(start, new RulesInWords(this), review::forget);
            sheet = fields;
            room.add(fields);
        }
    }

    private void propose(FactFields fact) {
        var rules = sheet.filledIn();
        var read = fact.filledIn();
        rules.flatMap(it -> read.map(it::with))
                .ifPresentOrElse(
                        proposed -> review.show(proposed).ifPresent(refused -> refuse(refused, fact)),
                        () -> review.complain(getTranslation("register-change.not-yet")));
    }

    private void refuse(RuleChangeResult refused, FactFields fact) {
        var why = review.words(refused);
        if (refused instanceof RuleChangeResult.NoNewFact) {
            fact.refuse(why);
        } else {
            sheet.refuse(refused, why);
        }
        review.complain(why);
    }

    private void kept(RegisterProfile profile) {
        Toast.done(getTranslation("register-change.kept", Spelling.day(profile.validFrom())));
        UI.getCurrent().navigate("bureau/registers/" + profile.id());
    }
}
