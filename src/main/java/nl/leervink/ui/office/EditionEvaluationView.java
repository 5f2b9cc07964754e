package nl.leervink.ui.office;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import nl.leervink.evaluation.Outcomes;
import nl.leervink.kernel.Role;
import nl.leervink.kernel.Spelling;
import nl.leervink.planning.EditionFacts;
import nl.leervink.planning.EditionId;
import nl.leervink.planning.EditionOverview;
import nl.leervink.ui.parts.AddressPart;
import nl.leervink.ui.parts.EvaluationCharts;
import nl.leervink.ui.parts.PageHeader;

/** What participants thought of an edition, for the office. */
@Route("bureau/uitvoeringen/:edition/evaluatie")
@RolesAllowed(Role.OFFICE)
class EditionEvaluationView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final EditionOverview overview;
    private final Outcomes outcomes;
    private String title = "";

    EditionEvaluationView(EditionOverview overview, Outcomes outcomes) {
        this.overview = overview;
        this.outcomes = outcomes;
        getContent().addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(AddressPart.id(event.getRouteParameters(), "edition", EditionId::new)
                .flatMap(overview::edition)
                .orElseThrow(NotFoundException::new));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(EditionFacts edition) {
        title = getTranslation("evaluation.of", edition.title());
        var outcome = outcomes.ofEdition(edition.id()).orElseThrow(NotFoundException::new);
        getContent().removeAll();
        getContent()
                .add(
                        new PageHeader(
                                        getTranslation("evaluation.title"),
                                        getTranslation(
                                                "standing.edition",
                                                Spelling.day(edition.period().firstDay()),
                                                Spelling.day(edition.period().lastDay()),
                                                edition.place()))
                                .withEyebrow(new Anchor(
                                        "/bureau/uitvoeringen/" + edition.id().value(), edition.title()))
                                .withActions(new RouterLink(
                                        getTranslation("outcome.over-time"),
                                        CourseEvaluationView.class,
                                        CourseEvaluationView.address(edition.course()))),
                        new EvaluationCharts(outcome));
    }
}
