package nl.leervink.ui.office;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import nl.leervink.enrolment.EnrolmentId;
import nl.leervink.enrolment.LeaveResult;
import nl.leervink.enrolment.Leaving;
import nl.leervink.enrolment.LeavingFee;
import nl.leervink.enrolment.LeavingTerms;
import nl.leervink.enrolment.NewParticipant;
import nl.leervink.enrolment.OtherEditions;
import nl.leervink.kernel.Role;
import nl.leervink.kernel.Spelling;
import nl.leervink.people.PersonId;
import nl.leervink.planning.EditionId;
import nl.leervink.ui.parts.AddressPart;
import nl.leervink.ui.parts.LeavingPanel;
import nl.leervink.ui.parts.PageHeader;
import nl.leervink.ui.shell.SignedIn;

/** The place of a participant, given up, moved or left to someone else by the office, which may ask nothing for it. */
@Route("bureau/plaatsen/:place")
@RolesAllowed(Role.OFFICE)
@StyleSheet("context://css/office.css")
class PlaceView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final Leaving leaving;
    private final OtherEditions elsewhere;
    private final SignedIn signedIn;
    private String title = "";

    PlaceView(Leaving leaving, OtherEditions elsewhere, SignedIn signedIn) {
        this.leaving = leaving;
        this.elsewhere = elsewhere;
        this.signedIn = signedIn;
        getContent().addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var terms = AddressPart.id(event.getRouteParameters(), "place", EnrolmentId::new)
                .flatMap(leaving::terms)
                .orElseThrow(NotFoundException::new);
        title = terms.participant();
        getContent().removeAll();
        getContent().add(header(terms));
        if (terms.begun()) {
            getContent().add(new Paragraph(getTranslation("leaving.begun")));
        } else {
            var waiver = waiver();
            var panel = new LeavingPanel(
                    terms,
                    elsewhere.than(terms.edition().id(), terms.edition().course()),
                    new Deeds(leaving, terms, waiver, signedIn.person()));
            getContent().add(terms.today().isFree() ? panel : panel.asking(waiver));
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private PageHeader header(LeavingTerms terms) {
        var edition = terms.edition();
        return new PageHeader(
                        terms.participant(),
                        getTranslation(
                                "standing.edition",
                                Spelling.day(edition.period().firstDay()),
                                Spelling.day(edition.period().lastDay()),
                                edition.place()))
                .withEyebrow(new Anchor("/bureau/uitvoeringen/" + edition.id().value(), edition.title()));
    }

    private TextField waiver() {
        var why = new TextField(getTranslation("edition-seats.waive"));
        why.setHelperText(getTranslation("edition-seats.waive.help"));
        why.setMaxLength(Leaving.LONGEST_REASON);
        why.setWidthFull();
        return why;
    }

    /** What the office does with a place. */
    private record Deeds(Leaving leaving, LeavingTerms terms, TextField waiver, PersonId office)
            implements LeavingPanel.Deeds {

        @Override
        public LeaveResult leave(LeavingFee shown) {
            return leaving.leaveForThem(terms.enrolment(), shown, waived(), office);
        }

        @Override
        public LeaveResult substitute(NewParticipant substitute) {
            return leaving.substituteForThem(terms.enrolment(), substitute, office);
        }

        @Override
        public LeaveResult move(EditionId to, LeavingFee shown) {
            return leaving.moveThem(terms.enrolment(), to, shown, office);
        }

        @Override
        public Optional<String> waived() {
            return Optional.of(waiver.getValue().strip()).filter(why -> !why.isEmpty());
        }

        @Override
        public void done() {
            UI.getCurrent()
                    .navigate(
                            EditionView.class,
                            new RouteParameters(
                                    "edition", terms.edition().id().value().toString()));
        }
    }
}
