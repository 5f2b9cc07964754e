package nl.leervink.ui.office;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;

/** Says in a dialog that somebody else was first: what was typed stays in sight, and is not saved. */
class Overtaken extends Paragraph {

    private final Button save;

    Overtaken(String words, Button save) {
        super(words);
        this.save = save;
        addClassNames("notice", "tone-attention");
        getElement().setAttribute("role", "alert");
        setVisible(false);
    }

    void tell() {
        save.setEnabled(false);
        setVisible(true);
    }
}
