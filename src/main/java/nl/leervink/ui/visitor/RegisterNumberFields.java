package nl.leervink.ui.visitor;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leervink.accreditation.AccreditationFacts;
import nl.leervink.enrolment.StatedNumber;
import nl.leervink.points.Fit;
import nl.leervink.points.MembershipFacts;
import nl.leervink.points.Prospect;
import nl.leervink.registers.RegisterCode;
import nl.leervink.registers.Registers;
import nl.leervink.registers.rules.NumberCheck;
import nl.leervink.registers.rules.RegisterProfile;
import nl.leervink.ui.parts.Tone;

/**
 * The numbers and chambers in the registers that a course earns points for; all may stay empty. In a chamber that takes no
 * points of this course one is told so at once.
 */
class RegisterNumberFields extends Composite<Div> {

    private final Registers registers;
    private final Typed typed;
    private final Map<RegisterCode, Asked> asked = new LinkedHashMap<>();
    private boolean tells;

    RegisterNumberFields(Registers registers, List<AccreditationFacts> accreditations, Typed typed) {
        this.registers = registers;
        this.typed = typed;
        getContent().addClassName("form-part");
        accreditations.forEach(award -> ask(award, Optional.empty()));
    }

    /** For someone we know: what we have of them is told, not asked. */
    static RegisterNumberFields ofSomeoneKnown(Registers registers, List<Prospect> prospects, Typed typed) {
        var fields = new RegisterNumberFields(registers, List.of(), typed);
        prospects.forEach(fields::tellOrAsk);
        return fields;
    }

    /** Above the fields: why we ask. */
    RegisterNumberFields explained() {
        if (!asked.isEmpty()) {
            getContent().addComponentAsFirst(new Paragraph(getTranslation("enrol.numbers.why")));
        }
        return this;
    }

    /** Whether there is anything to ask or to tell. */
    boolean areShown() {
        return tells || !asked.isEmpty();
    }

    private void tellOrAsk(Prospect prospect) {
        var award = prospect.award();
        switch (prospect.fit()) {
            case COUNTS -> {
                tells = true;
                getContent()
                        .add(new Paragraph(getTranslation(
                                "enrol.number.known",
                                prospect.membership().orElseThrow().register().value(),
                                prospect.membership().orElseThrow().number(),
                                award.points(),
                                prospect.category())));
            }
            case WRONG_CHAMBER, REGISTRATION_ENDED -> {
                tells = true;
                getContent()
                        .add(notice(
                                award.registerName(),
                                getTranslation(prospect.fit().key())));
            }
            case CHAMBER_UNKNOWN, NO_NUMBER -> ask(award, prospect.membership());
        }
    }

    private static Paragraph notice(String register, String words) {
        var notice = new Paragraph(register + ": " + words);
        notice.addClassNames("notice", Tone.ATTENTION.style());
        notice.getElement().setAttribute("role", "status");
        return notice;
    }

    private void ask(AccreditationFacts award, Optional<MembershipFacts> known) {
        var fields = asked.computeIfAbsent(award.register(), register -> new Asked(award, known));
        fields.alsoAsks(award);
    }

    /** Marks what can be nobody's number; whether there is none. */
    boolean check() {
        asked.forEach((register, fields) -> fields.check(register));
        return asked.values().stream().noneMatch(fields -> fields.number.isInvalid());
    }

    List<StatedNumber> stated() {
        return asked.entrySet().stream()
                .filter(entry -> !entry.getValue().number.getValue().isBlank())
                .map(entry -> new StatedNumber(
                        entry.getKey().value(),
                        entry.getValue().number.getValue().strip(),
                        entry.getValue().chamber.getOptionalValue().map(RegisterProfile::id)))
                .toList();
    }

    /** What is asked of one register. */
    private final class Asked {

        private final TextField number;
        private final Select<RegisterProfile> chamber = new Select<>();
        private final Div told = new Div();
        private final List<AccreditationFacts> awards = new ArrayList<>();

        Asked(AccreditationFacts award, Optional<MembershipFacts> known) {
            var register = award.register();
            number = new TextField(getTranslation("enrol.number", register));
            number.setHelperText(getTranslation("enrol.number.help", award.registerName(), award.points()));
            number.setMaxLength(StatedNumber.LONGEST);
            number.setManualValidation(true);
            number.setWidthFull();
            known.map(MembershipFacts::number).ifPresent(number::setValue);
            typed.keep(register.value(), number);
            var chambers = registers.chambersOf(register);
            chamber.setLabel(getTranslation("enrol.chamber", register));
            chamber.setItems(chambers);
            chamber.setItemLabelGenerator(profile -> profile == null
                    ? getTranslation("enrol.chamber-unknown")
                    : profile.chamber().orElse(profile.name()));
            chamber.setEmptySelectionAllowed(true);
            chamber.setEmptySelectionCaption(getTranslation("enrol.chamber-unknown"));
            chamber.setHelperText(getTranslation("enrol.chamber.help"));
            chamber.setWidthFull();
            chamber.setVisible(chambers.size() > 1);
            chamber.addValueChangeListener(_ -> tell());
            typed.keep(register + "-chamber", RegisterProfile.class, chamber);
            getContent().add(number, chamber, told);
        }

        void alsoAsks(AccreditationFacts award) {
            awards.add(award);
            tell();
        }

        private void tell() {
            told.removeAll();
            chamber.getOptionalValue()
                    .filter(chosen -> awards.stream().noneMatch(award -> chosen.takes(award.grantedBy())))
                    .ifPresent(_ -> told.add(
                            notice(awards.getFirst().registerName(), getTranslation(Fit.WRONG_CHAMBER.key()))));
        }

        private void check(RegisterCode register) {
            var wrong = number.getValue().isBlank() ? null : registers.check(register, number.getValue());
            number.setInvalid(wrong instanceof NumberCheck.Wrong);
            if (wrong instanceof NumberCheck.Wrong(var problem)) {
                number.setErrorMessage(getTranslation(problem.key()));
            }
        }
    }
}
