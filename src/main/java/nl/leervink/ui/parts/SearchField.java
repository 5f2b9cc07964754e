package nl.leervink.ui.parts;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;

/** Words one looks through a list by, sought as they are typed. */
public class SearchField extends TextField {

    /** @param sought what to do when the reader typed or cleared, and nobody else */
    public SearchField(String label, Runnable sought) {
        super(label);
        setClearButtonVisible(true);
        setValueChangeMode(ValueChangeMode.LAZY);
        addValueChangeListener(change -> {
            if (change.isFromClient()) {
                sought.run();
            }
        });
    }
}
