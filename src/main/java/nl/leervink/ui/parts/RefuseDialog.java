package nl.leervink.ui.parts;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import nl.leervink.enrolment.Replies;
import nl.leervink.enrolment.Standing;

/** Asks why an organisation does not agree that somebody takes part; they are told. */
public class RefuseDialog extends OnceDialog {

    /**
     * A question.
     *
     * @param refuse with the reason, which may be empty
     * @param afterwards once it is closed, whatever was answered
     */
    public RefuseDialog(Standing standing, Consumer<String> refuse, Runnable afterwards) {
        var reason = new TextField(getTranslation("requests.reason"));
        reason.setHelperText(getTranslation("requests.reason.help"));
        var room = RoomLeft.in(reason, Replies.LONGEST_REASON);
        reason.setWidthFull();
        setHeaderTitle(getTranslation("requests.refuse.title"));
        var content = new Div(
                new Paragraph(getTranslation("requests.refuse.consequence", String.join(", ", standing.names()))),
                reason);
        content.addClassName("stack");
        add(content);
        var refuses = new Button(getTranslation("requests.refuse"), clicked -> {
            clicked.getSource().setEnabled(true);
            if (isOpened() && room.fits()) {
                close();
                refuse.accept(reason.getValue());
            }
        });
        refuses.addThemeVariants(ButtonVariant.PRIMARY);
        refuses.setDisableOnClick(true);
        getFooter().add(new Button(getTranslation("confirm.leave-it"), _ -> close()), refuses);
        addOpenedChangeListener(opened -> {
            if (!opened.isOpened()) {
                afterwards.run();
            }
        });
    }
}
