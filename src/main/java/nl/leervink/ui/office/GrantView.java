package nl.leervink.ui.office;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leervink.accreditation.AccreditationFacts;
import nl.leervink.accreditation.Accreditations;
import nl.leervink.accreditation.GrantResult;
import nl.leervink.catalogue.Catalogue;
import nl.leervink.catalogue.CourseCard;
import nl.leervink.catalogue.CourseSearch;
import nl.leervink.kernel.Minutes;
import nl.leervink.kernel.OneLine;
import nl.leervink.kernel.Period;
import nl.leervink.kernel.Points;
import nl.leervink.kernel.Role;
import nl.leervink.kernel.Spelling;
import nl.leervink.registers.RegisterCode;
import nl.leervink.registers.RegisterProfiles;
import nl.leervink.registers.rules.RegisterProfile;
import nl.leervink.ui.parts.DutchInput;
import nl.leervink.ui.parts.PageHeader;
import nl.leervink.ui.parts.Toast;

/** Enters what a register decided about a course. */
@Route("bureau/registers/nieuw")
@RolesAllowed(Role.OFFICE)
@StyleSheet("context://css/office.css")
class GrantView extends Composite<Div> implements HasDynamicTitle {

    /** More than a bureau offers. */
    private static final int COURSES = 500;

    private final Accreditations accreditations;
    private final ComboBox<CourseCard> course = new ComboBox<>(getTranslation("grant.course"));
    private final ComboBox<RegisterProfile> register = new ComboBox<>(getTranslation("grant.register"));
    private final TextField reference = new TextField(getTranslation("grant.reference"));
    private final TextField category = new TextField(getTranslation("grant.category"));
    private final TextField points = new TextField(getTranslation("grant.points"));
    private final TextField contactTime = new TextField(getTranslation("grant.contact-time"));
    private final TextField selfStudy = new TextField(getTranslation("grant.self-study"));
    private final DatePicker first = DutchInput.date(getTranslation("grant.first"));
    private final DatePicker last = DutchInput.date(getTranslation("grant.last"));
    private final Paragraph problem = new Paragraph(getTranslation("grant.not-yet"));

    GrantView(Accreditations accreditations, RegisterProfiles profiles, Catalogue catalogue) {
        this.accreditations = accreditations;
        decided(profiles, catalogue);
        counted();
        fields().forEach(field -> field.setManualValidation(true));
        Stream.of(course, register, reference, category, points, contactTime, selfStudy, first, last)
                .forEach(GrantView::forgive);
        problem.addClassNames("notice", "tone-attention");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        var save = new Button(getTranslation("grant.save"), _ -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var actions = new Div(save, new RouterLink(getTranslation("grant.leave"), RegistersView.class));
        actions.addClassName("form-actions");
        getContent().addClassName("stack");
        getContent()
                .add(
                        new PageHeader(getTranslation("grant.title"), getTranslation("grant.lead"))
                                .withEyebrow(new RouterLink(getTranslation("registers.title"), RegistersView.class)),
                        section(getTranslation("grant.decision"), course, register, reference, first, last),
                        section(getTranslation("grant.counts"), points, category, contactTime, selfStudy),
                        problem,
                        actions);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("grant.title");
    }

    private void decided(RegisterProfiles profiles, Catalogue catalogue) {
        course.setItems(catalogue.find(CourseSearch.all(), 0, COURSES));
        course.setItemLabelGenerator(CourseCard::title);
        course.setRequiredIndicatorVisible(true);
        course.addClassName("is-wide");
        course.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                contactTime.setValue(change.getValue().contactTime().toString());
                selfStudy.setValue(change.getValue().selfStudy().toString());
            }
        });
        register.setItems(profiles.current());
        register.setItemLabelGenerator(
                known -> Stream.concat(Stream.of(known.register(), known.name()), known.chamber().stream())
                        .collect(joining(" · ")));
        register.setRequiredIndicatorVisible(true);
        reference.setMaxLength(Accreditations.LONGEST_REFERENCE);
        reference.setHelperText(getTranslation("grant.reference.hint"));
        first.setRequiredIndicatorVisible(true);
        last.setRequiredIndicatorVisible(true);
        last.setHelperText(getTranslation("grant.last.hint"));
    }

    private void counted() {
        category.setMaxLength(Accreditations.LONGEST_CATEGORY);
        category.setHelperText(getTranslation("grant.category.hint"));
        category.setRequiredIndicatorVisible(true);
        points.setRequiredIndicatorVisible(true);
        points.setHelperText(getTranslation("grant.points.hint"));
        contactTime.setRequiredIndicatorVisible(true);
        contactTime.setHelperText(getTranslation("grant.hours.hint"));
        selfStudy.setRequiredIndicatorVisible(true);
    }

    private Stream<HasValidation> fields() {
        return Stream.of(course, register, reference, category, points, contactTime, selfStudy, first, last);
    }

    private void save() {
        fields().forEach(field -> field.setInvalid(false));
        var decision = filledIn();
        problem.setVisible(decision.isEmpty());
        decision.map(accreditations::grant).ifPresent(this::show);
    }

    private void show(GrantResult result) {
        problem.setVisible(!(result instanceof GrantResult.Granted));
        switch (result) {
            case GrantResult.Granted _ -> {
                Toast.done(getTranslation("grant.done", course.getValue().title()));
                UI.getCurrent().navigate(RegistersView.class);
            }
            case GrantResult.Overlaps(var existing) ->
                wrong(
                        first,
                        getTranslation(
                                "grant.overlaps",
                                Spelling.day(existing.term().firstDay()),
                                Spelling.day(existing.term().lastDay())));
            case GrantResult.UnknownRegister(var unknown) ->
                wrong(register, getTranslation("grant.unknown-register", unknown.value()));
            case GrantResult.NoPoints() -> wrong(points, getTranslation("grant.no-points"));
            case GrantResult.NoCategory() -> wrong(category, getTranslation("grant.no-category"));
            case GrantResult.NoReference() -> wrong(reference, getTranslation("grant.no-reference"));
        }
    }

    /** The decision; empty if something is missing or unreadable, which is then said beside its field. */
    private Optional<AccreditationFacts> filledIn() {
        var awarded = Points.parse(points.getValue());
        var contact = Minutes.parseHours(contactTime.getValue());
        var study = Minutes.parseHours(selfStudy.getValue());
        wrongIf(course.isEmpty(), course, getTranslation("grant.no-course"));
        wrongIf(register.isEmpty(), register, getTranslation("grant.no-register"));
        wrongIf(category.getValue().isBlank(), category, getTranslation("grant.no-category"));
        wrongIf(awarded.isEmpty(), points, getTranslation("grant.no-points"));
        wrongIf(contact.isEmpty(), contactTime, getTranslation("grant.no-hours"));
        wrongIf(study.isEmpty(), selfStudy, getTranslation("grant.no-hours"));
        wrongIf(first.isEmpty(), first, getTranslation("grant.no-day"));
        wrongIf(last.isEmpty(), last, getTranslation("grant.no-day"));
        wrongIf(
                !first.isEmpty() && !last.isEmpty() && last.getValue().isBefore(first.getValue()),
                last,
                getTranslation("grant.ends-before-it-begins"));
        if (fields().anyMatch(HasValidation::isInvalid)) {
            return Optional.empty();
        }
        return Optional.of(new AccreditationFacts(
                course.getValue().course(),
                new RegisterCode(register.getValue().register()),
                register.getValue().name(),
                register.getValue().id(),
                OneLine.of(reference.getValue()),
                OneLine.of(category.getValue()),
                awarded.orElseThrow(),
                contact.orElseThrow(),
                study.orElseThrow(),
                new Period(first.getValue(), last.getValue())));
    }

    /** What was said beside a field goes when it is filled in anew. */
    private static <F extends HasValue<?, ?> & HasValidation> void forgive(F field) {
        field.addValueChangeListener(_ -> field.setInvalid(false));
    }

    private static void wrongIf(boolean wrong, HasValidation field, String why) {
        if (wrong) {
            wrong(field, why);
        }
    }

    private static void wrong(HasValidation field, String why) {
        field.setErrorMessage(why);
        field.setInvalid(true);
    }

    private static Section section(String heading, Component... fields) {
        var grid = new Div(fields);
        grid.addClassName("form-grid");
        var section = new Section(new H2(heading), grid);
        section.addClassName("stack");
        return section;
    }
}
