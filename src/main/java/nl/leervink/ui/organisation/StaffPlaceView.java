package nl.leervink.ui.organisation;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import nl.leervink.enrolment.EnrolmentId;
import nl.leervink.enrolment.Leaving;
import nl.leervink.enrolment.LeavingTerms;
import nl.leervink.enrolment.OtherEditions;
import nl.leervink.enrolment.PartChangeResult;
import nl.leervink.enrolment.PartChanges;
import nl.leervink.enrolment.PartChanges.PartChoice;
import nl.leervink.enrolment.PartsChosen;
import nl.leervink.kernel.Role;
import nl.leervink.planning.OfferedEdition;
import nl.leervink.ui.parts.LeavingDeeds;
import nl.leervink.ui.parts.LeavingPanel;
import nl.leervink.ui.parts.PageHeader;
import nl.leervink.ui.parts.PlacePage;
import nl.leervink.ui.shell.SignedIn;

/** The place of a member of staff: given up, moved, or left to a colleague. */
@Route("organisatie/plaatsen/:place")
@RolesAllowed(Role.CONTACT)
class StaffPlaceView extends PlacePage {

    private final Leaving leaving;
    private final PartChanges partChanges;
    private final SignedIn signedIn;

    StaffPlaceView(Leaving leaving, PartChanges partChanges, OtherEditions elsewhere, SignedIn signedIn) {
        super(elsewhere);
        this.leaving = leaving;
        this.partChanges = partChanges;
        this.signedIn = signedIn;
    }

    @Override
    protected Optional<LeavingTerms> terms(EnrolmentId place) {
        return leaving.terms(place, signedIn.person());
    }

    @Override
    protected Optional<PartChoice> parts(EnrolmentId place) {
        return partChanges.choice(place, signedIn.person());
    }

    @Override
    protected PartChangeResult change(EnrolmentId place, PartsChosen parts) {
        return partChanges.change(place, parts, signedIn.person());
    }

    @Override
    protected PageHeader header(LeavingTerms terms, String edition) {
        return new PageHeader(terms.participant(), terms.edition().title())
                .withEyebrow(new Text(edition))
                .withActions(new Anchor("/organisatie", getTranslation("organisation.title")));
    }

    @Override
    protected LeavingPanel panel(LeavingTerms terms, List<OfferedEdition> elsewhere) {
        return new LeavingPanel(
                terms,
                elsewhere,
                new LeavingDeeds(
                        leaving,
                        terms.enrolment(),
                        signedIn.person(),
                        () -> UI.getCurrent().navigate(OrganisationView.class)));
    }
}
