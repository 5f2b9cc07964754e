package nl.leervink.ui.visitor;

import static java.util.Objects.requireNonNull;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import nl.leervink.catalogue.Catalogue;
import nl.leervink.catalogue.CourseCard;
import nl.leervink.catalogue.CourseSearch;
import nl.leervink.inquiries.FilledInInquiry;
import nl.leervink.inquiries.InquireResult.Received;
import nl.leervink.inquiries.InquireResult.Refused;
import nl.leervink.inquiries.InquireResult.TooMuch;
import nl.leervink.inquiries.InquireResult.TooSoon;
import nl.leervink.inquiries.Inquiring;
import nl.leervink.inquiries.InquiryId;
import nl.leervink.inquiries.InquiryObjection;
import nl.leervink.inquiries.Topic;
import nl.leervink.inquiries.Trap;
import nl.leervink.kernel.EmailAddress;
import nl.leervink.kernel.Language;
import nl.leervink.mailing.Bureau;
import nl.leervink.people.People;
import nl.leervink.ui.parts.Facts;
import nl.leervink.ui.parts.MailTo;
import nl.leervink.ui.parts.PageHeader;
import nl.leervink.ui.parts.RoomLeft;
import nl.leervink.ui.parts.Tone;
import nl.leervink.ui.shell.SignedIn;

/** How to reach the bureau, and a form to ask it something. */
@Route("contact")
@Menu(title = "contact.title", order = 40, icon = "vaadin:comment-o")
@AnonymousAllowed
@StyleSheet("context://css/enrol.css")
@StyleSheet("context://css/quotation.css")
class ContactView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final String ABOUT = "over";

    /** More than a bureau offers. */
    private static final int COURSES = 500;

    private final transient Inquiring inquiring;
    private final transient Clock clock;
    private final RadioButtonGroup<Topic> topic = new RadioButtonGroup<>();
    private final ComboBox<CourseCard> course = new ComboBox<>(getTranslation("contact.course"));
    private final Paragraph quotation = new Paragraph(getTranslation("contact.quotation") + " ");
    private final TextField name = new TextField(getTranslation("contact.name"));
    private final EmailField email = new EmailField(getTranslation("person.email"));
    private final TextField telephone = new TextField(getTranslation("contact.telephone"));
    private final TextArea message = new TextArea(getTranslation("contact.message"));
    private final Checkbox acknowledged = new Checkbox();
    private final TextField trap = new TextField(getTranslation("contact.trap"));
    private final Paragraph problem = new Paragraph();
    private final Button send = new Button(getTranslation("contact.deed"), _ -> send());
    private final Div form = new Div();
    private final Div columns = new Div();
    private InquiryId id = InquiryId.next();
    private Instant shownAt;
    private boolean isSent;

    ContactView(
            Inquiring inquiring, Catalogue catalogue, Bureau bureau, People people, SignedIn signedIn, Clock clock) {
        this.inquiring = inquiring;
        this.clock = clock;
        this.shownAt = clock.instant();
        about(catalogue);
        who();
        words();
        if (!signedIn.isNobody()) {
            name.setValue(signedIn.name());
            email.setValue(people.myself(signedIn.person()).email().value());
        }
        problem.addClassNames("notice", Tone.ATTENTION.style());
        problem.getElement().setAttribute("role", "alert");
        send.addThemeVariants(ButtonVariant.PRIMARY);
        send.setDisableOnClick(true);
        var actions = new Div(send);
        actions.addClassName("form-actions");
        var fields = new Div(name, email, telephone);
        fields.addClassName("form-grid");
        course.setWidthFull();
        form.addClassName("stack");
        form.add(
                new H2(getTranslation("contact.form")),
                topic,
                course,
                quotation,
                fields,
                message,
                hidden(trap),
                acknowledged,
                problem,
                actions);
        columns.add(form, reach(bureau));
        columns.addClassName("columns");
        begin();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (isSent) {
            begin();
        }
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter(ABOUT)
                .flatMap(slug -> course.getListDataView()
                        .getItems()
                        .filter(one -> one.slug().equals(slug))
                        .findFirst())
                .ifPresent(asked -> {
                    topic.setValue(Topic.COURSE);
                    course.setValue(asked);
                });
    }

    @Override
    public String getPageTitle() {
        return getTranslation("contact.title");
    }

    /** A form of its own: what is sent with it twice is kept once. */
    private void begin() {
        id = InquiryId.next();
        shownAt = clock.instant();
        isSent = false;
        message.clear();
        message.setInvalid(false);
        acknowledged.clear();
        acknowledged.setInvalid(false);
        problem.setVisible(false);
        send.setEnabled(true);
        getContent().removeAll();
        getContent().add(new PageHeader(getTranslation("contact.title"), getTranslation("contact.lead")), columns);
    }

    private void about(Catalogue catalogue) {
        topic.setLabel(getTranslation("contact.topic"));
        topic.setItems(Topic.values());
        topic.setItemLabelGenerator(one -> getTranslation(one.key()));
        topic.setRequiredIndicatorVisible(true);
        topic.setManualValidation(true);
        topic.addValueChangeListener(chosen -> {
            topic.setInvalid(false);
            course.setVisible(chosen.getValue() == Topic.COURSE);
            quotation.setVisible(chosen.getValue() == Topic.QUOTATION);
        });
        course.setItems(catalogue.find(CourseSearch.all(), 0, COURSES));
        course.setItemLabelGenerator(CourseCard::title);
        course.setHelperText(getTranslation("contact.course.hint"));
        course.setVisible(false);
        quotation.add(new Anchor("/offerte", getTranslation("course.own-group.ask")));
        quotation.setVisible(false);
    }

    private void who() {
        name.setMaxLength(FilledInInquiry.LONGEST_NAME);
        name.setRequiredIndicatorVisible(true);
        name.setManualValidation(true);
        name.setAutocomplete(Autocomplete.NAME);
        name.addValueChangeListener(_ -> name.setInvalid(false));
        email.setRequiredIndicatorVisible(true);
        email.setManualValidation(true);
        email.setAutocomplete(Autocomplete.EMAIL);
        email.addValueChangeListener(_ -> email.setInvalid(false));
        telephone.setMaxLength(FilledInInquiry.LONGEST_TELEPHONE);
        telephone.setManualValidation(true);
        telephone.setHelperText(getTranslation("contact.telephone.hint"));
        telephone.setAutocomplete(Autocomplete.TEL);
        telephone.addValueChangeListener(_ -> telephone.setInvalid(false));
    }

    private void words() {
        RoomLeft.in(message, FilledInInquiry.LONGEST_MESSAGE);
        message.setRequiredIndicatorVisible(true);
        message.setWidthFull();
        message.setMinHeight("9rem");
        acknowledged.setLabel(getTranslation("contact.acknowledge", inquiring.monthsKept()));
        acknowledged.setRequiredIndicatorVisible(true);
        acknowledged.setManualValidation(true);
        acknowledged.addValueChangeListener(_ -> acknowledged.setInvalid(false));
        trap.setTabIndex(-1);
        trap.setAutocomplete(Autocomplete.OFF);
        trap.getElement().setProperty("name", "website");
    }

    private Component reach(Bureau bureau) {
        var facts = new Facts();
        facts.addClassName("is-list");
        facts.fact(getTranslation("contact.bureau"), bureau.name());
        facts.fact(
                getTranslation("person.email"),
                new Anchor(MailTo.of(bureau.sender()), bureau.sender().value()));
        var reach = new Aside(new H2(getTranslation("contact.reach")), facts, soft("contact.when"));
        reach.getElement().setAttribute("aria-label", getTranslation("contact.reach"));
        reach.addClassNames("card", "stack");
        return reach;
    }

    private void send() {
        problem.setVisible(false);
        var filledIn = new FilledInInquiry(
                topic.getOptionalValue(),
                course.getOptionalValue().map(CourseCard::course),
                name.getValue(),
                EmailAddress.parse(email.getValue()),
                telephone.getValue(),
                message.getValue(),
                acknowledged.getValue(),
                Language.of(getLocale()));
        var caught = new Trap(trap.getValue(), Duration.between(shownAt, clock.instant()));
        var from = requireNonNull(VaadinRequest.getCurrent()).getRemoteAddr();
        switch (inquiring.ask(id, filledIn, caught, from)) {
            case Received(var address) -> thank(address);
            case Refused(var objections) -> mark(objections);
            case TooSoon() -> say(getTranslation("contact.too-soon"));
            case TooMuch(var pause) -> say(getTranslation("contact.too-much", pause.toMinutes() + 1));
        }
    }

    private void mark(Set<InquiryObjection> objections) {
        objections.forEach(objection -> {
            place(objection).setErrorMessage(words(objection));
            place(objection).setInvalid(true);
        });
        say(getTranslation("quotation-ask.mistakes"));
        FirstMistake.in(form).ifPresent(Focusable::focus);
    }

    private HasValidation place(InquiryObjection objection) {
        return switch (objection) {
            case NO_TOPIC -> topic;
            case NO_NAME, NOT_A_NAME -> name;
            case NO_EMAIL -> email;
            case NO_TELEPHONE -> telephone;
            case MESSAGE_TOO_SHORT, MESSAGE_TOO_LONG -> message;
            case NOT_ACKNOWLEDGED -> acknowledged;
        };
    }

    private String words(InquiryObjection objection) {
        return switch (objection) {
            case MESSAGE_TOO_SHORT -> getTranslation(objection.key(), FilledInInquiry.SHORTEST_MESSAGE);
            case MESSAGE_TOO_LONG -> getTranslation(objection.key(), FilledInInquiry.LONGEST_MESSAGE);
            case NO_TOPIC, NO_NAME, NOT_A_NAME, NO_EMAIL, NO_TELEPHONE, NOT_ACKNOWLEDGED ->
                getTranslation(objection.key());
        };
    }

    /** Nothing is lost: what was typed stays, and can be sent again. */
    private void say(String words) {
        problem.setText(words);
        problem.setVisible(true);
        send.setEnabled(true);
    }

    private void thank(EmailAddress address) {
        isSent = true;
        var said = new Paragraph(getTranslation("contact.received", address.value()));
        said.addClassNames("notice", Tone.GOOD.style());
        said.getElement().setAttribute("role", "status");
        var header = new PageHeader(getTranslation("contact.received.title"));
        getContent().removeAll();
        getContent().add(header, said, new Anchor("/cursussen", getTranslation("enrol.to-catalogue")));
        header.startReading();
    }

    /** Where only a program types. */
    private static Component hidden(Component field) {
        var hidden = new Div(field);
        hidden.addClassName("quotation-trap");
        hidden.getElement().setAttribute("aria-hidden", "true");
        return hidden;
    }

    private Paragraph soft(String key) {
        var line = new Paragraph(getTranslation(key));
        line.addClassName("soft");
        return line;
    }
}
