package nl.leervink.ui.parts;

import com.vaadin.flow.component.html.Span;
import nl.leervink.kernel.Shown;

/** A state in a word or two: "Voldoende", "Nog 3 plaatsen". */
public class Badge extends Span {

    public Badge(String words, Tone tone) {
        super(words);
        addClassNames("badge", tone.style());
    }

    /** A state in its own words, in the language of the reader. */
    public Badge(Shown state, Tone tone) {
        this("", tone);
        show(state);
    }

    /** Says another state, in the same tone. */
    public final void show(Shown state) {
        setText(getTranslation(state.key()));
    }
}
