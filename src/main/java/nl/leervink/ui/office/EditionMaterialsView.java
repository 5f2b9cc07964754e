package nl.leervink.ui.office;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.leervink.kernel.Role;
import nl.leervink.materials.HandingOut;
import nl.leervink.planning.EditionId;
import nl.leervink.ui.parts.AddressPart;
import nl.leervink.ui.parts.PageHeader;
import nl.leervink.ui.parts.ShelfPanel;
import nl.leervink.ui.shell.SignedIn;

/** What is handed out in one edition, for the office, which may stand in for its trainers. */
@Route("bureau/uitvoeringen/:edition/materiaal")
@RolesAllowed(Role.OFFICE)
@StyleSheet("context://css/office.css")
class EditionMaterialsView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final HandingOut handingOut;
    private final SignedIn signedIn;
    private String title = "";

    EditionMaterialsView(HandingOut handingOut, SignedIn signedIn) {
        this.handingOut = handingOut;
        this.signedIn = signedIn;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var shelf = AddressPart.id(event.getRouteParameters(), "edition", EditionId::new)
                .flatMap(edition -> handingOut.shelf(edition, signedIn.person()))
                .orElseThrow(NotFoundException::new);
        title = getTranslation("materials.of", shelf.title());
        getContent().removeAll();
        getContent()
                .add(
                        new PageHeader(getTranslation("materials.title"), getTranslation("materials.lead"))
                                .withEyebrow(new Anchor(
                                        "/bureau/uitvoeringen/"
                                                + shelf.edition().value(),
                                        shelf.title())),
                        new ShelfPanel(shelf, handingOut, signedIn.person()));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
