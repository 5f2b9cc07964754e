package nl.leervink.ui.visitor;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.leervink.accreditation.AccreditationFacts;
import nl.leervink.enrolment.StatedNumber;

/** The numbers in the registers that a course earns points for; all may stay empty. */
class RegisterNumberFields extends Composite<Div> {

    private static final int LONGEST = 40;

    private final Map<String, TextField> numbers = new LinkedHashMap<>();

    RegisterNumberFields(List<AccreditationFacts> accreditations) {
        getContent().addClassName("form-part");
        getContent()
                .add(new Paragraph(
                        getTranslation(accreditations.isEmpty() ? "enrol.numbers.none" : "enrol.numbers.why")));
        accreditations.forEach(this::addField);
    }

    private void addField(AccreditationFacts accreditation) {
        var register = accreditation.register().value();
        numbers.computeIfAbsent(register, _ -> {
            var field = new TextField(getTranslation("enrol.number", register));
            field.setHelperText(
                    getTranslation("enrol.number.help", accreditation.registerName(), accreditation.points()));
            field.setMaxLength(LONGEST);
            field.setWidthFull();
            getContent().add(field);
            return field;
        });
    }

    List<StatedNumber> stated() {
        return numbers.entrySet().stream()
                .filter(entry -> !entry.getValue().getValue().isBlank())
                .map(entry -> new StatedNumber(
                        entry.getKey(), entry.getValue().getValue().strip()))
                .toList();
    }
}
