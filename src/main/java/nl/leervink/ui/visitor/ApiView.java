package nl.leervink.ui.visitor;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import nl.leervink.ui.parts.PageHeader;

/** How other sites and programs read what is on offer. */
@Route(ApiView.ADDRESS)
@AnonymousAllowed
@StyleSheet("context://css/visitor.css")
class ApiView extends Composite<Div> implements HasDynamicTitle {

    static final String ADDRESS = "api";

    ApiView() {
        getContent()
                .add(
                        new PageHeader(getTranslation("open-offer.title"), getTranslation("open-offer.lead")),
                        part("open-offer.courses", "open-offer.courses-text", "/api/v1/courses"),
                        told("open-offer.editions", "open-offer.editions-text", "/api/v1/courses/{slug}/editions"),
                        part("open-offer.feed", "open-offer.feed-text", "/catalogus.xml"),
                        part("open-offer.description", "open-offer.description-text", "/api/openapi.json"),
                        told("open-offer.pages", "open-offer.pages-text", "/cursussen/{slug}"));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("open-offer.title");
    }

    private Section part(String title, String text, String address) {
        var link = new Anchor(address, address);
        link.setRouterIgnore(true);
        link.setTarget(AnchorTarget.SELF);
        return section(title, text, new Div(link));
    }

    private Section told(String title, String text, String address) {
        return section(title, text, new Div(new Code(address)));
    }

    private Section section(String title, String text, Div address) {
        var section = new Section(new H2(getTranslation(title)), new Paragraph(getTranslation(text)), address);
        section.addClassName("card");
        return section;
    }
}
