package nl.leervink.ui.participant;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import nl.leervink.kernel.Spelling;
import nl.leervink.ui.parts.Toast;
import nl.leervink.ui.parts.Tone;

/**
 * What a form says of the draft in it: whether it is saved, that a newer one was saved elsewhere, that it is open in another
 * window, and that text lies in this browser only.
 */
class DraftNotes {

    private final Component form;
    private final Span status = new Span();
    private final Span unsaved = new Span();
    private final BrowserCopy browserCopy;
    private final Div conflict = new Div();
    private final Div elsewhere = new Div();
    private Optional<Notification> said = Optional.empty();

    /**
     * Says nothing yet.
     *
     * @param form in which the fields are
     * @param openElsewhere what is said if it is open in another window too
     */
    DraftNotes(Component form, String openElsewhere) {
        this.form = form;
        browserCopy = new BrowserCopy(
                form,
                form.getTranslation("homework.restore-offer"),
                form.getTranslation("homework.restore"),
                form.getTranslation("homework.forget"));
        conflict.addClassNames("notice", "stack", Tone.ATTENTION.style());
        conflict.setVisible(false);
        elsewhere.addClassName("notice");
        elsewhere.getElement().setAttribute("role", "status");
        elsewhere.getElement().setAttribute("hidden", true);
        elsewhere.add(new Paragraph(openElsewhere));
        status.getElement().setAttribute("role", "status");
        status.addClassNames("soft", "draft-saved");
        unsaved.setText(form.getTranslation("homework.not-saved-yet"));
        unsaved.addClassNames("soft", "draft-unsaved");
        unsaved.getElement().setAttribute("hidden", true);
    }

    /** What stands above the fields. */
    List<Component> above() {
        return List.of(browserCopy, elsewhere, conflict);
    }

    /** What stands below them, beside what one can do. */
    List<Component> below() {
        return List.of(status, unsaved);
    }

    /** From here on what is typed is kept in this browser too, under this key. */
    void watch(String key) {
        browserCopy.watch(key);
        form.getElement().executeJs("window.leervinkDraft.tellTwins($0, $1)", key, elsewhere.getElement());
    }

    /** What was typed was sent, and nothing of it stays in this browser. */
    void end() {
        browserCopy.end();
        quiet();
    }

    /** The server has these texts, and this moment. */
    void saved(Instant at, List<String> texts) {
        quiet();
        showSaved(at);
        var hashes = texts.stream().map(String::hashCode).toList();
        form.getElement().executeJs("window.leervinkDraft.saved(this, JSON.parse($0))", hashes.toString());
    }

    void showSaved(Instant at) {
        status.setText(form.getTranslation("homework.saved-at", LocalTime.ofInstant(at, Spelling.HERE)));
    }

    /** It is not saved; why stands elsewhere. */
    void notSaved() {
        status.setText(form.getTranslation("homework.not-saved"));
    }

    void notSaved(String why) {
        notSaved();
        failed(why);
    }

    /** Something is not right; what was said before is said no longer. */
    void failed(String why) {
        quiet();
        said = Optional.of(Toast.failed(why));
    }

    void quiet() {
        said.ifPresent(Notification::close);
    }

    /** Whether whoever writes is asked which draft is to stay. */
    boolean isInConflict() {
        return conflict.isVisible();
    }

    /** Asks which is to stay: a newer draft that was saved elsewhere, or what is typed here. */
    void newerDraft(Instant savedAt, Runnable load, Runnable keepMine) {
        conflict.removeAll();
        var newer = new Button(form.getTranslation("homework.load-newer"), _ -> {
            browserCopy.forget();
            load.run();
        });
        var mine = new Button(form.getTranslation("homework.keep-mine"), _ -> {
            conflict.setVisible(false);
            keepMine.run();
        });
        var actions = new Div(newer, mine);
        actions.addClassName("row");
        conflict.add(new Paragraph(form.getTranslation("homework.newer-draft", Spelling.moment(savedAt))), actions);
        conflict.getElement().setAttribute("role", "alert");
        conflict.setVisible(true);
        conflict.getElement().executeJs("this.scrollIntoView({ block: 'center' })");
        notSaved();
    }
}
