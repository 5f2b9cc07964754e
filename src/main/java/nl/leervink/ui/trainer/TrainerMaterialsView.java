package nl.leervink.ui.trainer;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import nl.leervink.kernel.Role;
import nl.leervink.materials.HandingOut;
import nl.leervink.planning.EditionId;
import nl.leervink.ui.parts.AddressPart;
import nl.leervink.ui.parts.PageHeader;
import nl.leervink.ui.parts.ShelfPanel;
import nl.leervink.ui.shell.SignedIn;

/** What a trainer hands out in one edition. */
@Route("trainer/uitvoeringen/:edition/materiaal")
@RolesAllowed(Role.TRAINER)
@StyleSheet("context://css/trainer.css")
class TrainerMaterialsView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient HandingOut handingOut;
    private final transient SignedIn signedIn;
    private String title = "";

    TrainerMaterialsView(HandingOut handingOut, SignedIn signedIn) {
        this.handingOut = handingOut;
        this.signedIn = signedIn;
    }

    static RouteParameters address(EditionId edition) {
        return new RouteParameters("edition", edition.value().toString());
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
                                .withEyebrow(new RouterLink(
                                        shelf.title(),
                                        TrainerEditionView.class,
                                        TrainerEditionView.address(shelf.edition()))),
                        new ShelfPanel(shelf, handingOut, signedIn.person()));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
