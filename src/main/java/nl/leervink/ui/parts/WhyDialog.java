package nl.leervink.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import java.util.Optional;
import java.util.function.Function;

/**
 * Asks a few words before something is done, and says what it will do; of several lines it makes one. It stays open until
 * the words will do.
 */
public class WhyDialog extends OnceDialog {

    /** Of more characters the field is as high as what is typed. */
    private static final int ONE_LINE = 300;

    private final TextFieldBase<?, String> words;
    private final RoomLeft room;
    private final Div content = new Div();
    private final Button does;
    private final Button leaves = new Button(getTranslation("confirm.leave-it"), _ -> close());

    /**
     * A question.
     *
     * @param consequence what will happen, in full
     * @param label of what is asked
     * @param deed on the button
     * @param act with what was typed; answers what is wrong with it, or nothing if it will do
     */
    public WhyDialog(
            String question,
            String consequence,
            String label,
            int longest,
            String deed,
            Function<String, Optional<String>> act) {
        setHeaderTitle(question);
        setWidth("34rem");
        words = longest > ONE_LINE ? new TextArea() : new TextField();
        words.setLabel(label);
        room = RoomLeft.in(words, longest);
        words.setWidthFull();
        words.setRequiredIndicatorVisible(true);
        content.addClassName("stack");
        content.add(new Paragraph(consequence), words);
        add(content);
        does = new Button(deed, _ -> act(act));
        does.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(leaves, does);
    }

    /** With the button in the colour of what destroys. */
    public WhyDialog destroying() {
        does.addThemeVariants(ButtonVariant.ERROR);
        return this;
    }

    /** With other words on the button that does nothing. */
    public WhyDialog leaving(String instead) {
        leaves.setText(instead);
        return this;
    }

    public WhyDialog with(String suggested) {
        words.setValue(suggested);
        return this;
    }

    public WhyDialog help(String help) {
        room.helping(help);
        return this;
    }

    /** Something else that is asked, before the words. */
    public WhyDialog asking(Component first) {
        content.addComponentAtIndex(1, first);
        return this;
    }

    /** Once: the second of two quick clicks finds it closed. */
    private void act(Function<String, Optional<String>> act) {
        if (isOpened() && room.fits()) {
            act.apply(words.getValue().strip().replaceAll("\\s*\\R\\s*", " "))
                    .ifPresentOrElse(this::refuse, this::close);
        }
    }

    private void refuse(String why) {
        words.setErrorMessage(why);
        words.setInvalid(true);
        words.focus();
    }
}
