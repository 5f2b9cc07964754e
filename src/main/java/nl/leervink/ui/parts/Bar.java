package nl.leervink.ui.parts;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** A part of a whole as a bar below its name and its figure. */
public class Bar extends Div {

    /**
     * A bar that is full at {@code needed}, and stays full beyond it.
     *
     * @param figure in words: {@code 15 van 21 uur}
     */
    public Bar(Number done, Number needed, String figure, String name) {
        addClassName("bar");
        var share = Share.percent(done, needed);
        addClassName(share >= Share.ALL ? Tone.GOOD.style() : Tone.CALM.style());
        var words = new Div(new Span(name), new Span(figure));
        words.addClassName("bar-words");
        var part = new Div();
        part.getStyle().setWidth(share + "%");
        var whole = new Div(part);
        whole.addClassName("bar-whole");
        add(words, whole);
    }
}
