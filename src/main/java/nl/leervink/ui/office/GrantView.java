package nl.leervink.ui.office;

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
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leervink.accreditation.AccreditationFacts;
import nl.leervink.accreditation.AccreditationGuard;
import nl.leervink.accreditation.AccreditationId;
import nl.leervink.accreditation.AccreditationSheet;
import nl.leervink.accreditation.Accreditations;
import nl.leervink.accreditation.GrantResult;
import nl.leervink.accreditation.Verdict.EarnsNothing;
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
import nl.leervink.registers.rules.Requirement;
import nl.leervink.ui.parts.AddressPart;
import nl.leervink.ui.parts.CountWords;
import nl.leervink.ui.parts.DutchInput;
import nl.leervink.ui.parts.NoPoints;
import nl.leervink.ui.parts.PageHeader;
import nl.leervink.ui.parts.Toast;

/** Enters what a register decided about a course, or mends what was entered wrong. */
@Route("bureau/registers/nieuw")
@RouteAlias("bureau/registers/accreditatie/:accreditation/wijzig")
@RolesAllowed(Role.OFFICE)
@StyleSheet("context://css/office.css")
class GrantView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    /** More than a bureau offers. */
    private static final int COURSES = 500;

    private final Accreditations accreditations;
    private final AccreditationGuard guard;
    private final Div head = new Div();
    private final Div check = new Div();
    private Optional<AccreditationSheet> mended = Optional.empty();
    private final ComboBox<CourseCard> course = new ComboBox<>(getTranslation("grant.course"));
    private final ComboBox<RegisterProfile> register = new ComboBox<>(getTranslation("grant.register"));
    private final TextField reference = new TextField(getTranslation("grant.reference"));
    private final Select<Requirement> category = new Select<>();
    private final TextField points = new TextField(getTranslation("grant.points"));
    private final TextField contactTime = new TextField(getTranslation("grant.contact-time"));
    private final TextField selfStudy = new TextField(getTranslation("grant.self-study"));
    private final DatePicker first = DutchInput.date(getTranslation("grant.first"));
    private final DatePicker last = DutchInput.date(getTranslation("grant.last"));
    private final Paragraph problem = new Paragraph(getTranslation("grant.not-yet"));
    private final Button save = new Button(getTranslation("grant.save"));

    GrantView(Accreditations accreditations, AccreditationGuard guard, RegisterProfiles profiles, Catalogue catalogue) {
        this.accreditations = accreditations;
        this.guard = guard;
        head(getTranslation("grant.title"), getTranslation("grant.lead"));
        decided(profiles, catalogue);
        counted();
        fields().forEach(field -> field.setManualValidation(true));
        Stream.<HasValue<?, ?>>of(course, register, reference, category, points, contactTime, selfStudy, first, last)
                .forEach(field -> field.addValueChangeListener(_ -> changed(field)));
        check.addClassName("stack");
        check.getElement().setAttribute("aria-live", "polite");
        problem.addClassNames("notice", "tone-attention");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        save.addClickListener(_ -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var actions = new Div(save, new RouterLink(getTranslation("grant.leave"), RegistersView.class));
        actions.addClassName("form-actions");
        getContent().addClassName("stack");
        getContent()
                .add(
                        head,
                        section(getTranslation("grant.decision"), course, register, reference, first, last),
                        section(getTranslation("grant.counts"), points, category, contactTime, selfStudy),
                        check,
                        problem,
                        actions);
    }

    @Override
    public String getPageTitle() {
        return mended.isPresent() ? getTranslation("grant.correct") : getTranslation("grant.title");
    }

    private void head(String title, String lead) {
        head.removeAll();
        head.add(new PageHeader(title, lead)
                .withEyebrow(new RouterLink(getTranslation("registers.title"), RegistersView.class)));
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
        register.setItemLabelGenerator(RegisterProfile::spelled);
        register.setRequiredIndicatorVisible(true);
        register.addClassName("is-wide");
        register.addValueChangeListener(change -> category.setItems(
                change.getValue() == null ? List.of() : change.getValue().requirements()));
        reference.setMaxLength(Accreditations.LONGEST_REFERENCE);
        reference.setHelperText(getTranslation("grant.reference.hint"));
        first.setRequiredIndicatorVisible(true);
        last.setRequiredIndicatorVisible(true);
        last.setHelperText(getTranslation("grant.last.hint"));
    }

    private void counted() {
        category.setLabel(getTranslation("grant.category"));
        category.setItemLabelGenerator(Requirement::spelled);
        category.setHelperText(getTranslation("grant.category.hint"));
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
        decision.map(this::keep).ifPresent(this::show);
    }

    private GrantResult keep(AccreditationFacts decision) {
        return mended.map(known -> accreditations.correct(known.id(), known.version(), decision))
                .orElseGet(() -> accreditations.grant(decision));
    }

    /** What the register's rules say to it, as soon as there is enough to go by. */
    private void check() {
        check.removeAll();
        decision().ifPresent(decision -> {
            check.add(new CountWords(accreditations.forecast(decision)));
            if (guard.ofDecision(decision) instanceof EarnsNothing nothing) {
                check.add(new NoPoints(nothing));
            }
        });
    }

    private void show(GrantResult result) {
        problem.setVisible(!(result instanceof GrantResult.Granted));
        switch (result) {
            case GrantResult.Granted _ -> {
                Toast.done(getTranslation(
                        mended.isPresent() ? "grant.corrected" : "grant.done",
                        course.getValue().title()));
                UI.getCurrent().navigate(RegistersView.class);
            }
            case GrantResult.Overlaps(var existing) ->
                wrong(
                        first,
                        getTranslation(
                                "grant.overlaps",
                                Spelling.day(existing.term().firstDay()),
                                Spelling.day(existing.term().lastDay())));
            case GrantResult.ChangedMeanwhile() -> Toast.failed(getTranslation("grant.changed-meanwhile"));
            case GrantResult.UnknownRegister(var unknown) ->
                wrong(register, getTranslation("grant.unknown-register", unknown.value()));
            case GrantResult.NoPoints() -> wrong(points, getTranslation("grant.no-points"));
            case GrantResult.NoCategory() -> wrong(category, getTranslation("grant.no-category"));
            case GrantResult.OtherReference(var pattern) ->
                wrong(reference, getTranslation("grant.other-reference", pattern));
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
        wrongIf(category.isEmpty(), category, getTranslation("grant.no-category"));
        wrongIf(awarded.isEmpty(), points, getTranslation("grant.no-points"));
        wrongIf(contact.isEmpty(), contactTime, getTranslation("grant.no-hours"));
        wrongIf(study.isEmpty(), selfStudy, getTranslation("grant.no-hours"));
        wrongIf(first.isEmpty(), first, DutchInput.complaint(first, getTranslation("grant.no-day")));
        wrongIf(last.isEmpty(), last, DutchInput.complaint(last, getTranslation("grant.no-day")));
        wrongIf(
                !first.isEmpty() && !last.isEmpty() && last.getValue().isBefore(first.getValue()),
                last,
                getTranslation("grant.ends-before-it-begins"));
        return fields().anyMatch(HasValidation::isInvalid) ? Optional.empty() : decision();
    }

    /** The decision as far as it can be read; empty if something is missing. */
    private Optional<AccreditationFacts> decision() {
        var awarded = Points.parse(points.getValue());
        var contact = Minutes.parseHours(contactTime.getValue());
        var study = Minutes.parseHours(selfStudy.getValue());
        if (Stream.<HasValue<?, ?>>of(course, register, category, first, last).anyMatch(HasValue::isEmpty)
                || awarded.isEmpty()
                || contact.isEmpty()
                || study.isEmpty()
                || last.getValue().isBefore(first.getValue())) {
            return Optional.empty();
        }
        return Optional.of(new AccreditationFacts(
                course.getValue().course(),
                new RegisterCode(register.getValue().register()),
                register.getValue().name(),
                register.getValue().id(),
                OneLine.of(reference.getValue()),
                category.getValue().code(),
                awarded.get(),
                contact.get(),
                study.get(),
                new Period(first.getValue(), last.getValue())));
    }

    /** Fills in what was entered, to be mended. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getRouteParameters().get("accreditation");
        if (asked.isEmpty()) {
            return;
        }
        var sheet = AddressPart.id(event.getRouteParameters(), "accreditation", AccreditationId::new)
                .flatMap(accreditations::sheet)
                .orElseThrow(NotFoundException::new);
        mended = Optional.of(sheet);
        head(getTranslation("grant.correct"), getTranslation("grant.correct-lead"));
        save.setText(getTranslation("grant.save-correction"));
        var facts = sheet.facts();
        course.getListDataView()
                .getItems()
                .filter(card -> card.course().equals(facts.course()))
                .findFirst()
                .ifPresent(course::setValue);
        course.setReadOnly(true);
        register.getListDataView()
                .getItems()
                .filter(profile -> profile.id().equals(facts.grantedBy()))
                .findFirst()
                .ifPresent(profile -> {
                    register.setValue(profile);
                    profile.requirements().stream()
                            .filter(part -> part.code().equals(facts.category()))
                            .findFirst()
                            .ifPresent(category::setValue);
                });
        reference.setValue(facts.reference());
        points.setValue(facts.points().toString());
        contactTime.setValue(facts.contactTime().toString());
        selfStudy.setValue(facts.selfStudy().toString());
        first.setValue(facts.term().firstDay());
        last.setValue(facts.term().lastDay());
    }

    /** What was said beside a field goes when it is filled in anew. */
    private void changed(HasValue<?, ?> field) {
        if (field instanceof HasValidation filledIn) {
            filledIn.setInvalid(false);
        }
        check();
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
