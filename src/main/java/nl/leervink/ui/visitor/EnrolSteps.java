package nl.leervink.ui.visitor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import java.util.List;
import java.util.function.Consumer;
import nl.leervink.enrolment.CancellationLadder.Term;
import nl.leervink.enrolment.IfFull;
import nl.leervink.planning.OfferedEdition;

/** The steps of enrolling in an edition: which there are, at which one is, and the way on and back. */
class EnrolSteps extends Composite<Div> {

    private final OfferedEdition edition;
    private final EnrolWho who;
    private final RegisterNumberFields numbers;
    private final EnrolCheck check;
    private final transient Consumer<IfFull> submit;
    private final OrderedList progress = new OrderedList();
    private final Paragraph problem = new Paragraph();
    private final Button last = button("enrol.submit", this::submit);
    private final Div stage = new Div();
    private IfFull ifFull = IfFull.TELL;

    /**
     * Steps at none of which one is yet.
     *
     * @param agreed whether its price was agreed with an organisation, in a quotation
     * @param leaving what leaving costs in which days
     * @param submit done once all is filled in and agreed to
     */
    EnrolSteps(
            OfferedEdition edition,
            EnrolWho who,
            RegisterNumberFields numbers,
            boolean agreed,
            List<Term> leaving,
            Consumer<IfFull> submit) {
        this.edition = edition;
        this.who = who;
        this.numbers = numbers;
        this.check = new EnrolCheck(edition, agreed, leaving);
        this.submit = submit;
        progress.addClassName("steps");
        problem.addClassName("problem");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        stage.addClassName("enrol-stage");
        getContent().addClassName("stack");
        getContent().add(progress, problem, stage);
        who.whenChosen(() -> showProgress(EnrolStep.WHO));
    }

    /** From here on, what is submitted is for a place on the waiting list if there is no seat. */
    void offerToWait() {
        ifFull = IfFull.WAIT;
        last.setText(getTranslation("enrol.submit.wait"));
    }

    boolean areFor(OfferedEdition other) {
        return edition.id().equals(other.id());
    }

    /** Shows the step in the address; whoever left something out before it is sent to the first, and this says so. */
    boolean enter(BeforeEnterEvent event) {
        var asked = EnrolStep.in(event.getLocation().getQueryParameters());
        var path = path();
        var reached = path.contains(asked)
                && path.stream().takeWhile(step -> step != asked).allMatch(this::isRight);
        if (reached) {
            show(asked);
        } else {
            event.forwardTo(EnrolView.class, event.getRouteParameters(), QueryParameters.empty());
        }
        return reached;
    }

    /** Nothing typed is lost: the step stays as it was. */
    void say(String words) {
        problem.setText(words);
        problem.setVisible(true);
    }

    /** The steps that have something to ask: staff have their numbers beside their names. */
    private List<EnrolStep> path() {
        return who.isForStaff() || !numbers.areShown()
                ? List.of(EnrolStep.WHO, EnrolStep.CHECK)
                : List.of(EnrolStep.WHO, EnrolStep.NUMBERS, EnrolStep.CHECK);
    }

    private void show(EnrolStep step) {
        problem.setVisible(false);
        showProgress(step);
        stage.removeAll();
        var heading = new H2(getTranslation(step.title()));
        heading.getElement().setAttribute("tabindex", "-1");
        stage.add(heading, content(step), buttons(step));
        heading.getElement().callJsFunction("focus");
    }

    private void showProgress(EnrolStep now) {
        progress.removeAll();
        for (var step : path()) {
            var item = new ListItem(getTranslation(step.title()));
            item.setClassName("is-done", step.compareTo(now) < 0);
            if (step == now) {
                item.getElement().setAttribute("aria-current", "step");
            }
            progress.add(item);
        }
    }

    private Component content(EnrolStep step) {
        return switch (step) {
            case WHO -> who;
            case NUMBERS -> numbers;
            case CHECK ->
                check.of(who.summary(), who.isForStaff() ? List.of() : numbers.summary(), who.isOnTheirOwnBehalf());
        };
    }

    private Div buttons(EnrolStep step) {
        var buttons = new Div();
        buttons.addClassName("step-buttons");
        if (step != EnrolStep.WHO) {
            buttons.add(button("enrol.previous", () -> go(path().get(path().indexOf(step) - 1))));
        }
        var next = step == EnrolStep.CHECK ? last : button("enrol.next", () -> next(step));
        next.addThemeVariants(ButtonVariant.PRIMARY);
        buttons.add(next);
        return buttons;
    }

    /** Its deed is done once, however fast it is clicked: the second click would hit the button of the next step. */
    private Button button(String name, Runnable deed) {
        var button = new Button(getTranslation(name));
        button.setDisableOnClick(true);
        button.addClickListener(click -> {
            button.setEnabled(true);
            if (click.getClickCount() <= 1) {
                deed.run();
            }
        });
        return button;
    }

    private void next(EnrolStep step) {
        if (isRight(step)) {
            go(path().get(path().indexOf(step) + 1));
        } else {
            say(getTranslation("enrol.mistakes"));
            FirstMistake.in(stage).ifPresent(Focusable::focus);
        }
    }

    private void go(EnrolStep step) {
        UI.getCurrent()
                .navigate(
                        EnrolView.class,
                        new RouteParameters("edition", edition.id().value().toString()),
                        step.inAddress());
    }

    private boolean isRight(EnrolStep step) {
        return switch (step) {
            case WHO -> who.check();
            case NUMBERS -> numbers.check();
            case CHECK -> check.check();
        };
    }

    private void submit() {
        if (isRight(EnrolStep.CHECK)) {
            submit.accept(ifFull);
        }
    }
}
