package nl.leervink.ui.visitor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import nl.leervink.kernel.Minutes;
import nl.leervink.methods.Method;
import nl.leervink.methods.MethodId;
import nl.leervink.methods.MethodLibrary;
import nl.leervink.methods.MethodPlan;
import nl.leervink.ui.parts.LiteratureList;
import nl.leervink.ui.parts.PageHeader;
import nl.leervink.ui.parts.StepTimer;

/** One method: what it is, its steps in the time a case gets, a timer for them, and where to read on. */
@Route(MethodsView.ADDRESS + "/:" + MethodView.METHOD)
@AnonymousAllowed
@StyleSheet("context://css/visitor.css")
class MethodView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    static final String METHOD = "method";

    private final MethodLibrary library;
    private final RouterLink back = new RouterLink(getTranslation("methods.title"), MethodsView.class);
    private final IntegerField minutes = new IntegerField(getTranslation("method.minutes"));
    private final Div clock = new Div();
    private final Section steps = new Section();

    private Optional<Method> shown = Optional.empty();
    private MethodQuestion asked = new MethodQuestion(Optional.empty(), Optional.empty());

    MethodView(MethodLibrary library) {
        this.library = library;
        minutes.setManualValidation(true);
        minutes.setStepButtonsVisible(true);
        minutes.setStep(1);
        minutes.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                ask();
            }
        });
        steps.addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var method = event.getRouteParameters()
                .get(METHOD)
                .flatMap(MethodId::parse)
                .flatMap(library::find)
                .orElseThrow(NotFoundException::new);
        if (!shown.equals(Optional.of(method))) {
            shown = Optional.of(method);
            show(method);
        }
        asked = MethodQuestion.in(event.getLocation().getQueryParameters());
        back.setQueryParameters(asked.inAddress());
        show(asked.minutes()
                .flatMap(time -> MethodPlan.of(method, Minutes.of(time)))
                .orElseGet(() -> MethodPlan.of(method)));
    }

    @Override
    public String getPageTitle() {
        return shown.map(method -> method.in(getLocale()).name()).orElse("");
    }

    private void show(Method method) {
        var told = method.in(getLocale());
        var least = MethodPlan.least(method).value();
        var most = MethodPlan.LONGEST.value();
        minutes.setHelperText(
                getTranslation("method.minutes-help", method.length().value()));
        minutes.setErrorMessage(getTranslation("method.minutes-wrong", least, most));
        minutes.setMin(least);
        minutes.setMax(most);
        var group = getTranslation(
                "methods.group", method.group().least(), method.group().most());
        var timer = section("method.timer", minutes, clock);
        timer.addClassName("card");
        var columns = new Div(timer, steps);
        columns.addClassName("method-columns");
        getContent().removeAll();
        getContent()
                .add(
                        new PageHeader(told.name(), told.what()).withEyebrow(back, new Span(group)),
                        section("method.when", new Paragraph(told.fits())),
                        columns,
                        section("method.literature", new LiteratureList(method.literature())));
    }

    /** The steps and the timer, as long as the case gets; a timer that runs goes on where it was. */
    private void show(MethodPlan plan) {
        minutes.setValue(plan.length().value());
        minutes.setInvalid(false);
        clock.removeAll();
        clock.add(StepTimer.of("method:" + plan.method().id(), plan, getLocale()));
        steps.removeAll();
        steps.add(new H2(getTranslation("method.steps")), list(plan));
    }

    /** What the case gets stands in the address, so that a reload brings it back. */
    private void ask() {
        var method = shown.orElseThrow();
        var given = minutes.getOptionalValue()
                .filter(time -> time > 0)
                .filter(time -> MethodPlan.of(method, Minutes.of(time)).isPresent());
        minutes.setInvalid(given.isEmpty());
        if (given.isPresent()) {
            getUI().orElseThrow()
                    .navigate(
                            MethodView.class,
                            new RouteParameters(METHOD, method.id().value()),
                            new MethodQuestion(asked.people(), given).inAddress());
        }
    }

    private OrderedList list(MethodPlan plan) {
        var told = plan.method().in(getLocale()).steps();
        var list = new OrderedList();
        list.addClassNames("agenda", "method-steps");
        for (var step = 0; step < told.size(); step++) {
            var time =
                    getTranslation("method.step-minutes", plan.steps().get(step).value());
            list.add(new ListItem(
                    new Span(time),
                    new Div(
                            new H3(told.get(step).name()),
                            new Paragraph(told.get(step).does()))));
        }
        return list;
    }

    private Section section(String heading, Component... contents) {
        var section = new Section(new H2(getTranslation(heading)));
        section.add(contents);
        section.addClassName("stack");
        return section;
    }
}
