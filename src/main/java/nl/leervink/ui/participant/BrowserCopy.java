package nl.leervink.ui.participant;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** What was typed in a form and lies in this browser only ({@code frontend/js/draft.js}): offered, put back or thrown away. */
class BrowserCopy extends Composite<Div> {

    private final Component form;
    private String key = "";

    /**
     * Says nothing as long as nothing lies there.
     *
     * @param form in which the fields are
     * @param offered that something lies there
     */
    BrowserCopy(Component form, String offered, String restore, String forget) {
        this.form = form;
        var actions = new Div(
                new Button(restore, _ -> {
                    getContent().setVisible(false);
                    form.getElement().executeJs("window.leervinkDraft.restore(this)");
                }),
                new Button(forget, _ -> {
                    getContent().setVisible(false);
                    forget();
                }));
        actions.addClassName("row");
        getContent().addClassNames("notice", "stack");
        getContent().add(new Paragraph(offered), actions);
        getContent().setVisible(false);
    }

    /** Keeps what is typed from here on, and offers what lies there under this key. */
    void watch(String key) {
        this.key = key;
        form.getElement()
                .executeJs("return window.leervinkDraft.watch(this, $0)", key)
                .then(Boolean.class, getContent()::setVisible);
    }

    /** What was typed was sent: nothing of it stays here. The form itself may be gone by then. */
    void end() {
        getUI().ifPresent(ui -> ui.getPage().executeJs("window.leervinkDraft.end($0)", key));
    }

    void forget() {
        form.getElement().executeJs("window.leervinkDraft.forget(this)");
    }
}
