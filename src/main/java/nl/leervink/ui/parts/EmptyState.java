package nl.leervink.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** What stands where a list has nothing to show: what it is for, and what to do next. */
public class EmptyState extends Div {

    public EmptyState(String title, String text, Component... nextStep) {
        addClassName("empty-state");
        var heading = new Paragraph(title);
        heading.addClassName("empty-state-title");
        add(new Logo(), heading, new Paragraph(text));
        add(nextStep);
    }
}
