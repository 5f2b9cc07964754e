package nl.leervink.ui.office;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import nl.leervink.catalogue.CourseId;
import nl.leervink.evaluation.CourseOutcomes;
import nl.leervink.evaluation.CourseOutcomes.QuestionOverTime;
import nl.leervink.evaluation.Outcomes;
import nl.leervink.evaluation.QuestionGroup;
import nl.leervink.kernel.Role;
import nl.leervink.kernel.Spelling;
import nl.leervink.ui.parts.AddressPart;
import nl.leervink.ui.parts.BarTable;
import nl.leervink.ui.parts.EmptyState;
import nl.leervink.ui.parts.EvaluationWords;
import nl.leervink.ui.parts.PageHeader;

/** What participants thought of the editions of one course, one after the other. */
@Route("bureau/evaluatie/:course")
@RolesAllowed(Role.OFFICE)
class CourseEvaluationView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final Outcomes outcomes;
    private String title = "";

    CourseEvaluationView(Outcomes outcomes) {
        this.outcomes = outcomes;
        getContent().addClassName("stack");
    }

    static RouteParameters address(CourseId course) {
        return new RouteParameters("course", course.value().toString());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(AddressPart.id(event.getRouteParameters(), "course", CourseId::new)
                .flatMap(outcomes::ofCourse)
                .orElseThrow(NotFoundException::new));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(CourseOutcomes told) {
        title = getTranslation("evaluation.of", told.title());
        getContent().removeAll();
        getContent()
                .add(new PageHeader(told.title(), getTranslation("outcome.over-time.lead"))
                        .withEyebrow(
                                new RouterLink(getTranslation("evaluation-form.title"), EvaluationFormView.class)));
        if (told.editions().isEmpty()) {
            getContent()
                    .add(new EmptyState(
                            getTranslation("outcome.over-time.empty"), getTranslation("outcome.over-time.empty.why")));
        }
        for (var group : QuestionGroup.values()) {
            var asked = told.about(group);
            if (!asked.isEmpty()) {
                var section = new Section(new H2(getTranslation(group.key())));
                section.addClassName("stack");
                asked.forEach(question -> section.add(question(told, question)));
                getContent().add(section);
            }
        }
    }

    private Component question(CourseOutcomes told, QuestionOverTime question) {
        var chart = new BarTable(
                question.question().text(),
                getTranslation("outcome.edition"),
                getTranslation("outcome.average-of-edition"),
                question.question().answers().getLast());
        for (var place = 0; place < told.editions().size(); place++) {
            var edition = told.editions().get(place);
            var name = new Anchor(
                    "/bureau/uitvoeringen/" + edition.edition().value() + "/evaluatie",
                    getTranslation(
                            "outcome.edition-of", Spelling.day(edition.period().lastDay()), edition.place()));
            question.averages()
                    .get(place)
                    .ifPresentOrElse(
                            average -> chart.bar(name, average, EvaluationWords.average(this, average)),
                            () -> chart.bar(name, 0, getTranslation("outcome.not-asked")));
        }
        var card = new Div(new H3(question.question().text()), chart);
        card.addClassName("card");
        return card;
    }
}
