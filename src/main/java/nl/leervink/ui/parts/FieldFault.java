package nl.leervink.ui.parts;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;

/** What is wrong with a field, said beside it. For fields that do not check themselves. */
final class FieldFault {

    private FieldFault() {}

    /** Says what is wrong, and leads somebody there. */
    static <F extends HasValidation & Focusable<?>> void in(F field, String why) {
        field.setErrorMessage(why);
        field.setInvalid(true);
        field.focus();
    }

    /** Says of an empty field what is missing, and of any other nothing any more. */
    static <F extends HasValue<?, ?> & HasValidation> void ifEmpty(F field, String why) {
        field.setErrorMessage(why);
        field.setInvalid(field.isEmpty());
    }
}
