package nl.leervink.ui.participant;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import nl.leervink.attendance.AppealResult;
import nl.leervink.attendance.AppealWords;
import nl.leervink.attendance.MyPresence;
import nl.leervink.kernel.Spelling;
import nl.leervink.people.PersonId;
import nl.leervink.planning.SessionFacts;
import nl.leervink.ui.parts.OnceDialog;
import nl.leervink.ui.parts.RoomLeft;
import nl.leervink.ui.parts.Toast;

/** Asks what is wrong about a roster. */
class AppealForm extends OnceDialog {

    private final SessionFacts session;
    private final transient MyPresence presence;
    private final transient PersonId me;
    private final transient Runnable changed;
    private final TextArea words = new TextArea();
    private final RoomLeft room;

    AppealForm(SessionFacts session, MyPresence presence, PersonId me, Runnable changed) {
        this.session = session;
        this.presence = presence;
        this.me = me;
        this.changed = changed;
        setHeaderTitle(getTranslation("my-presence.form-title"));
        setWidth("36rem");
        words.setLabel(getTranslation("my-presence.words"));
        words.setHelperText(getTranslation("my-presence.words-help"));
        room = RoomLeft.in(words, AppealWords.LONGEST);
        words.setRequiredIndicatorVisible(true);
        words.setWidthFull();
        var day = Spelling.weekday(session.date(), getLocale());
        var content = new Div(new Paragraph(getTranslation("my-presence.form-lead", session.title(), day)), words);
        content.addClassName("stack");
        add(content);
        var lodge = new Button(getTranslation("my-presence.lodge"), _ -> lodge());
        lodge.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("confirm.leave-it"), _ -> close()), lodge);
    }

    /** Once: the second of two quick taps finds it closed. */
    private void lodge() {
        if (!isOpened() || !room.fits()) {
            return;
        }
        switch (presence.appeal(session.id(), new AppealWords(words.getValue()), me)) {
            case AppealResult.Lodged() -> {
                close();
                Toast.done(getTranslation("my-presence.lodged"));
                changed.run();
            }
            case AppealResult.WordsMissing(var longest) -> {
                words.setErrorMessage(getTranslation("my-presence.words-missing", longest));
                words.setInvalid(true);
            }
            case AppealResult.TooLate(var until) -> failed(getTranslation("my-presence.too-late", Spelling.day(until)));
            case AppealResult.LodgedBefore() -> failed(getTranslation("my-presence.lodged-before"));
            case AppealResult.NothingMissed() -> failed(getTranslation("my-presence.nothing-missed"));
            case AppealResult.EditionSettled(var status) ->
                failed(getTranslation("my-presence.settled", getTranslation(status.key())));
            case AppealResult.NotYours() -> failed(getTranslation("my-presence.not-yours"));
        }
    }

    private void failed(String why) {
        close();
        Toast.failed(why);
        changed.run();
    }
}
