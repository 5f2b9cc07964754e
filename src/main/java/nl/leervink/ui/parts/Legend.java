package nl.leervink.ui.parts;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

/** What the fillings and marks of a picture stand for, each drawn as it is there, with its words. */
public class Legend extends UnorderedList {

    public Legend(String name) {
        addClassNames("plain-list", "legend");
        getElement().setAttribute("aria-label", name);
    }

    /**
     * Explains one.
     *
     * @param style how it is drawn: {@code is-claimed}
     */
    public Legend explain(String style, String words) {
        var sample = new Span();
        sample.addClassNames("legend-sample", style);
        sample.getElement().setAttribute("aria-hidden", "true");
        add(new ListItem(sample, new Span(words)));
        return this;
    }
}
