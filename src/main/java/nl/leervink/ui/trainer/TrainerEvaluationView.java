package nl.leervink.ui.trainer;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import nl.leervink.attendance.Roster;
import nl.leervink.evaluation.Outcomes;
import nl.leervink.kernel.Role;
import nl.leervink.planning.EditionFacts;
import nl.leervink.planning.EditionId;
import nl.leervink.ui.parts.AddressPart;
import nl.leervink.ui.parts.EvaluationCharts;
import nl.leervink.ui.parts.PageHeader;
import nl.leervink.ui.shell.SignedIn;

/** What participants thought of an edition, for its trainer. */
@Route("trainer/uitvoeringen/:edition/evaluatie")
@RolesAllowed(Role.TRAINER)
class TrainerEvaluationView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Roster roster;
    private final transient Outcomes outcomes;
    private final transient SignedIn signedIn;
    private String title = "";

    TrainerEvaluationView(Roster roster, Outcomes outcomes, SignedIn signedIn) {
        this.roster = roster;
        this.outcomes = outcomes;
        this.signedIn = signedIn;
        getContent().addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(AddressPart.id(event.getRouteParameters(), "edition", EditionId::new)
                .flatMap(edition -> roster.edition(edition, signedIn.person()))
                .orElseThrow(NotFoundException::new));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(EditionFacts edition) {
        title = getTranslation("evaluation.of", edition.title());
        var outcome = outcomes.forTrainer(edition.id(), signedIn.person()).orElseThrow(NotFoundException::new);
        getContent().removeAll();
        getContent()
                .add(
                        new PageHeader(getTranslation("evaluation.title"))
                                .withEyebrow(new RouterLink(
                                        edition.title(),
                                        TrainerEditionView.class,
                                        TrainerEditionView.address(edition.id()))),
                        new EvaluationCharts(outcome));
    }
}
