package nl.leervink.ui.office;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
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
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.function.Supplier;
import nl.leervink.inquiries.HandleResult;
import nl.leervink.inquiries.HandleResult.ChangedMeanwhile;
import nl.leervink.inquiries.HandleResult.Done;
import nl.leervink.inquiries.HandleResult.NotOfTheOffice;
import nl.leervink.inquiries.HandleResult.OutOfTurn;
import nl.leervink.inquiries.HandleResult.Unfit;
import nl.leervink.inquiries.InquiryDesk;
import nl.leervink.inquiries.InquiryId;
import nl.leervink.inquiries.InquirySheet;
import nl.leervink.inquiries.InquiryState;
import nl.leervink.kernel.Role;
import nl.leervink.kernel.Spelling;
import nl.leervink.people.PersonFacts;
import nl.leervink.ui.parts.AddressPart;
import nl.leervink.ui.parts.Confirm;
import nl.leervink.ui.parts.Facts;
import nl.leervink.ui.parts.MailTo;
import nl.leervink.ui.parts.PageHeader;
import nl.leervink.ui.parts.RoomLeft;
import nl.leervink.ui.parts.Toast;
import nl.leervink.ui.parts.Tone;
import nl.leervink.ui.shell.SignedIn;

/** One question of the contact page: what was asked, who looks after it, and its answer. */
@Route("bureau/vragen/:inquiry")
@RolesAllowed(Role.OFFICE)
@StyleSheet("context://css/office.css")
class InquiryView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    static final String INQUIRY = "inquiry";

    private final transient InquiryDesk desk;
    private final transient SignedIn signedIn;
    private final Paragraph problem = new Paragraph();
    private Draft draft = new Draft();
    private String title = "";

    /** What the office types here, of which nothing is lost by another deed. */
    private final class Draft {

        private final TextArea answer = new TextArea(getTranslation("inquiries.answer"));
        private final RoomLeft room = RoomLeft.in(answer, InquiryDesk.LONGEST_ANSWER);
        private final ComboBox<PersonFacts> assignee = new ComboBox<>(getTranslation("inquiries.assignee"));
        private final TextArea note = new TextArea(getTranslation("inquiries.note"));
        private final RoomLeft noteRoom = RoomLeft.in(note, InquiryDesk.LONGEST_NOTE);

        Draft() {
            answer.setWidthFull();
            answer.setMinHeight("9rem");
            note.setWidthFull();
            noteRoom.helping(getTranslation("inquiries.note.hint"));
            assignee.setItemLabelGenerator(person -> person.name().full());
            assignee.setClearButtonVisible(true);
        }

        void show(InquirySheet sheet) {
            var colleagues = desk.colleagues(sheet.assignee());
            assignee.setItems(colleagues);
            assignee.setValue(colleagues.stream()
                    .filter(person ->
                            sheet.assignee().filter(person.id()::equals).isPresent())
                    .findFirst()
                    .orElse(null));
            note.setValue(sheet.note());
        }
    }

    InquiryView(InquiryDesk desk, SignedIn signedIn) {
        this.desk = desk;
        this.signedIn = signedIn;
        problem.addClassNames("notice", Tone.ATTENTION.style());
        problem.getElement().setAttribute("role", "alert");
        getContent().addClassNames("stack", "is-wide");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var sheet = AddressPart.id(event.getRouteParameters(), INQUIRY, InquiryId::new)
                .flatMap(desk::sheet)
                .orElseThrow(NotFoundException::new);
        draft = new Draft();
        draft.show(sheet);
        show(sheet);
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(InquirySheet sheet) {
        var isSpam = sheet.state() == InquiryState.SPAM;
        title = isSpam ? getTranslation("inquiries.deleted") : getTranslation("inquiries.of", sheet.name());
        problem.setVisible(false);
        getContent().removeAll();
        getContent()
                .add(new PageHeader(title)
                        .withEyebrow(
                                new RouterLink(getTranslation("inquiries.title"), InquiriesView.class),
                                InquiriesView.badge(sheet.state())));
        if (isSpam) {
            getContent().add(new Paragraph(getTranslation("inquiries.is-spam")));
            return;
        }
        getContent().add(section("inquiries.asked", asTyped(sheet.message()), facts(sheet)));
        if (!sheet.answers().isEmpty()) {
            getContent().add(section("inquiries.answers", answers(sheet)));
        }
        getContent().add(problem);
        if (sheet.state() == InquiryState.OPEN) {
            getContent().add(section("inquiries.to-answer", draft.answer, deeds(sheet)));
        }
        getContent().add(section("inquiries.arrange", draft.assignee, draft.note, rest(sheet)));
    }

    private Component facts(InquirySheet sheet) {
        var facts = new Facts();
        facts.fact(
                getTranslation("inquiries.about"), getTranslation(sheet.topic().key()));
        if (!sheet.course().isEmpty()) {
            facts.fact(getTranslation("contact.course"), sheet.course());
        }
        sheet.email()
                .ifPresent(email ->
                        facts.fact(getTranslation("person.email"), new Anchor(MailTo.of(email), email.value())));
        if (!sheet.telephone().isEmpty()) {
            facts.fact(getTranslation("contact.telephone"), sheet.telephone());
        }
        facts.fact(getTranslation("quotations.asked"), Spelling.moment(sheet.askedAt()));
        facts.fact(
                getTranslation("inquiries.language"),
                getTranslation(sheet.language().key()));
        return facts;
    }

    private Component answers(InquirySheet sheet) {
        var answers = new OrderedList();
        answers.addClassName("stack");
        sheet.answers().forEach(answer -> {
            var who = new Paragraph(getTranslation(
                    answer.words().isEmpty() ? "inquiries.answered-otherwise" : "inquiries.answered-by",
                    Spelling.moment(answer.at()),
                    answer.by()));
            who.addClassName("soft");
            var line = new ListItem(who);
            if (!answer.words().isEmpty()) {
                line.add(asTyped(answer.words()));
            }
            answers.add(line);
        });
        return answers;
    }

    private Component deeds(InquirySheet sheet) {
        var send = new Button(getTranslation("inquiries.send"), _ -> askToSend(sheet));
        send.addThemeVariants(ButtonVariant.PRIMARY);
        var otherwise = new Button(
                getTranslation("inquiries.otherwise"),
                _ -> tell(
                        sheet,
                        () -> desk.answeredOtherwise(sheet.id(), sheet.revision(), signedIn.person()),
                        "inquiries.is-answered"));
        var close = new Button(
                getTranslation("inquiries.close"),
                _ -> tell(sheet, () -> desk.close(sheet.id(), sheet.revision()), "inquiries.is-closed"));
        return actions(send, otherwise, close);
    }

    private Component rest(InquirySheet sheet) {
        var keep = new Button(getTranslation("inquiries.keep"), _ -> arrange(sheet));
        var spam = new Button(
                getTranslation("inquiries.spam"),
                _ -> Confirm.askToRemove(
                        getTranslation("inquiries.spam.sure"),
                        getTranslation("inquiries.spam.what"),
                        getTranslation("inquiries.spam"),
                        () -> tell(sheet, () -> desk.markAsSpam(sheet.id(), sheet.revision()), "inquiries.spam.done")));
        spam.addThemeVariants(ButtonVariant.ERROR, ButtonVariant.TERTIARY);
        if (sheet.state() == InquiryState.OPEN) {
            return actions(keep, spam);
        }
        var reopen = new Button(
                getTranslation("inquiries.reopen"),
                _ -> tell(sheet, () -> desk.reopen(sheet.id(), sheet.revision()), "inquiries.is-reopened"));
        return actions(keep, reopen, spam);
    }

    private void askToSend(InquirySheet sheet) {
        if (draft.answer.getValue().isBlank()) {
            draft.answer.setErrorMessage(getTranslation("inquiries.answer.missing"));
            draft.answer.setInvalid(true);
            draft.answer.focus();
        } else if (draft.room.fits()) {
            Confirm.ask(
                    getTranslation("inquiries.send.sure"),
                    getTranslation(
                            "inquiries.send.what",
                            sheet.name(),
                            sheet.email().map(String::valueOf).orElse("")),
                    getTranslation("inquiries.send"),
                    () -> send(sheet));
        }
    }

    private void send(InquirySheet sheet) {
        var words = draft.answer.getValue();
        if (tell(
                sheet,
                () -> desk.answer(sheet.id(), sheet.revision(), words, signedIn.person()),
                "inquiries.is-sent")) {
            draft.answer.clear();
        }
    }

    private void arrange(InquirySheet sheet) {
        if (draft.noteRoom.fits()) {
            tell(
                    sheet,
                    () -> desk.arrange(
                            sheet.id(),
                            sheet.revision(),
                            draft.assignee.getOptionalValue().map(PersonFacts::id),
                            draft.note.getValue()),
                    "inquiries.kept");
        }
    }

    /** Whether it was done. What else was typed stays. */
    private boolean tell(InquirySheet sheet, Supplier<HandleResult> deed, String done) {
        problem.setVisible(false);
        return switch (deed.get()) {
            case Done _ -> {
                Toast.done(getTranslation(done));
                desk.sheet(sheet.id()).ifPresent(this::show);
                yield true;
            }
            case Unfit(var longest) -> say(getTranslation("inquiries.unfit", longest));
            case NotOfTheOffice _ -> say(getTranslation("inquiries.not-of-the-office"));
            case ChangedMeanwhile _, OutOfTurn _ -> say(getTranslation("inquiries.changed"));
        };
    }

    private boolean say(String words) {
        problem.setText(words);
        problem.setVisible(true);
        return false;
    }

    private static Component asTyped(String words) {
        var typed = new Div(words);
        typed.addClassName("written");
        return typed;
    }

    private static Div actions(Button... buttons) {
        var actions = new Div(buttons);
        actions.addClassName("form-actions");
        return actions;
    }

    private Section section(String heading, Component... content) {
        var section = new Section(new H2(getTranslation(heading)));
        section.add(content);
        section.addClassName("stack");
        return section;
    }
}
