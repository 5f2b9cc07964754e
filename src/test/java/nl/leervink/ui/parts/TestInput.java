package nl.leervink.ui.parts;

import com.github.mvysny.kaributesting.v10.BasicUtilsKt;
import com.vaadin.flow.component.datepicker.DatePicker;

/** What a browser sends of fields, for tests. */
public final class TestInput {

    private TestInput() {}

    /** Something was typed in it that is no day. */
    public static void mistyped(DatePicker field) {
        field.getElement().setProperty("_inputElementValue", "31 foo");
        BasicUtilsKt._fireDomEvent(field, "unparsable-change");
    }
}
