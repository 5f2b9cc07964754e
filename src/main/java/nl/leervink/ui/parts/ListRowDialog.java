package nl.leervink.ui.parts;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import nl.leervink.enrolment.PartSeating;
import nl.leervink.enrolment.PartSeating.OpenPart;
import nl.leervink.enrolment.PartsChosen;
import nl.leervink.intake.JudgedRow;
import nl.leervink.intake.ListedNumber;
import nl.leervink.intake.ListedPerson;
import nl.leervink.intake.RowReason;
import nl.leervink.people.PersonFacts;
import nl.leervink.people.PersonName;

/** One row of a list, field by field: what it says, beside what we have on record; mended, decided or skipped. */
class ListRowDialog extends OnceDialog {

    private static final int LONGEST = 254;

    private final transient JudgedRow row;
    private final transient BiConsumer<ListedPerson, Optional<ListDecision>> done;
    private final TextField given = field("person.given");
    private final TextField particle = field("person.particle");
    private final TextField family = field("person.family");
    private final TextField email = field("person.email");
    private final Map<String, TextField> numbers = new LinkedHashMap<>();
    private final List<Select<OpenPart>> parts = new ArrayList<>();
    private final transient PartSeating seating;
    private final RadioButtonGroup<ListDecision> decision = new RadioButtonGroup<>(getTranslation("list.who"));

    /**
     * Asks about a row.
     *
     * @param words what is the matter with it
     * @param registers whose numbers may be filled in
     * @param seating of days that are held in parts
     * @param corrects whether the name that is left here replaces the one on record
     * @param decided what was decided before
     */
    ListRowDialog(
            JudgedRow row,
            String words,
            List<String> registers,
            PartSeating seating,
            boolean corrects,
            Optional<ListDecision> decided,
            BiConsumer<ListedPerson, Optional<ListDecision>> done) {
        this.row = row;
        this.seating = seating;
        this.done = done;
        setHeaderTitle(
                getTranslation("list.row-title", row.number(), row.person().written()));
        setWidth("40rem");
        var person = row.person();
        var known = row.known()
                .filter(_ -> row.reason()
                        .filter(why -> why != RowReason.NUMBER && why != RowReason.PART)
                        .isPresent());
        var content = new Div(new Paragraph(words));
        content.addClassName("stack");
        content.add(
                beside(given, person.given(), known.map(PersonFacts::name).map(PersonName::given)),
                beside(particle, person.particle(), known.map(PersonFacts::name).map(PersonName::particle)),
                beside(family, person.family(), known.map(PersonFacts::name).map(PersonName::family)),
                beside(email, person.email(), known.map(each -> each.email().value())));
        registers.forEach(register -> {
            var number = new TextField(getTranslation("list.number-in", register));
            number.setValue(person.numbers().stream()
                    .filter(stated -> stated.register().equals(register))
                    .map(ListedNumber::number)
                    .findFirst()
                    .orElse(""));
            number.setWidthFull();
            number.setHelperText(getTranslation("list.number.help"));
            numbers.put(register, number);
            content.add(number);
        });
        seating.days().forEach(day -> parts.add(part(day)));
        parts.forEach(content::add);
        if (known.isPresent()) {
            decision.setItems(ListDecision.SAME_PERSON, ListDecision.SOMEBODY_ELSE);
            decision.setItemLabelGenerator(choice -> answer(choice, known.get()));
            decision.setManualValidation(true);
            decision.setErrorMessage(getTranslation("list.who.missing"));
            decided.filter(each -> each != ListDecision.SKIP).ifPresent(decision::setValue);
            var kept = new Paragraph(getTranslation(
                    corrects ? "list.name-replaced" : "list.name-kept",
                    known.get().name().full()));
            kept.addClassName("soft");
            content.add(decision, kept);
        }
        if (isOneOfMore()) {
            content.add(new Paragraph(getTranslation("list.this-row-counts")));
        }
        add(content);
        var save = new Button(getTranslation("list.keep-row"), _ -> save(known));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter()
                .add(
                        new Button(getTranslation("list.skip-row"), _ -> {
                            close();
                            done.accept(person, Optional.of(ListDecision.SKIP));
                        }),
                        save);
    }

    private TextField field(String label) {
        var field = new TextField(getTranslation(label));
        field.setMaxLength(LONGEST);
        field.setManualValidation(true);
        field.setWidthFull();
        return field;
    }

    /** The part of a day that this row comes to, or the one for everybody. */
    private Select<OpenPart> part(List<OpenPart> day) {
        var told = row.person().parts(seating).orElse(PartsChosen.NONE);
        var select = new Select<OpenPart>();
        select.setLabel(DayPartWords.day(day.getFirst().session(), this));
        select.setItems(day);
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(getTranslation("list.part.as-all"));
        select.setItemLabelGenerator(
                part -> part == null ? getTranslation("list.part.as-all") : DayPartWords.seats(part, this));
        select.setItemEnabledProvider(part -> part == null || !part.isFull());
        select.setWidthFull();
        day.stream().filter(part -> told.include(part.session())).findFirst().ifPresent(select::setValue);
        return select;
    }

    /** As it is written, unless another was chosen. */
    private String chosenPart() {
        var chosen = PartsChosen.of(parts.stream()
                .flatMap(part -> part.getOptionalValue().stream())
                .map(OpenPart::session)
                .toList());
        return row.person().parts(seating).filter(chosen::equals).isPresent()
                ? row.person().part()
                : chosen.value();
    }

    /** The field as the list has it; beside it what we have, to take over. */
    private Div beside(TextField field, String typed, Optional<String> known) {
        field.setValue(typed);
        var line = new Div(field);
        line.addClassName("list-beside");
        known.filter(ours -> !ours.equals(typed)).ifPresent(ours -> {
            var ourWords = ours.isEmpty() ? getTranslation("list.nothing") : ours;
            var take = new Button(getTranslation("list.take-over"), _ -> field.setValue(ours));
            take.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            take.setAriaLabel(getTranslation("list.take-over-of", field.getLabel(), ourWords));
            line.add(new Span(getTranslation("list.ours", ourWords)), take);
        });
        return line;
    }

    private void save(Optional<PersonFacts> known) {
        var mended = row.person()
                .mended(
                        given.getValue(),
                        particle.getValue(),
                        family.getValue(),
                        email.getValue(),
                        stated(),
                        chosenPart());
        var nameless = mended.name().isEmpty();
        given.setInvalid(nameless);
        family.setInvalid(nameless);
        given.setErrorMessage(getTranslation("row-reason.no-name"));
        family.setErrorMessage(getTranslation("row-reason.no-name"));
        var taken = known.filter(_ -> decision.getValue() == ListDecision.SOMEBODY_ELSE)
                .filter(each -> mended.address().filter(each.email()::equals).isPresent());
        email.setErrorMessage(getTranslation(taken.isPresent() ? "list.address-taken" : "row-reason.no-address"));
        email.setInvalid(taken.isPresent() || mended.address().isEmpty());
        decision.setInvalid(known.isPresent() && decision.getValue() == null);
        if (!nameless && !email.isInvalid() && !decision.isInvalid()) {
            close();
            done.accept(
                    mended,
                    isOneOfMore() && known.isEmpty()
                            ? Optional.of(ListDecision.THIS_ROW)
                            : decision.getOptionalValue());
        }
    }

    /** Whether its address stands in other rows too. */
    private boolean isOneOfMore() {
        return row.reason()
                .filter(why -> why == RowReason.TWICE_WITH_DIFFERENCES)
                .isPresent();
    }

    /** An answer says who is enrolled by it. */
    private String answer(ListDecision choice, PersonFacts known) {
        if (choice == ListDecision.SAME_PERSON) {
            return getTranslation(
                    row.settled() ? "list.answer.settled" : "list.answer.same", PersonWords.withAddress(known));
        }
        var shared = row.person().address().filter(known.email()::equals).isPresent();
        return getTranslation(shared ? "list.answer.else-elsewhere" : "list.answer.else");
    }

    private List<ListedNumber> stated() {
        var stated = new ArrayList<ListedNumber>();
        numbers.forEach((register, number) -> {
            if (!number.getValue().isBlank()) {
                stated.add(new ListedNumber(register, number.getValue()));
            }
        });
        return stated;
    }
}
