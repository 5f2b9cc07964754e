package nl.leervink.ui.parts;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import nl.leervink.attendance.MakeUpSheet;
import nl.leervink.kernel.Minutes;
import nl.leervink.kernel.Spelling;

/**
 * Asks in which session of another edition somebody makes up what they missed, and for how long.
 *
 * @param <S> a session to choose
 */
abstract class MissedTimeForm<S> extends OnceDialog {

    final MakeUpSheet.Missed missed;
    private final transient Runnable changed;
    private final ComboBox<S> session = new ComboBox<>();
    private final TextField hours = new TextField();

    MissedTimeForm(MakeUpSheet.Missed missed, Runnable changed) {
        this.missed = missed;
        this.changed = changed;
        setWidth("36rem");
    }

    /**
     * The words of one form.
     *
     * @param lead says what was missed
     * @param time what stands there to begin with
     * @param missing where no session was chosen
     * @param deed on the button
     */
    record Asked(String lead, Minutes time, String session, String missing, String hours, String deed) {}

    /** Says that there is nothing to choose. */
    void showNothing(EmptyState nothing) {
        add(nothing);
        getFooter().add(leave());
    }

    void ask(List<S> choices, Asked words) {
        session.setLabel(words.session());
        session.setItems(choices);
        session.setItemLabelGenerator(this::words);
        session.setRequiredIndicatorVisible(true);
        session.setWidthFull();
        hours.setLabel(words.hours());
        hours.setRequiredIndicatorVisible(true);
        hours.setHelperText(getTranslation("hours.hours-help"));
        hours.setValue(Spelling.hours(words.time(), getLocale()));
        var content = new Div(new Paragraph(words.lead()), session, hours);
        content.addClassName("stack");
        add(content);
        var deed = new Button(words.deed(), _ -> chosen(words.missing()));
        deed.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(leave(), deed);
    }

    abstract String words(S choice);

    abstract void chosen(S choice, Minutes time);

    void wrong(String words) {
        hours.setErrorMessage(words);
        hours.setInvalid(true);
    }

    void wrongSession(String words) {
        session.setErrorMessage(words);
        session.setInvalid(true);
    }

    void done(String words) {
        close();
        Toast.done(words);
        changed.run();
    }

    void failed(String words) {
        close();
        Toast.failed(words);
        changed.run();
    }

    /** Once: the second of two quick clicks finds it closed. */
    private void chosen(String missing) {
        if (!isOpened()) {
            return;
        }
        session.setInvalid(session.isEmpty());
        session.setErrorMessage(missing);
        var time = Minutes.parseHours(hours.getValue());
        hours.setInvalid(time.isEmpty());
        hours.setErrorMessage(getTranslation("hours.no-hours"));
        if (!session.isEmpty() && time.isPresent()) {
            chosen(session.getValue(), time.get());
        }
    }

    private Button leave() {
        return new Button(getTranslation("confirm.leave-it"), _ -> close());
    }
}
