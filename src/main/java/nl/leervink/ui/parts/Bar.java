package nl.leervink.ui.parts;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** A part of a whole as a bar below its name and its figure. More can follow: what is claimed, what is expected. */
public class Bar extends Div {

    private final Div whole = new Div();
    private final transient Number needed;
    private double filled;

    /**
     * A bar that is full at {@code needed}, and stays full beyond it.
     *
     * @param figure in words: {@code 15 van 21 uur}
     */
    public Bar(Number done, Number needed, String figure, String name) {
        this.needed = needed;
        addClassName("bar");
        addClassName(Share.percent(done, needed) >= Share.ALL ? Tone.GOOD.style() : Tone.CALM.style());
        var words = new Div(new Span(name), new Span(figure));
        words.addClassName("bar-words");
        whole.addClassName("bar-whole");
        add(words, whole);
        fill(done, "is-there");
    }

    /** Adds what is there in another way, after what is drawn already, as far as there is room. */
    public Bar followedBy(Number more, String style) {
        if (more.doubleValue() > 0) {
            fill(more, style);
        }
        return this;
    }

    private void fill(Number amount, String style) {
        var share = Math.min(Share.percent(amount, needed), Share.ALL - filled);
        filled += share;
        var part = new Div();
        part.addClassName(style);
        part.getStyle().setWidth(share + "%");
        whole.add(part);
    }
}
