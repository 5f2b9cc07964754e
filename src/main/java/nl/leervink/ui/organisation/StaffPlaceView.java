package nl.leervink.ui.organisation;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.leervink.enrolment.EnrolmentId;
import nl.leervink.enrolment.Leaving;
import nl.leervink.enrolment.LeavingTerms;
import nl.leervink.enrolment.OtherEditions;
import nl.leervink.kernel.Role;
import nl.leervink.kernel.Spelling;
import nl.leervink.ui.parts.AddressPart;
import nl.leervink.ui.parts.LeavingDeeds;
import nl.leervink.ui.parts.LeavingPanel;
import nl.leervink.ui.parts.PageHeader;
import nl.leervink.ui.shell.SignedIn;

/** The place of a member of staff: given up, moved, or left to a colleague. */
@Route("organisatie/plaatsen/:place")
@RolesAllowed(Role.CONTACT)
class StaffPlaceView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final Leaving leaving;
    private final OtherEditions elsewhere;
    private final SignedIn signedIn;
    private String title = "";

    StaffPlaceView(Leaving leaving, OtherEditions elsewhere, SignedIn signedIn) {
        this.leaving = leaving;
        this.elsewhere = elsewhere;
        this.signedIn = signedIn;
        getContent().addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var terms = AddressPart.id(event.getRouteParameters(), "place", EnrolmentId::new)
                .flatMap(place -> leaving.terms(place, signedIn.person()))
                .orElseThrow(NotFoundException::new);
        title = terms.participant();
        getContent().removeAll();
        getContent().add(header(terms));
        if (terms.begun()) {
            getContent().add(new Paragraph(getTranslation("leaving.begun")));
        } else {
            getContent()
                    .add(new LeavingPanel(
                            terms,
                            elsewhere.than(terms.edition().id(), terms.edition().course()),
                            new LeavingDeeds(
                                    leaving,
                                    terms.enrolment(),
                                    signedIn.person(),
                                    () -> UI.getCurrent().navigate(OrganisationView.class))));
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private PageHeader header(LeavingTerms terms) {
        var edition = terms.edition();
        return new PageHeader(terms.participant(), edition.title())
                .withEyebrow(new Text(getTranslation(
                        "standing.edition",
                        Spelling.day(edition.period().firstDay()),
                        Spelling.day(edition.period().lastDay()),
                        edition.place())))
                .withActions(new Anchor("/organisatie", getTranslation("organisation.title")));
    }
}
