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
import nl.leervink.registers.RegisterCode;
import nl.leervink.registers.Registers;
import nl.leervink.registers.rules.NumberCheck;

/** The numbers in the registers that a course earns points for; all may stay empty. */
class RegisterNumberFields extends Composite<Div> {

    private final Registers registers;
    private final Typed typed;
    private final Map<RegisterCode, TextField> numbers = new LinkedHashMap<>();

    RegisterNumberFields(Registers registers, List<AccreditationFacts> accreditations, Typed typed) {
        this.registers = registers;
        this.typed = typed;
        getContent().addClassName("form-part");
        accreditations.forEach(this::addField);
    }

    /** Above the fields: why we ask. */
    RegisterNumberFields explained() {
        getContent().addComponentAsFirst(new Paragraph(getTranslation("enrol.numbers.why")));
        return this;
    }

    /** Whether there is anything to ask. */
    boolean areAsked() {
        return !numbers.isEmpty();
    }

    private void addField(AccreditationFacts accreditation) {
        numbers.computeIfAbsent(accreditation.register(), register -> {
            var field = new TextField(getTranslation("enrol.number", register));
            field.setHelperText(
                    getTranslation("enrol.number.help", accreditation.registerName(), accreditation.points()));
            field.setMaxLength(StatedNumber.LONGEST);
            field.setManualValidation(true);
            field.setWidthFull();
            typed.keep(register.value(), field);
            getContent().add(field);
            return field;
        });
    }

    /** Marks what can be nobody's number; whether there is none. */
    boolean check() {
        numbers.forEach((register, field) -> {
            var wrong = field.getValue().isBlank() ? null : registers.check(register, field.getValue());
            field.setInvalid(wrong instanceof NumberCheck.Wrong);
            if (wrong instanceof NumberCheck.Wrong(var problem)) {
                field.setErrorMessage(getTranslation(problem.key()));
            }
        });
        return numbers.values().stream().noneMatch(TextField::isInvalid);
    }

    List<StatedNumber> stated() {
        return numbers.entrySet().stream()
                .filter(entry -> !entry.getValue().getValue().isBlank())
                .map(entry -> new StatedNumber(
                        entry.getKey().value(), entry.getValue().getValue().strip()))
                .toList();
    }
}
