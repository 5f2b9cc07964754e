package nl.leervink.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;

/** How a screen begins: its heading, one sentence that says what it is for, and what one can do here. */
public class PageHeader extends Header {

    private final Div words = new Div();
    private final Div actions = new Div();

    public PageHeader(String title) {
        addClassName("page-header");
        words.add(new H1(title));
        actions.addClassName("actions");
        add(words, actions);
    }

    public PageHeader(String title, String lead) {
        this(title);
        var sentence = new Paragraph(lead);
        sentence.addClassName("lead");
        words.add(sentence);
    }

    /** Above the heading: where one is, or a state. */
    public PageHeader withEyebrow(Component... eyebrow) {
        var line = new Div(eyebrow);
        line.addClassName("eyebrow");
        words.addComponentAsFirst(line);
        return this;
    }

    /** Begins reading here, at the top: the screen stays, and shows something else. */
    public void startReading() {
        getElement().executeJs("""
                requestAnimationFrame(() => {
                    const heading = this.querySelector('h1');
                    heading.tabIndex = -1;
                    heading.focus();
                    window.scrollTo(0, 0);
                });
                """);
    }

    public PageHeader withActions(Component... toDo) {
        actions.add(toDo);
        return this;
    }
}
