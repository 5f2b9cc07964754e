package nl.leervink.ui.visitor;

import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import nl.leervink.ui.parts.CountingRegisters;
import nl.leervink.ui.parts.PointsWords;
import nl.leervink.ui.parts.Tone;
import nl.leervink.ui.parts.Typed;

/**
 * The numbers and chambers in the registers that a course earns points for: those that accredited it, and those that take
 * a decision of one of them; all may stay empty. In a chamber that takes no points of this course one is told so at once.
 */
class RegisterNumberFields extends Composite<Div> {

    private final Registers registers;
    private final RegisterNames names;
    private final List<AccreditationFacts> earned;
    private final Typed typed;
    private final Function<Registration, Optional<NotKept>> objection;
    private final Map<RegisterCode, Asked> asked = new LinkedHashMap<>();
    private final List<String> known = new ArrayList<>();

    /**
     * Asks nothing yet.
     *
     * @param earned all that the course earns, in any register
     */
    private RegisterNumberFields(
            Registers registers,
            List<AccreditationFacts> earned,
            Typed typed,
            Function<Registration, Optional<NotKept>> objection) {
        this.registers = registers;
        this.names = registers.names();
        this.earned = earned;
        this.typed = typed;
        this.objection = objection;
        getContent().addClassName("form-part");
    }

    /** For someone a contact enrols. */
    static RegisterNumberFields ofStaff(Registers registers, List<AccreditationFacts> earned, Typed typed) {
        var fields = new RegisterNumberFields(registers, earned, typed, _ -> Optional.empty());
        fields.askForAllOf(earned);
        fields.asked.values().forEach(Asked::isAboutSomeoneElse);
        return fields;
    }

    /** For a visitor, with why we ask. Whether a number is someone else's is told to nobody we do not know. */
    static RegisterNumberFields ofAVisitor(Registers registers, List<AccreditationFacts> earned, Typed typed) {
        var fields = new RegisterNumberFields(registers, earned, typed, _ -> Optional.empty());
        fields.askForAllOf(earned);
        return fields.explained();
    }

    /**
     * For someone we know: what we have of them is told, not asked.
     *
     * @param objection why we could not keep what they state, if so
     */
    static RegisterNumberFields ofSomeoneKnown(
            Registers registers,
            List<AccreditationFacts> earned,
            List<Prospect> prospects,
            Function<Registration, Optional<NotKept>> objection,
            Typed typed) {
        var fields = new RegisterNumberFields(registers, earned, typed, objection);
        var counting = prospects.stream()
                .filter(prospect -> prospect.fit() == Fit.COUNTS)
                .map(Prospect::membership)
                .collect(toSet());
        prospects.stream()
                .filter(prospect -> prospect.fit() != Fit.WRONG_CHAMBER || !counting.contains(prospect.membership()))
                .forEach(fields::tellOrAsk);
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
                        PointsWords.of(this, award.points()),
                        Spelling.inSentence(prospect.spelled(names)));
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
            case CHAMBER_UNKNOWN -> ask(prospect.membership().orElseThrow().register(), prospect.membership());
            case NO_NUMBER -> askForAllOf(List.of(award));
        }
    }

    /** With its chamber, if we know it. */
    private String registration(MembershipFacts mine) {
        return mine.profile()
                .flatMap(names::chamber)
                .map(chamber -> mine.register() + " " + mine.number() + " · " + chamber)
                .orElseGet(() -> mine.register() + " " + mine.number());
    }

    private static Paragraph notice(String words, Tone tone) {
        var notice = new Paragraph(words);
        notice.addClassNames("notice", tone.style());
        notice.getElement().setAttribute("role", "status");
        return notice;
    }

    /** In the registers that granted these, and in those that take one of them. */
    private void askForAllOf(List<AccreditationFacts> awards) {
        CountingRegisters.of(registers, awards).forEach(register -> ask(register, Optional.empty()));
    }

    private void ask(RegisterCode register, Optional<MembershipFacts> known) {
        asked.computeIfAbsent(register, _ -> new Asked(register, known));
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

    /** What one gets in a chamber. */
    private record Gain(RegisterProfile chamber, AccreditationFacts award) {

        String category() {
            return chamber.categoryOf(award.register().value(), award.category());
        }
    }

    /** What is asked of one register. */
    private final class Asked {

        private final RegisterCode register;
        private final List<RegisterProfile> chambers;
        private final TextField number;
        private final Select<RegisterProfile> chamber = new Select<>();
        private final Div told = new Div();

        Asked(RegisterCode register, Optional<MembershipFacts> known) {
            this.register = register;
            chambers = registers.chambersOf(register);
            number = new TextField(getTranslation("enrol.number", register));
            number.setHelperText(getTranslation("enrol.number.help", name(), PointsWords.of(number, first().points())));
            number.setMaxLength(StatedNumber.LONGEST);
            number.setManualValidation(true);
            number.setWidthFull();
            known.map(MembershipFacts::number).ifPresent(number::setValue);
            typed.keep(register.value(), number);
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
            tell();
        }

        void isAboutSomeoneElse() {
            chamber.setHelperText(getTranslation("enrol.chamber.help-staff"));
        }

        /** The register's own accreditation, or else one that it takes. */
        private AccreditationFacts first() {
            return Stream.concat(
                            earned.stream().filter(award -> award.register().equals(register)),
                            gains().stream().map(Gain::award))
                    .findFirst()
                    .orElseGet(earned::getFirst);
        }

        private String name() {
            return chambers.stream().map(RegisterProfile::name).findFirst().orElseGet(() -> first().registerName());
        }

        /** The chamber they chose, or the only one; every one as long as they chose none. */
        private List<RegisterProfile> possible() {
            return chamber.getOptionalValue().map(List::of).orElse(chambers);
        }

        /** What each chamber that is possible gives: of what several bodies granted, the first that its rules name. */
        private List<Gain> gains() {
            return possible().stream()
                    .flatMap(each -> earned.stream()
                            .filter(award -> each.takes(award.grantedBy()))
                            .min(comparingInt(award -> each.rankOf(award.grantedBy())))
                            .map(award -> new Gain(each, award))
                            .stream())
                    .toList();
        }

        private boolean isInWrongChamber() {
            return !chambers.isEmpty() && gains().isEmpty();
        }

        /** What this does not count for in their chamber; as long as that is not known, in the one that granted it. */
        private List<Requirement> beside() {
            return gains().stream()
                    .filter(gain -> possible().size() == 1
                            || gain.award().grantedBy().equals(gain.chamber().id()))
                    .flatMap(gain -> gain.chamber().asksBeside(gain.category()).stream())
                    .distinct()
                    .toList();
        }

        private void tell() {
            told.removeAll();
            told.add(
                    isInWrongChamber()
                            ? notice(
                                    getTranslation(
                                            "enrol.number.nothing", name(), getTranslation(Fit.WRONG_CHAMBER.key())),
                                    Tone.ATTENTION)
                            : warning());
        }

        /** That the points do not count for all that is asked. */
        private Component warning() {
            return BesideWords.of(told, beside())
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
            if (number.getValue().isBlank() && !isInWrongChamber()) {
                return Stream.of(getTranslation("enrol.number.none", register));
            }
            var named = Stream.of(
                            Optional.of((register + " " + number.getValue()).strip()),
                            chamber.isVisible()
                                    ? Optional.of(chamber.getOptionalValue()
                                            .flatMap(RegisterProfile::chamber)
                                            .orElseGet(() -> getTranslation("enrol.chamber-not-told")))
                                    : Optional.<String>empty())
                    .flatMap(Optional::stream)
                    .collect(joining(" · "));
            if (isInWrongChamber()) {
                return Stream.of(
                        getTranslation("enrol.number.nothing", named, getTranslation(Fit.WRONG_CHAMBER.key())));
            }
            var brings = possible().size() > 1 ? "enrol.number.brings-perhaps" : "enrol.number.brings";
            return Stream.concat(
                    gains().stream()
                            .map(gain -> getTranslation(
                                    brings,
                                    named,
                                    PointsWords.of(told, gain.award().points()),
                                    Spelling.inSentence(names.category(
                                            register, gain.chamber().id(), gain.category()))))
                            .distinct(),
                    BesideWords.of(told, beside()).stream());
        }
    }
}
