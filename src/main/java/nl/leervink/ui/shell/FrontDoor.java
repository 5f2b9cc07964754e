package nl.leervink.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import nl.leervink.security.Password;

/** The frame of the screens on the way in: a heading and one thing to do. */
@StyleSheet("context://css/front-door.css")
public class FrontDoor extends Div {

    void show(String title, Component... content) {
        removeAll();
        addClassName("front-door");
        add(new H1(title));
        add(content);
    }

    /** Says what just happened, also to a screen reader. */
    static Paragraph said(String words) {
        var paragraph = new Paragraph(words);
        paragraph.getElement().setAttribute("role", "status");
        return paragraph;
    }

    static Button primary(String words, Runnable action) {
        var button = new Button(words, _ -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        button.addClickShortcut(Key.ENTER);
        return button;
    }

    /** Where someone chooses a password; says beforehand what is asked of it, and can show it. */
    PasswordField newPassword() {
        var field = new PasswordField(getTranslation("password.field"));
        field.setHelperText(getTranslation("password.rules", Password.SHORTEST));
        field.setErrorMessage(getTranslation("password.wrong-length", Password.SHORTEST, Password.LONGEST));
        field.setManualValidation(true);
        field.setRequiredIndicatorVisible(true);
        field.getElement().setAttribute("autocomplete", "new-password");
        field.getElement().executeJs("this.i18n = { ...this.i18n, reveal: $0 }", getTranslation("password.show"));
        return field;
    }
}
