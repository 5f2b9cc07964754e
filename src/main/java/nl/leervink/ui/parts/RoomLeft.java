package nl.leervink.ui.parts;

import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.io.Serializable;

/** How many characters a field still takes, told below it while somebody types. What is too long stays in it, and is said. */
public final class RoomLeft implements Serializable {

    private final TextFieldBase<?, String> field;
    private final int longest;
    private String help = "";

    private RoomLeft(TextFieldBase<?, String> field, int longest) {
        this.field = field;
        this.longest = longest;
    }

    /** In a field that has its words below it already, if it has any. */
    public static RoomLeft in(TextFieldBase<?, String> field, int longest) {
        var room = new RoomLeft(field, longest);
        field.setManualValidation(true);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.addValueChangeListener(_ -> room.look());
        room.helping(field.getHelperText() == null ? "" : field.getHelperText());
        return room;
    }

    /** With these words below the field, before how much room is left. */
    public void helping(String words) {
        help = words.isEmpty() ? "" : words + " ";
        tell();
    }

    /** Whether it fits; if not, somebody is led to the field that says so. */
    public boolean fits() {
        look();
        if (left() < 0) {
            field.focus();
        }
        return left() >= 0;
    }

    private void look() {
        field.setInvalid(left() < 0);
        field.setErrorMessage(left() < 0 ? field.getTranslation("room.too-long", -left()) : "");
        tell();
    }

    private void tell() {
        field.setHelperText(help + field.getTranslation("room.left", Math.max(left(), 0)));
    }

    private int left() {
        return longest - field.getValue().strip().length();
    }
}
