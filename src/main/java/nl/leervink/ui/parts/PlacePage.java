package nl.leervink.ui.parts;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import java.util.List;
import java.util.Optional;
import nl.leervink.enrolment.EnrolmentId;
import nl.leervink.enrolment.LeavingTerms;
import nl.leervink.enrolment.OtherEditions;
import nl.leervink.enrolment.PartChangeResult;
import nl.leervink.enrolment.PartChanges.PartChoice;
import nl.leervink.enrolment.PartsChosen;
import nl.leervink.kernel.Spelling;
import nl.leervink.planning.OfferedEdition;

/** The place of somebody else: given up, moved or left to another, until the edition begins. */
public abstract class PlacePage extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final OtherEditions elsewhere;
    private String title = "";

    protected PlacePage(OtherEditions elsewhere) {
        this.elsewhere = elsewhere;
        getContent().addClassName("stack");
    }

    /** Empty for a place that is not for whoever is at the screen. */
    protected abstract Optional<LeavingTerms> terms(EnrolmentId place);

    /**
     * Whose place in what it is.
     *
     * @param edition when and where that is
     */
    protected abstract PageHeader header(LeavingTerms terms, String edition);

    /** What can be done with it. */
    protected abstract LeavingPanel panel(LeavingTerms terms, List<OfferedEdition> elsewhere);

    /** The parts of days it is in; empty where no day is held in parts. */
    protected abstract Optional<PartChoice> parts(EnrolmentId place);

    /** Chooses other parts for it. */
    protected abstract PartChangeResult change(EnrolmentId place, PartsChosen parts);

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var terms = AddressPart.id(event.getRouteParameters(), "place", EnrolmentId::new)
                .flatMap(this::terms)
                .orElseThrow(NotFoundException::new);
        var edition = terms.edition();
        title = terms.participant();
        getContent().removeAll();
        getContent()
                .add(header(
                        terms,
                        getTranslation(
                                "standing.edition",
                                Spelling.day(edition.period().firstDay()),
                                Spelling.day(edition.period().lastDay()),
                                edition.place())));
        parts(terms.enrolment())
                .filter(choice -> !choice.begun())
                .map(choice ->
                        new DayPartPanel(choice, parts -> change(terms.enrolment(), parts), () -> beforeEnter(event)))
                .ifPresent(getContent()::add);
        getContent()
                .add(
                        terms.begun()
                                ? new Paragraph(getTranslation("leaving.begun"))
                                : panel(terms, elsewhere.than(edition.id(), edition.course())));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
