package nl.leervink.ui.parts;

import com.vaadin.flow.component.button.Button;

/** Puts words on the clipboard of whoever is at the screen, and says so once they are there. */
public class CopyButton extends Button {

    /**
     * A button.
     *
     * @param copied what is said afterwards
     */
    public CopyButton(String label, String words, String copied) {
        super(label);
        addClickListener(_ -> getElement()
                .executeJs("return navigator.clipboard.writeText($0)", words)
                .then(_ -> Toast.done(copied), _ -> Toast.failed(getTranslation("copy.failed"))));
    }
}
