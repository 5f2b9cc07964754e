package nl.leervink.ui.office;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.IFrame.SandboxType;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leervink.kernel.Language;
import nl.leervink.kernel.Role;
import nl.leervink.mailing.Specimen;
import nl.leervink.mailing.Specimens;
import nl.leervink.ui.parts.PageHeader;

/** Every letter the portal can send, in both languages, with sample words; sends nothing. */
@Route("bureau/postvak-uit/brieven")
@RolesAllowed(Role.OFFICE)
@StyleSheet("context://css/outbox.css")
class SpecimensView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final String LETTER = "brief";
    private static final String LANGUAGE = "taal";

    /** Nothing in the letter runs, and nothing is fetched for it, wherever its links lead. */
    private static final String ALONE = "<head><base target=\"_blank\">"
            + "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">";

    private final Specimens specimens;
    private final Select<Language> language = new Select<>();
    private final Div room = new Div();
    private String chosen = "";

    SpecimensView(Specimens specimens) {
        this.specimens = specimens;
        language.setLabel(getTranslation("outbox.language"));
        language.setItems(Language.values());
        language.setItemLabelGenerator(each -> getTranslation(each.key()));
        language.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                UI.getCurrent().navigate(SpecimensView.class, asking(chosen, change.getValue()));
            }
        });
        var filter = new Div(language);
        filter.addClassName("row");
        room.addClassName("master-detail");
        getContent().addClassName("stack");
        getContent()
                .add(
                        new PageHeader(getTranslation("outbox.specimens"), getTranslation("outbox.specimens.lead"))
                                .withEyebrow(new RouterLink(getTranslation("outbox.title"), OutboxView.class)),
                        filter,
                        room);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getLocation().getQueryParameters();
        var chosenLanguage = asked.getSingleParameter(LANGUAGE)
                .flatMap(SpecimensView::language)
                .orElse(Language.DUTCH);
        language.setValue(chosenLanguage);
        chosen = asked.getSingleParameter(LETTER).orElse("");
        show(specimens.all(chosenLanguage));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("outbox.specimens");
    }

    private void show(List<Specimen> letters) {
        var items = new UnorderedList();
        items.addClassName("mail-list");
        letters.forEach(
                letter -> items.add(new ListItem(link(letter, letter.template().equals(chosen)))));
        var list = new Nav(items);
        list.addClassName("specimens");
        list.setAriaLabel(getTranslation("outbox.specimens"));
        room.removeAll();
        room.add(list);
        var open = letters.stream()
                .filter(letter -> letter.template().equals(chosen))
                .findFirst();
        room.setClassName("has-detail", open.isPresent());
        open.ifPresent(letter -> room.add(detail(letter)));
    }

    private RouterLink link(Specimen letter, boolean isOpen) {
        var link = new RouterLink(SpecimensView.class);
        link.setQueryParameters(asking(letter.template(), language.getValue()));
        link.getElement().appendChild(new Element("strong").setText(letter.subject()));
        var when = new Span(letter.when());
        when.addClassName("soft");
        link.add(when);
        if (isOpen) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }

    private Section detail(Specimen letter) {
        var plain = new Div(letter.text());
        plain.addClassName("letter-text");
        var back = new RouterLink(getTranslation("outbox.close"), SpecimensView.class);
        back.setQueryParameters(asking("", language.getValue()));
        var detail = new Section(
                new H2(letter.subject()),
                new Paragraph(letter.when()),
                asShown(letter),
                new Details(getTranslation("outbox.specimens.plain"), plain),
                back);
        detail.addClassNames("card", "letter");
        detail.getElement().setAttribute("lang", language.getValue().locale().getLanguage());
        return detail;
    }

    private static IFrame asShown(Specimen letter) {
        var page = new IFrame();
        page.setSandbox(SandboxType.RESTRICT_ALL);
        page.setSrcdoc(letter.html().replaceFirst("<head>", ALONE));
        page.setTitle(letter.subject());
        return page;
    }

    private static QueryParameters asking(String letter, Language language) {
        return QueryParameters.simple(
                letter.isEmpty()
                        ? Map.of(LANGUAGE, language.locale().getLanguage())
                        : Map.of(LETTER, letter, LANGUAGE, language.locale().getLanguage()));
    }

    private static Optional<Language> language(String typed) {
        return Stream.of(Language.values())
                .filter(language -> language.locale().getLanguage().equals(typed))
                .findFirst();
    }
}
