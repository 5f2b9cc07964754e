package nl.leervink.ui.parts;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leervink.quotations.GroupLimit;

/** Tells while a form is filled in for what a group is too large. It stands in nobody's way. */
public class GroupWarning extends Div {

    private final String advice;

    /** @param advice what can be done about it, in words */
    public GroupWarning(String advice) {
        this.advice = advice;
        getElement().setAttribute("aria-live", "polite");
    }

    /** Tells of these; nothing where there are none. */
    public void show(List<GroupLimit> exceeded) {
        removeAll();
        if (!exceeded.isEmpty()) {
            var words = Stream.concat(exceeded.stream().map(this::words), Stream.of(advice));
            var warning = new Paragraph(words.collect(Collectors.joining(" ")));
            warning.addClassNames("notice", Tone.ATTENTION.style());
            add(warning);
        }
    }

    private String words(GroupLimit limit) {
        return limit.register()
                .map(register -> getTranslation("group-warning.register", register, limit.most()))
                .orElseGet(() -> getTranslation("group-warning.course", limit.most()));
    }
}
