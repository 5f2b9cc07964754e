package nl.leervink.ui.office;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.leervink.catalogue.CertificateKind;
import nl.leervink.kernel.Language;
import nl.leervink.kernel.Role;
import nl.leervink.people.PersonId;
import nl.leervink.press.HouseStyles;
import nl.leervink.press.Looks;
import nl.leervink.press.Templates;
import nl.leervink.ui.parts.PageHeader;
import nl.leervink.ui.shell.SignedIn;

/** How certificates look and read: the house style, and a text for each kind in each language, with a sample beside it. */
@Route("bureau/huisstijl/:part?")
@Menu(title = "press.title", order = 47, icon = "vaadin:paintbrush")
@RolesAllowed(Role.OFFICE)
@StyleSheet("context://css/press.css")
class HouseStyleView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final String LANGUAGE = "taal";
    private static final String IN_ENGLISH = "en";
    private static final Map<CertificateKind, String> ADDRESSES = Map.of(
            CertificateKind.CERTIFICATE, "certificaat",
            CertificateKind.ATTENDANCE, "deelname",
            CertificateKind.REFLECTION, "reflectie");

    private final HouseStyles styles;
    private final Templates templates;
    private final Looks looks;
    private final PersonId me;

    HouseStyleView(HouseStyles styles, Templates templates, Looks looks, SignedIn signedIn) {
        this.styles = styles;
        this.templates = templates;
        this.looks = looks;
        this.me = signedIn.person();
        getContent().addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var language = event.getLocation()
                        .getQueryParameters()
                        .getSingleParameter(LANGUAGE)
                        .filter(IN_ENGLISH::equals)
                        .isPresent()
                ? Language.ENGLISH
                : Language.DUTCH;
        var kind = event.getRouteParameters().get("part").map(HouseStyleView::kindAt);
        getContent().removeAll();
        getContent().add(new PageHeader(getTranslation("press.title"), getTranslation("press.lead")), tabs(kind));
        kind.ifPresent(it -> getContent().add(languages(it, language)));
        getContent().add(part(kind, language));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("press.title");
    }

    private static CertificateKind kindAt(String address) {
        return ADDRESSES.entrySet().stream()
                .filter(entry -> entry.getValue().equals(address))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    private Component part(Optional<CertificateKind> kind, Language language) {
        var preview = new PreviewPanel(looks);
        Component form = kind.<Component>map(
                        it -> new TemplateForm(templates, styles.current(), it, language, me, preview))
                .orElseGet(() -> new HouseStyleForm(
                        styles, templates.current(CertificateKind.CERTIFICATE, Language.DUTCH), me, preview));
        var beside = new Div(form, preview);
        beside.addClassName("press-desk");
        return beside;
    }

    private Tabs tabs(Optional<CertificateKind> chosen) {
        var parts = new LinkedHashMap<Tab, RouteParameters>();
        var style = new Tab(getTranslation("press.style"));
        parts.put(style, RouteParameters.empty());
        var selected = style;
        for (var kind : CertificateKind.values()) {
            var tab = new Tab(getTranslation(kind.key()));
            parts.put(tab, new RouteParameters("part", ADDRESSES.getOrDefault(kind, "")));
            if (chosen.filter(kind::equals).isPresent()) {
                selected = tab;
            }
        }
        var tabs = new Tabs(parts.keySet().toArray(Tab[]::new));
        tabs.setSelectedTab(selected);
        tabs.getElement().setAttribute("aria-label", getTranslation("press.parts"));
        tabs.addSelectedChangeListener(change -> UI.getCurrent()
                .navigate(HouseStyleView.class, parts.getOrDefault(change.getSelectedTab(), RouteParameters.empty())));
        return tabs;
    }

    private Component languages(CertificateKind kind, Language chosen) {
        var language = new Select<Language>();
        language.setLabel(getTranslation("press.language"));
        language.setItems(Language.values());
        language.setItemLabelGenerator(it -> getTranslation(it.key()));
        language.setValue(chosen);
        language.addValueChangeListener(change -> UI.getCurrent()
                .navigate(
                        HouseStyleView.class,
                        new RouteParameters("part", ADDRESSES.getOrDefault(kind, "")),
                        change.getValue() == Language.ENGLISH
                                ? QueryParameters.of(LANGUAGE, IN_ENGLISH)
                                : QueryParameters.empty()));
        var row = new Div(language);
        row.addClassName("row");
        return row;
    }
}
