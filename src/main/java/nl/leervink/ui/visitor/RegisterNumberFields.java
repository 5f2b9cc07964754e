package nl.leervink.ui.visitor;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.leervink.accreditation.AccreditationFacts;
import nl.leervink.enrolment.StatedNumber;
import nl.leervink.kernel.Shown;
import nl.leervink.kernel.Spelling;
import nl.leervink.points.Fit;
import nl.leervink.points.MembershipFacts;
import nl.leervink.points.NotKept;
import nl.leervink.points.Prospect;
import nl.leervink.points.Registration;
import nl.leervink.registers.RegisterCode;
import nl.leervink.registers.RegisterNames;
import nl.leervink.registers.Registers;
import nl.leervink.registers.rules.NumberCheck;
import nl.leervink.registers.rules.RegisterProfile;
import nl.leervink.registers.rules.Requirement;
import nl.leervink.ui.parts.Tone;

/**
 * The numbers and chambers in the registers that a course earns points for; all may stay empty. In a chamber that takes no
 * points of this course one is told so at once.
 */
class RegisterNumberFields extends Composite<Div> {

    private final Registers registers;
    private final RegisterNames names;
    private final Typed typed;
    private final Function<Registration, Optional<NotKept>> objection;
    private final Map<RegisterCode, Asked> asked = new LinkedHashMap<>();
    private final List<String> known = new ArrayList<>();

    private RegisterNumberFields(
            Registers registers, Typed typed, Function<Registration, Optional<NotKept>> objection) {
        this.registers = registers;
        this.names = registers.names();
        this.typed = typed;
        this.objection = objection;
        getContent().addClassName("form-part");
    }

    /** For someone a contact enrols. */
    static RegisterNumberFields ofStaff(Registers registers, List<AccreditationFacts> accreditations, Typed typed) {
        var fields = new RegisterNumberFields(registers, typed, _ -> Optional.empty());
        accreditations.forEach(award -> fields.ask(award, Optional.empty(), fields.besideOf(award)));
        fields.asked.values().forEach(Asked::isAboutSomeoneElse);
        return fields;
    }

    /** For a visitor, with why we ask. Whether a number is someone else's is told to nobody we do not know. */
    static RegisterNumberFields ofAVisitor(Registers registers, List<AccreditationFacts> accreditations, Typed typed) {
        var fields = new RegisterNumberFields(registers, typed, _ -> Optional.empty());
        accreditations.forEach(award -> fields.ask(award, Optional.empty(), fields.besideOf(award)));
        return fields.explained();
    }

    /**
     * For someone we know: what we have of them is told, not asked.
     *
     * @param objection why we could not keep what they state, if so
     */
    static RegisterNumberFields ofSomeoneKnown(
            Registers registers,
            List<Prospect> prospects,
            Function<Registration, Optional<NotKept>> objection,
            Typed typed) {
        var fields = new RegisterNumberFields(registers, typed, objection);
        prospects.forEach(fields::tellOrAsk);
        return fields.explained();
    }

    /** Above the fields: why we ask. */
    private RegisterNumberFields explained() {
        if (!asked.isEmpty()) {
            getContent().addComponentAsFirst(new Paragraph(getTranslation("enrol.numbers.why")));
        }
        return this;
    }

    /** Whether there is anything to ask or to tell. */
    boolean areShown() {
        return !known.isEmpty() || !asked.isEmpty();
    }

    /** What comes of what we know and what was filled in, a line for each: the points, or none with the reason. */
    List<String> summary() {
        return Stream.concat(known.stream(), asked.values().stream().flatMap(Asked::summary))
                .toList();
    }

    private void tellOrAsk(Prospect prospect) {
        var award = prospect.award();
        switch (prospect.fit()) {
            case COUNTS -> {
                var words = getTranslation(
                        "enrol.number.known",
                        registration(prospect.membership().orElseThrow()),
                        award.points(),
                        category(award, prospect.category()));
                var warning = BesideWords.of(this, prospect.beside());
                known.add(words);
                getContent().add(new Paragraph(words));
                warning.ifPresent(each -> {
                    known.add(each);
                    getContent().add(notice(each, Tone.CALM));
                });
            }
            case WRONG_CHAMBER, REGISTRATION_ENDED -> {
                var words = getTranslation(
                        "enrol.number.nothing",
                        prospect.membership().map(this::registration).orElse(award.registerName()),
                        getTranslation(prospect.fit().key()));
                known.add(words);
                getContent().add(notice(words, Tone.ATTENTION));
            }
            case CHAMBER_UNKNOWN, NO_NUMBER -> ask(award, prospect.membership(), prospect.beside());
        }
    }

    /** With its chamber, if we know it. */
    private String registration(MembershipFacts mine) {
        return mine.profile()
                .flatMap(names::chamber)
                .map(chamber -> mine.register() + " " + mine.number() + " · " + chamber)
                .orElseGet(() -> mine.register() + " " + mine.number());
    }

    private String category(AccreditationFacts award, String code) {
        return Spelling.inSentence(names.category(award.register(), code));
    }

    private List<Requirement> besideOf(AccreditationFacts award) {
        return registers.chambersOf(award.register()).stream()
                .filter(chamber -> chamber.id().equals(award.grantedBy()))
                .flatMap(chamber -> chamber.asksBeside(award.category()).stream())
                .toList();
    }

    private static Paragraph notice(String words, Tone tone) {
        var notice = new Paragraph(words);
        notice.addClassNames("notice", tone.style());
        notice.getElement().setAttribute("role", "status");
        return notice;
    }

    private void ask(AccreditationFacts award, Optional<MembershipFacts> known, List<Requirement> beside) {
        asked.computeIfAbsent(award.register(), register -> new Asked(award, known))
                .alsoAsks(award, beside);
    }

    /** Marks what cannot be kept as their number; whether there is nothing of the kind. */
    boolean check() {
        return asked.values().stream().map(Asked::check).reduce(true, Boolean::logicalAnd);
    }

    List<StatedNumber> stated() {
        return asked.values().stream()
                .flatMap(fields -> fields.stated().stream())
                .toList();
    }

    /** What is asked of one register. */
    private final class Asked {

        private final RegisterCode register;
        private final TextField number;
        private final Select<RegisterProfile> chamber = new Select<>();
        private final Div told = new Div();
        private final List<AccreditationFacts> awards = new ArrayList<>();
        private final Set<Requirement> beside = new LinkedHashSet<>();

        Asked(AccreditationFacts award, Optional<MembershipFacts> known) {
            register = award.register();
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

        void isAboutSomeoneElse() {
            chamber.setHelperText(getTranslation("enrol.chamber.help-staff"));
        }

        void alsoAsks(AccreditationFacts award, List<Requirement> notFor) {
            awards.add(award);
            beside.addAll(notFor);
            tell();
        }

        private boolean isInWrongChamber() {
            return chamber.getOptionalValue()
                    .filter(chosen -> awards.stream().noneMatch(award -> chosen.takes(award.grantedBy())))
                    .isPresent();
        }

        private void tell() {
            told.removeAll();
            told.add(
                    isInWrongChamber()
                            ? notice(
                                    getTranslation(
                                            "enrol.number.nothing",
                                            awards.getFirst().registerName(),
                                            getTranslation(Fit.WRONG_CHAMBER.key())),
                                    Tone.ATTENTION)
                            : warning());
        }

        /** That the points do not count for all that is asked. */
        private Component warning() {
            return BesideWords.of(told, List.copyOf(beside))
                    .<Component>map(words -> notice(words, Tone.CALM))
                    .orElseGet(Div::new);
        }

        private boolean check() {
            number.setInvalid(false);
            chamber.setInvalid(false);
            if (number.getValue().isBlank()) {
                return true;
            }
            if (registers.check(register, number.getValue()) instanceof NumberCheck.Wrong(var problem)) {
                return refuse(number, problem);
            }
            return objection
                    .apply(new Registration(register, number.getValue(), profile(), Optional.empty(), Optional.empty()))
                    .map(why -> refuse(why == NotKept.NO_SUCH_CHAMBER ? chamber : number, why))
                    .orElse(true);
        }

        private boolean refuse(HasValidation field, Shown why) {
            field.setErrorMessage(getTranslation(why.key()));
            field.setInvalid(true);
            return false;
        }

        private Optional<String> profile() {
            return chamber.getOptionalValue().map(RegisterProfile::id);
        }

        private Optional<StatedNumber> stated() {
            return Optional.of(number.getValue().strip())
                    .filter(typed -> !typed.isEmpty())
                    .map(typed -> new StatedNumber(register.value(), typed, profile()));
        }

        /** The number with its chamber and what it brings, and what it does not count for. */
        private Stream<String> summary() {
            if (number.getValue().isBlank()) {
                return Stream.of(getTranslation("enrol.number.none", register));
            }
            var named = Stream.of(
                            Optional.of(register + " " + number.getValue().strip()),
                            chamber.isVisible()
                                    ? Optional.of(chamber.getOptionalValue()
                                            .flatMap(RegisterProfile::chamber)
                                            .orElseGet(() -> getTranslation("enrol.chamber-not-told")))
                                    : Optional.<String>empty())
                    .flatMap(Optional::stream)
                    .collect(joining(" · "));
            return isInWrongChamber()
                    ? Stream.of(getTranslation("enrol.number.nothing", named, getTranslation(Fit.WRONG_CHAMBER.key())))
                    : Stream.concat(
                            awards.stream()
                                    .filter(award -> chamber.getOptionalValue()
                                            .filter(chosen -> !chosen.takes(award.grantedBy()))
                                            .isEmpty())
                                    .map(award -> getTranslation(
                                            chamber.isVisible() && chamber.isEmpty()
                                                    ? "enrol.number.brings-perhaps"
                                                    : "enrol.number.brings",
                                            named,
                                            award.points(),
                                            category(award, award.category()))),
                            BesideWords.of(told, List.copyOf(beside)).stream());
        }
    }
}
