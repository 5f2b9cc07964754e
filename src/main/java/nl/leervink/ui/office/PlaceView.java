package nl.leervink.ui.office;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import nl.leervink.enrolment.EnrolmentId;
import nl.leervink.enrolment.LeaveResult;
import nl.leervink.enrolment.Leaving;
import nl.leervink.enrolment.LeavingFee;
import nl.leervink.enrolment.LeavingTerms;
import nl.leervink.enrolment.NewParticipant;
import nl.leervink.enrolment.OtherEditions;
import nl.leervink.enrolment.PartChangeResult;
import nl.leervink.enrolment.PartChanges;
import nl.leervink.enrolment.PartChanges.PartChoice;
import nl.leervink.enrolment.PartsChosen;
import nl.leervink.kernel.Role;
import nl.leervink.people.PersonId;
import nl.leervink.planning.EditionId;
import nl.leervink.planning.OfferedEdition;
import nl.leervink.ui.parts.LeavingPanel;
import nl.leervink.ui.parts.PageHeader;
import nl.leervink.ui.parts.PlacePage;
import nl.leervink.ui.shell.SignedIn;

/** The place of a participant, given up, moved or left to someone else by the office, which may ask nothing for it. */
@Route("bureau/plaatsen/:place")
@RolesAllowed(Role.OFFICE)
@StyleSheet("context://css/office.css")
class PlaceView extends PlacePage {

    private final Leaving leaving;
    private final PartChanges partChanges;
    private final SignedIn signedIn;

    PlaceView(Leaving leaving, PartChanges partChanges, OtherEditions elsewhere, SignedIn signedIn) {
        super(elsewhere);
        this.leaving = leaving;
        this.partChanges = partChanges;
        this.signedIn = signedIn;
    }

    @Override
    protected Optional<LeavingTerms> terms(EnrolmentId place) {
        return leaving.terms(place);
    }

    @Override
    protected Optional<PartChoice> parts(EnrolmentId place) {
        return partChanges.choice(place);
    }

    @Override
    protected PartChangeResult change(EnrolmentId place, PartsChosen parts) {
        return partChanges.changeForThem(place, parts);
    }

    @Override
    protected PageHeader header(LeavingTerms terms, String edition) {
        return new PageHeader(terms.participant(), edition)
                .withEyebrow(new Anchor(
                        "/bureau/uitvoeringen/" + terms.edition().id().value(),
                        terms.edition().title()));
    }

    @Override
    protected LeavingPanel panel(LeavingTerms terms, List<OfferedEdition> elsewhere) {
        var waiver = waiver();
        var panel = new LeavingPanel(terms, elsewhere, new Deeds(leaving, terms, waiver, signedIn.person()));
        return terms.today().isFree() ? panel : panel.asking(waiver, Leaving.LONGEST_REASON);
    }

    private TextField waiver() {
        var why = new TextField(getTranslation("edition-seats.waive"));
        why.setHelperText(getTranslation("edition-seats.waive.help"));
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
        public LeaveResult askNoLonger() {
            return leaving.askNoLongerForThem(terms.enrolment());
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
