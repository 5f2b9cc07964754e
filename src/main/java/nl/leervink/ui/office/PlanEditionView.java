package nl.leervink.ui.office;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
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
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.leervink.accreditation.AccreditationGuard;
import nl.leervink.catalogue.Catalogue;
import nl.leervink.catalogue.CourseCard;
import nl.leervink.catalogue.CourseId;
import nl.leervink.catalogue.CourseSearch;
import nl.leervink.kernel.Period;
import nl.leervink.kernel.Role;
import nl.leervink.kernel.Spelling;
import nl.leervink.planning.DayProposal;
import nl.leervink.planning.DecisionDay;
import nl.leervink.planning.DoubleBooking;
import nl.leervink.planning.DoubleBookings;
import nl.leervink.planning.EditionChange;
import nl.leervink.planning.EditionId;
import nl.leervink.planning.EditionPlan;
import nl.leervink.planning.PlanResult;
import nl.leervink.planning.PlanResult.Objection;
import nl.leervink.planning.Planning;
import nl.leervink.planning.SessionNeeds;
import nl.leervink.planning.WorkingDays;
import nl.leervink.security.Trainers;
import nl.leervink.ui.parts.DutchInput;
import nl.leervink.ui.parts.PageHeader;
import nl.leervink.ui.parts.PointsVerdicts;

/** Plans an edition: the course, and days proposed from the first on. It becomes a draft. */
@Route("bureau/uitvoeringen/nieuw")
@RolesAllowed(Role.OFFICE)
@StyleSheet("context://css/office.css")
class PlanEditionView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final String COURSE = "cursus";

    /** More than a bureau offers. */
    private static final int COURSES = 500;

    /** Enrolment ends so long before the first day, so that an edition that is too small can still be called off. */
    private static final int WEEKS_TO_DECIDE = 2;

    private final Planning planning;
    private final DoubleBookings doubleBookings;
    private final Catalogue catalogue;
    private final LocalDate today;
    private final ComboBox<CourseCard> course = new ComboBox<>(getTranslation("plan-edition.course"));
    private final DatePicker first = DutchInput.date(getTranslation("plan-edition.first"));
    private final Div days = new Div();
    private final List<PlannedDay> dates = new ArrayList<>();
    private final EditionFields fields;
    private final Paragraph problem = new Paragraph();
    private final AccreditationGuard guard;
    private final Div points = new Div();

    /** A day of the course, the field of its date, and what is to be known of it. */
    private record PlannedDay(DayProposal proposal, DatePicker field, DayNotes notes, Optional<DayParts> parts) {

        /** What it asks for, by part if it is held so; nothing without a date. */
        Stream<SessionNeeds> needs(EditionFields edition) {
            var each = parts.filter(DayParts::isChosen);
            return field.getOptionalValue().stream()
                    .flatMap(date -> each.map(all -> all.needs(date, edition))
                            .orElseGet(() -> Stream.of(edition.needs(proposal.on(date)))));
        }

        void tellBookings(List<DoubleBooking> bookings, EditionFields edition) {
            var date = field.getOptionalValue();
            notes.tellBookings(bookings, date.map(proposal::on), edition.known());
            parts.ifPresent(all -> all.tellBookings(date, bookings));
        }
    }

    PlanEditionView(
            Planning planning,
            DoubleBookings doubleBookings,
            Catalogue catalogue,
            Trainers trainers,
            AccreditationGuard guard,
            Clock clock) {
        this.doubleBookings = doubleBookings;
        this.guard = guard;
        this.planning = planning;
        this.catalogue = catalogue;
        this.today = LocalDate.now(clock);
        this.fields = new EditionFields(trainers.all());
        fields.whenBooked(this::tellBookings);
        fields.whenEnrolmentEnds(this::proposeDecideBy);
        getContent()
                .add(
                        new PageHeader(getTranslation("plan-edition.title"), getTranslation("plan-edition.lead"))
                                .withEyebrow(new RouterLink(getTranslation("editions.title"), EditionsView.class)),
                        when(),
                        section(getTranslation("plan-edition.where"), fields),
                        end());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter(COURSE)
                .flatMap(this::offered)
                .filter(asked -> !asked.equals(course.getValue()))
                .ifPresent(this::choose);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("plan-edition.title");
    }

    private Section when() {
        course.setItems(catalogue.find(CourseSearch.all(), 0, COURSES));
        course.setItemLabelGenerator(CourseCard::title);
        course.setRequiredIndicatorVisible(true);
        course.setManualValidation(true);
        course.setErrorMessage(getTranslation("plan-edition.course.missing"));
        course.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                choose(change.getValue());
                UI.getCurrent()
                        .navigate(
                                PlanEditionView.class,
                                QueryParameters.of(COURSE, change.getValue().slug()));
            }
        });
        first.setRequiredIndicatorVisible(true);
        first.setManualValidation(true);
        first.setMin(today);
        first.setHelperText(getTranslation("plan-edition.first.hint"));
        first.addValueChangeListener(_ -> {
            first.setInvalid(false);
            proposeDays();
        });
        var choice = new Div(course, first);
        choice.addClassName("form-grid");
        days.addClassName("form-grid");
        points.getElement().setAttribute("aria-live", "polite");
        return section(getTranslation("plan-edition.when"), choice, days, points);
    }

    private Div end() {
        problem.addClassNames("notice", "tone-attention");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        var save = new Button(getTranslation("plan-edition.save"), _ -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var actions = new Div(save, new RouterLink(getTranslation("plan-edition.leave"), EditionsView.class));
        actions.addClassName("form-actions");
        var end = new Div(problem, actions);
        end.addClassName("stack");
        return end;
    }

    private Optional<CourseCard> offered(String slug) {
        return course.getListDataView()
                .getItems()
                .filter(one -> one.slug().equals(slug))
                .findFirst();
    }

    private void choose(CourseCard chosen) {
        course.setValue(chosen);
        course.setInvalid(false);
        catalogue
                .course(chosen.slug())
                .map(offered -> offered.description().terms())
                .ifPresent(terms -> fields.proposeSeats(terms.minimum(), terms.maximum()));
        proposeDays();
    }

    private void proposeDays() {
        if (course.isEmpty() || first.isEmpty()) {
            return;
        }
        days.removeAll();
        dates.clear();
        var proposals = planning.propose(course.getValue().course(), first.getValue());
        proposals.forEach(this::add);
        tellPoints();
        tellBookings();
        if (proposals.isEmpty()) {
            days.add(new Paragraph(getTranslation("plan-edition.no-days")));
            return;
        }
        proposeEnrolUntil();
    }

    /** Who and what is needed elsewhere at the time of these days. */
    private void tellBookings() {
        var sessions = dates.stream().flatMap(day -> day.needs(fields)).toList();
        var bookings = doubleBookings.of(Optional.empty(), sessions);
        dates.forEach(day -> day.tellBookings(bookings, fields));
    }

    /** What an edition on these days will earn, and where nothing, why. */
    private void tellPoints() {
        points.removeAll();
        var chosen = chosenDates().sorted().toList();
        if (!course.isEmpty() && !chosen.isEmpty()) {
            var period = new Period(chosen.getFirst(), chosen.getLast());
            points.add(new PointsVerdicts(guard.ofPlan(course.getValue().course(), period)));
        }
    }

    /** In time to decide, or until the day before it begins where it is too late for that. */
    private void proposeEnrolUntil() {
        dates.getFirst().field().getOptionalValue().ifPresent(begins -> {
            var inTime = begins.minusWeeks(WEEKS_TO_DECIDE);
            fields.proposeEnrolUntil(inTime.isBefore(today) ? lastDayBefore(begins) : inTime);
        });
        proposeDecideBy();
    }

    private LocalDate lastDayBefore(LocalDate begins) {
        return begins.isAfter(today) ? begins.minusDays(1) : begins;
    }

    private void proposeDecideBy() {
        var begins = chosenDates().findFirst();
        var enrolUntil = fields.enrolUntil();
        if (begins.isPresent() && enrolUntil.isPresent()) {
            fields.proposeDecideBy(DecisionDay.usual(enrolUntil.get(), begins.get(), today));
        }
    }

    private void add(DayProposal proposal) {
        var date = DutchInput.date(getTranslation("plan-edition.day", proposal.number(), proposal.title()));
        date.setId("day-" + proposal.number());
        date.setValue(proposal.date());
        date.setManualValidation(true);
        date.setWidthFull();
        var parts = proposal.isInParts()
                ? Optional.of(new DayParts(proposal, fields.known(), fields.seats(), this::tellBookings))
                : Optional.<DayParts>empty();
        var day = new PlannedDay(proposal, date, new DayNotes(), parts);
        date.addValueChangeListener(_ -> {
            date.setInvalid(false);
            explain(day);
            proposeEnrolUntil();
            tellPoints();
            tellBookings();
        });
        explain(day);
        dates.add(day);
        var shown = new Div(date, day.notes());
        parts.ifPresent(shown::add);
        days.add(shown);
    }

    private void explain(PlannedDay day) {
        var hours = day.proposal().contactTime();
        var chosen = day.field().getOptionalValue();
        if (chosen.equals(Optional.of(day.proposal().date()))) {
            day.notes().tellMoved(day.proposal().skipped());
        } else {
            day.notes().tellChosen(chosen.flatMap(WorkingDays::dayOff));
        }
        day.field()
                .setHelperText(chosen.map(date ->
                                getTranslation("plan-edition.day.hours-on", hours, Spelling.weekday(date, getLocale())))
                        .orElseGet(() -> getTranslation("plan-edition.day.hours", hours)));
    }

    private void save() {
        var filledIn = fields.filledIn();
        var chosen = course.getOptionalValue().map(CourseCard::course);
        course.setInvalid(chosen.isEmpty());
        var timed = dates.stream()
                .flatMap(day -> day.parts().stream())
                .map(DayParts::isFilledIn)
                .reduce(true, Boolean::logicalAnd);
        if (chosen.isEmpty() || filledIn.isEmpty() || !timed) {
            show(fields.lacking());
            return;
        }
        switch (planning.plan(plan(chosen.get(), filledIn.get()))) {
            case PlanResult.Planned(var edition) -> go(edition);
            case PlanResult.Refused(var objections) -> show(objections);
        }
    }

    private EditionPlan plan(CourseId chosen, EditionChange edition) {
        return new EditionPlan(
                chosen,
                chosenDates().toList(),
                edition.trainers(),
                edition.place(),
                edition.capacity(),
                edition.enrolUntil(),
                edition.decideBy(),
                dates.stream()
                        .flatMap(day -> day.parts().stream())
                        .flatMap(parts -> parts.filledIn().stream())
                        .toList());
    }

    private Stream<LocalDate> chosenDates() {
        return dates.stream().map(day -> day.field().getOptionalValue()).flatMap(Optional::stream);
    }

    private static void go(EditionId edition) {
        UI.getCurrent()
                .navigate(
                        EditionView.class,
                        new RouteParam("edition", edition.value().toString()));
    }

    private void show(Set<Objection> objections) {
        fields.mark(objections);
        first.setErrorMessage(DutchInput.complaint(first, getTranslation("edition-fields.day-missing")));
        first.setInvalid(first.isEmpty());
        var before = Optional.<LocalDate>empty();
        for (var day : dates) {
            var date = day.field();
            var objection = objectionTo(date, before);
            objection.ifPresent(one -> date.setErrorMessage(DutchInput.complaint(date, getTranslation(one.key()))));
            date.setInvalid(objection.isPresent());
            day.parts().ifPresent(parts -> parts.mark(objections, fields.chosen()));
            before = date.getOptionalValue();
        }
        problem.setText(getTranslation("plan-edition.not-yet"));
        problem.setVisible(true);
    }

    private Optional<Objection> objectionTo(DatePicker date, Optional<LocalDate> before) {
        if (date.isEmpty()) {
            return Optional.of(Objection.DAY_MISSING);
        } else if (before.isPresent() && !before.get().isBefore(date.getValue())) {
            return Optional.of(Objection.DAYS_OUT_OF_ORDER);
        } else if (date.equals(dates.getFirst().field()) && date.getValue().isBefore(today)) {
            return Optional.of(Objection.STARTS_IN_THE_PAST);
        } else {
            return Optional.empty();
        }
    }

    private static Section section(String heading, Component... content) {
        var section = new Section(new H2(heading));
        section.add(content);
        section.addClassName("stack");
        return section;
    }
}
