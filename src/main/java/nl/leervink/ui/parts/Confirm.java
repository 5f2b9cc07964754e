package nl.leervink.ui.parts;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/** Asks before something is done that cannot simply be undone, and says what will happen. */
public final class Confirm {

    private Confirm() {}

    /**
     * Opens the question. The button that does it bears the deed's own name, never "OK".
     *
     * @param title the question: "Uitvoering afsluiten?"
     * @param consequence what will happen, in full
     * @param deed on the button: "Afsluiten"
     */
    public static ConfirmDialog ask(String title, String consequence, String deed, Runnable action) {
        var question = new ConfirmDialog();
        question.setHeader(title);
        question.setText(consequence);
        question.setConfirmText(deed);
        question.setCancelable(true);
        question.setCancelText(question.getTranslation("confirm.leave-it"));
        question.addConfirmListener(_ -> action.run());
        if (OnceDialog.mayOpen(title, question::isOpened)) {
            question.open();
        }
        return question;
    }

    /** As {@link #ask}, with the button in the colour of what destroys. */
    public static ConfirmDialog askToRemove(String title, String consequence, String deed, Runnable action) {
        var question = ask(title, consequence, deed, action);
        question.setConfirmButtonTheme("error primary");
        return question;
    }
}
