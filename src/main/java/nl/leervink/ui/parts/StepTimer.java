package nl.leervink.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import nl.leervink.methods.MethodPlan;

/**
 * A clock for the steps of a conversation: which step it is and what one does in it, how much time is left of it and of all,
 * and what follows. By way of {@code frontend/js/step-timer.js} it counts in the browser, by the time of the device, with or
 * without a line; it tells the server nothing, and survives a reload. Its name of a step is a heading of the third level.
 */
@Tag("leervink-step-timer")
@JsModule("context://js/step-timer.js")
@StyleSheet("context://css/timer.css")
public class StepTimer extends HtmlContainer {

    private static final String PART = "data-timer";
    private static final String DEED = "data-deed";

    /**
     * A step of the conversation, in the language of the reader.
     *
     * @param does what one does in it
     * @param minutes how long it is meant to take, at least one
     */
    public record Step(String name, String does, int minutes) {}

    /**
     * What the script is told.
     *
     * @param key under which the browser keeps how far the conversation is
     */
    record Timer(String key, List<Step> steps, Words words) {}

    /** What the script says, {@code $0} where it fills something in. */
    record Words(
            String which,
            String left,
            String overTime,
            String then,
            String last,
            String leftInAll,
            String begins,
            String minuteLeft,
            String timeUp,
            String added,
            String start,
            String resume,
            String pause,
            String next,
            String finish,
            String done,
            String doneText,
            String allSteps) {}

    /**
     * A timer at its first step, unless this browser knows from the last day how far the conversation is.
     *
     * @param key names the conversation among all those that this browser may time, and says nothing of its contents:
     *     {@code method:incident}, {@code meeting:} and its id. Where a plan of as many steps gets other minutes under the same
     *     key, it goes on where it was
     */
    public StepTimer(String key, List<Step> steps) {
        addClassName("step-timer");
        getElement().setPropertyBean("timer", new Timer(key, steps, words()));
        add(now(steps.size()), face(), deeds(), question(), said());
    }

    /** A timer for the steps of a method, as long as the plan says, in the language of the reader. */
    public static StepTimer of(String key, MethodPlan plan, Locale language) {
        var told = plan.method().in(language).steps();
        return new StepTimer(
                key,
                IntStream.range(0, told.size())
                        .mapToObj(step -> new Step(
                                told.get(step).name(),
                                told.get(step).does(),
                                plan.steps().get(step).value()))
                        .toList());
    }

    private Div now(int steps) {
        var which = part(new Paragraph(), "which");
        which.addClassName("soft");
        var name = part(new H3(), "name");
        name.getElement().setAttribute("tabindex", "-1");
        var dots = new OrderedList();
        dots.addClassName("step-timer-dots");
        dots.getElement().setAttribute("aria-hidden", "true");
        IntStream.range(0, steps).forEach(_ -> dots.add(new ListItem()));
        var now = new Div(dots, which, name, part(new Paragraph(), "does"));
        now.addClassName("step-timer-now");
        return now;
    }

    private Div face() {
        var time = part(new Div(), "time");
        time.addClassName("step-timer-time");
        time.getElement().setAttribute("role", "timer");
        time.getElement().setAttribute("aria-label", getTranslation("step-timer.time"));
        var about = part(new Span(), "about");
        var figure = new Div(time, about);
        figure.addClassName("step-timer-figure");
        var ring = part(new Div(figure), "ring");
        ring.addClassName("step-timer-ring");
        var next = part(new Paragraph(), "next");
        var total = part(new Paragraph(), "total");
        total.addClassName("soft");
        var beside = new Div(next, total);
        beside.addClassName("step-timer-beside");
        var face = new Div(ring, beside);
        face.addClassName("step-timer-face");
        return face;
    }

    /** Below what people tap, which stays where it is whatever is said. */
    private static Paragraph said() {
        var said = part(new Paragraph(), "said");
        said.addClassName("step-timer-said");
        said.getElement().setAttribute("role", "status");
        return said;
    }

    private Div deeds() {
        var first = new Div(changing("run"), changing("next"));
        first.addClassName("step-timer-first");
        var sound = deed("sound", getTranslation("step-timer.sound"));
        var others = new Div(
                deed("previous", getTranslation("step-timer.previous")),
                deed("more", getTranslation("step-timer.more")),
                sound,
                deed("again", getTranslation("step-timer.again")));
        others.addClassName("step-timer-others");
        return part(new Div(first, others), "deeds");
    }

    /** Without a line too, so that it is no dialog of the server. */
    private Div question() {
        var asked = new Paragraph(getTranslation("step-timer.again-text"));
        var over = deed("over", getTranslation("step-timer.again-yes"));
        over.addThemeVariants(ButtonVariant.ERROR);
        var answers = new Div(deed("keep", getTranslation("step-timer.again-no")), over);
        answers.addClassName("row");
        var question = part(new Div(asked, answers), "question");
        question.addClassNames("notice", "stack");
        question.getElement().setAttribute("role", "group");
        question.getElement().setAttribute("aria-label", getTranslation("step-timer.again"));
        question.getElement().setAttribute("hidden", true);
        return question;
    }

    private static <C extends Component> C part(C part, String name) {
        part.getElement().setAttribute(PART, name);
        return part;
    }

    private static Button deed(String deed, String label) {
        var button = new Button(label);
        button.getElement().setAttribute(DEED, deed);
        return button;
    }

    /** The script says what it does now. */
    private static Button changing(String deed) {
        var button = deed(deed, "");
        button.getElement().appendChild(part(new Span(), deed + "-label").getElement());
        return button;
    }

    private Words words() {
        return new Words(
                getTranslation("step-timer.which", "$0", "$1"),
                getTranslation("step-timer.left"),
                getTranslation("step-timer.over-time"),
                getTranslation("step-timer.then", "$0", "$1"),
                getTranslation("step-timer.last"),
                getTranslation("step-timer.left-in-all", "$0"),
                getTranslation("step-timer.begins", "$0", "$1", "$2"),
                getTranslation("step-timer.minute-left", "$0"),
                getTranslation("step-timer.time-up", "$0"),
                getTranslation("step-timer.added", "$0"),
                getTranslation("step-timer.start"),
                getTranslation("step-timer.resume"),
                getTranslation("step-timer.pause"),
                getTranslation("step-timer.next"),
                getTranslation("step-timer.finish"),
                getTranslation("step-timer.done"),
                getTranslation("step-timer.done-text"),
                getTranslation("step-timer.all-steps", "$0"));
    }
}
