package nl.leervink.ui.visitor;

import static java.util.Objects.requireNonNull;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.leervink.catalogue.Catalogue;
import nl.leervink.catalogue.CourseCard;
import nl.leervink.catalogue.CourseSearch;
import nl.leervink.people.Organisations;
import nl.leervink.planning.Planning;
import nl.leervink.quotations.AskResult.Asked;
import nl.leervink.quotations.AskResult.Objection;
import nl.leervink.quotations.AskResult.Refused;
import nl.leervink.quotations.AskResult.TooMuchAsked;
import nl.leervink.quotations.AskedQuotation;
import nl.leervink.quotations.Asking;
import nl.leervink.quotations.FilledInRequest;
import nl.leervink.quotations.RegisterCount;
import nl.leervink.registers.RegisterFacts;
import nl.leervink.registers.Registers;
import nl.leervink.ui.parts.GroupWarning;
import nl.leervink.ui.parts.PageHeader;
import nl.leervink.ui.parts.PersonFields;
import nl.leervink.ui.parts.RoomLeft;
import nl.leervink.ui.parts.Tone;

/** Asks the office for a quotation of a course for one's own group. */
@Route("offerte")
@Menu(title = "quotation-ask.menu", order = 20, icon = "vaadin:handshake")
@AnonymousAllowed
@StyleSheet("context://css/enrol.css")
@StyleSheet("context://css/quotation.css")
class AskQuotationView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final String COURSE = "cursus";

    /** More than a bureau offers. */
    private static final int COURSES = 500;

    private final Asking asking;
    private final ComboBox<CourseCard> course = new ComboBox<>(getTranslation("quotation-ask.course"));
    private final TextField organisation = new TextField(getTranslation("quotation-ask.organisation"));
    private final PersonFields person = new PersonFields().aboutTheReader();
    private final IntegerField participants = new IntegerField(getTranslation("quotation-ask.participants"));
    private final GroupWarning tooLarge = new GroupWarning(getTranslation("quotation-ask.too-large"));
    private final Map<RegisterFacts, IntegerField> registered = new LinkedHashMap<>();
    private final TextField period = new TextField(getTranslation("quotation-ask.period"));
    private final TextField place = new TextField(getTranslation("quotation-ask.place"));
    private final TextArea remarks = new TextArea(getTranslation("quotation-ask.remarks"));
    private final TextField trap = new TextField(getTranslation("quotation-ask.trap"));
    private final Paragraph problem = new Paragraph();
    private final Div form = new Div();

    AskQuotationView(Asking asking, Catalogue catalogue, Registers registers) {
        this.asking = asking;
        describe(catalogue.find(CourseSearch.all(), 0, COURSES));
        registers.all().forEach(register -> registered.put(register, count(register)));
        var ask = new Button(getTranslation("quotation-ask.deed"), _ -> ask());
        ask.addThemeVariants(ButtonVariant.PRIMARY);
        var actions = new Div(ask);
        actions.addClassName("form-actions");
        problem.addClassNames("notice", Tone.ATTENTION.style());
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        form.addClassNames("stack", "is-wide");
        form.add(
                section("quotation-ask.what", grid(course, participants, period, place), tooLarge),
                section("quotation-ask.registers", lead("quotation-ask.registers.why"), counts()),
                section("quotation-ask.who", organisation, person, remarks, hidden(trap)),
                problem,
                actions,
                lead("quotation-ask.privacy"));
        var beside = section("quotation-ask.next", next());
        beside.addClassName("card");
        var columns = new Div(form, beside);
        columns.addClassName("columns");
        getContent()
                .add(
                        new PageHeader(getTranslation("quotation-ask.title"), getTranslation("quotation-ask.lead")),
                        columns);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter(COURSE)
                .flatMap(slug -> course.getListDataView()
                        .getItems()
                        .filter(one -> one.slug().equals(slug))
                        .findFirst())
                .ifPresent(course::setValue);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("quotation-ask.title");
    }

    private void describe(List<CourseCard> courses) {
        course.setItems(courses);
        course.setItemLabelGenerator(CourseCard::title);
        course.setRequiredIndicatorVisible(true);
        course.setManualValidation(true);
        course.setErrorMessage(getTranslation(Objection.NO_COURSE.key()));
        course.addValueChangeListener(_ -> {
            course.setInvalid(false);
            tellSize();
        });
        organisation.setMaxLength(Organisations.LONGEST_NAME);
        organisation.setRequiredIndicatorVisible(true);
        organisation.setManualValidation(true);
        organisation.setAutocomplete(Autocomplete.ORGANIZATION);
        organisation.setWidthFull();
        organisation.addValueChangeListener(_ -> organisation.setInvalid(false));
        participants.setRequiredIndicatorVisible(true);
        participants.setManualValidation(true);
        participants.setMin(1);
        participants.setMax(Planning.LARGEST_GROUP);
        participants.setErrorMessage(
                getTranslation(Objection.PARTICIPANTS_OUT_OF_BOUNDS.key(), Planning.LARGEST_GROUP));
        participants.addValueChangeListener(_ -> {
            participants.setInvalid(false);
            tellSize();
        });
        period.setMaxLength(AskedQuotation.LONGEST_WISH);
        period.setHelperText(getTranslation("quotation-ask.period.hint"));
        place.setMaxLength(AskedQuotation.LONGEST_WISH);
        place.setHelperText(getTranslation("quotation-ask.place.hint"));
        RoomLeft.in(remarks, AskedQuotation.LONGEST_REMARKS);
        remarks.setWidthFull();
        remarks.setMinHeight("7rem");
        trap.setTabIndex(-1);
        trap.setAutocomplete(Autocomplete.OFF);
    }

    private IntegerField count(RegisterFacts register) {
        var field = new IntegerField(
                getTranslation("quotation-ask.registered", register.code().value()));
        field.setHelperText(register.name());
        field.setMin(0);
        field.setManualValidation(true);
        field.setErrorMessage(getTranslation(Objection.REGISTERED_OUT_OF_BOUNDS.key()));
        field.addValueChangeListener(_ -> {
            field.setInvalid(false);
            tellSize();
        });
        return field;
    }

    private Component counts() {
        var counts = new Div();
        counts.addClassNames("form-grid", "quotation-registers");
        registered.values().forEach(counts::add);
        return counts;
    }

    private Component next() {
        return new OrderedList(
                new ListItem(getTranslation("quotation-ask.next.received")),
                new ListItem(getTranslation("quotation-ask.next.quotation")),
                new ListItem(getTranslation("quotation-ask.next.accept")),
                new ListItem(getTranslation("quotation-ask.next.enrol")));
    }

    private void ask() {
        problem.setVisible(false);
        var filledIn = new FilledInRequest(
                course.getOptionalValue().map(CourseCard::course),
                organisation.getValue(),
                person.name(),
                person.email(),
                participants.getOptionalValue().orElse(0),
                counted(),
                period.getValue(),
                place.getValue(),
                remarks.getValue());
        var from = requireNonNull(VaadinRequest.getCurrent()).getRemoteAddr();
        switch (asking.ask(filledIn, trap.getValue(), from)) {
            case Asked(var email) -> thank(email.value());
            case Refused(var objections, var unprintable) -> mark(objections, unprintable);
            case TooMuchAsked(var pause) -> say(getTranslation("quotation-ask.too-much", pause.toMinutes() + 1));
        }
    }

    private List<RegisterCount> counted() {
        return registered.entrySet().stream()
                .filter(one -> one.getValue().getOptionalValue().orElse(0) != 0)
                .map(one ->
                        new RegisterCount(one.getKey().code(), one.getValue().getValue()))
                .toList();
    }

    private void tellSize() {
        tooLarge.show(course.getOptionalValue()
                .map(chosen -> asking.exceeded(
                        chosen.course(), participants.getOptionalValue().orElse(0), counted()))
                .orElseGet(List::of));
    }

    private void mark(Set<Objection> objections, String unprintable) {
        course.setInvalid(objections.contains(Objection.NO_COURSE));
        organisation.setInvalid(false);
        Stream.of(Objection.UNPRINTABLE_ORGANISATION, Objection.NO_ORGANISATION)
                .filter(objections::contains)
                .forEach(objection -> {
                    organisation.setErrorMessage(getTranslation(objection.key(), unprintable));
                    organisation.setInvalid(true);
                });
        person.check();
        if (objections.contains(Objection.UNPRINTABLE_NAME)) {
            person.mark(unprintable, getTranslation(Objection.UNPRINTABLE_NAME.key(), unprintable));
        }
        participants.setInvalid(objections.contains(Objection.PARTICIPANTS_OUT_OF_BOUNDS));
        var most = participants.isInvalid()
                ? Integer.MAX_VALUE
                : participants.getOptionalValue().orElse(0);
        registered.values().forEach(field -> {
            int number = field.getOptionalValue().orElse(0);
            field.setInvalid(objections.contains(Objection.REGISTERED_OUT_OF_BOUNDS) && (number < 0 || number > most));
        });
        say(getTranslation(
                objections.contains(Objection.TOO_LONG) ? Objection.TOO_LONG.key() : "quotation-ask.mistakes"));
        FirstMistake.in(form).ifPresent(Focusable::focus);
    }

    private void say(String words) {
        problem.setText(words);
        problem.setVisible(true);
    }

    private void thank(String email) {
        var said = new Paragraph(getTranslation("quotation-ask.asked", email));
        said.addClassNames("notice", Tone.GOOD.style());
        said.getElement().setAttribute("role", "status");
        getContent().removeAll();
        getContent()
                .add(
                        new PageHeader(getTranslation("quotation-ask.asked.title")),
                        said,
                        section("quotation-ask.next", next()),
                        new Anchor("/cursussen", getTranslation("enrol.to-catalogue")));
    }

    /** Where only a program types. */
    private static Component hidden(Component field) {
        var hidden = new Div(field);
        hidden.addClassName("quotation-trap");
        hidden.getElement().setAttribute("aria-hidden", "true");
        return hidden;
    }

    private static Div grid(Component... fields) {
        var grid = new Div(fields);
        grid.addClassName("form-grid");
        return grid;
    }

    private Paragraph lead(String key) {
        var lead = new Paragraph(getTranslation(key));
        lead.addClassName("soft");
        return lead;
    }

    private Section section(String heading, Component... content) {
        var section = new Section(new H2(getTranslation(heading)));
        section.add(content);
        section.addClassName("stack");
        return section;
    }
}
