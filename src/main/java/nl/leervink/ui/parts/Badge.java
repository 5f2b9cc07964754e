package nl.leervink.ui.parts;

import com.vaadin.flow.component.html.Span;

/** A state in a word or two: "Voldoende", "Nog 3 plaatsen". */
public class Badge extends Span {

    public Badge(String words, Tone tone) {
        super(words);
        addClassNames("badge", tone.style());
    }
}
