package nl.leervink.ui.parts;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/**
 * A part of a whole as a ring, its figure in the middle and its name below: hours present, points earned. What is there in
 * another way can be drawn as a layer of its own.
 */
public class Ring extends Div {

    /**
     * A ring that is full at {@code needed}, and stays full beyond it.
     *
     * @param figure in words, as it stands in the middle: {@code 15 / 21}
     */
    public Ring(Number done, Number needed, String figure, String name) {
        this(done, done, needed, figure, name);
    }

    /**
     * A ring in two layers.
     *
     * @param done with the other layer
     * @param plain without it
     */
    public Ring(Number done, Number plain, Number needed, String figure, String name) {
        addClassName("ring");
        var share = Share.percent(done, needed);
        addClassName(share >= Share.ALL ? Tone.GOOD.style() : Tone.CALM.style());
        var picture = new Div(new Svg(drawn(share, Share.percent(plain, needed))), new Span(figure));
        picture.addClassName("ring-picture");
        var label = new Span(name);
        label.addClassName("ring-name");
        add(picture, label);
    }

    private static String drawn(double share, double plain) {
        return String.format(Locale.ROOT, """
                <svg viewBox="0 0 36 36" aria-hidden="true">
                  <circle class="ring-whole" cx="18" cy="18" r="15.9155" fill="none" pathLength="100"/>
                  <circle class="ring-part is-layer" cx="18" cy="18" r="15.9155" fill="none" pathLength="100"
                          stroke-dasharray="%.1f 100" transform="rotate(-90 18 18)"/>
                  <circle class="ring-part" cx="18" cy="18" r="15.9155" fill="none" pathLength="100"
                          stroke-dasharray="%.1f 100" transform="rotate(-90 18 18)"/>
                </svg>""", share > plain ? share : 0, plain);
    }
}
