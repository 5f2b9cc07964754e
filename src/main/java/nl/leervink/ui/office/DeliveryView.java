package nl.leervink.ui.office;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.leervink.delivery.Answer;
import nl.leervink.delivery.AnswerResult;
import nl.leervink.delivery.Delivering;
import nl.leervink.delivery.DeliveryDesk;
import nl.leervink.delivery.DeliveryId;
import nl.leervink.delivery.DeliverySheet;
import nl.leervink.delivery.DeliveryState;
import nl.leervink.delivery.DiscardResult;
import nl.leervink.delivery.ReadBackResult;
import nl.leervink.delivery.SubmitResult;
import nl.leervink.kernel.Role;
import nl.leervink.kernel.Spelling;
import nl.leervink.points.Because;
import nl.leervink.points.LedgerEntryId;
import nl.leervink.points.WriteOffResult;
import nl.leervink.registers.rules.Delivery.Channel;
import nl.leervink.ui.parts.AddressPart;
import nl.leervink.ui.parts.Badge;
import nl.leervink.ui.parts.Confirm;
import nl.leervink.ui.parts.FileLink;
import nl.leervink.ui.parts.PageHeader;
import nl.leervink.ui.parts.Toast;
import nl.leervink.ui.parts.Tone;
import nl.leervink.ui.shell.SignedIn;

/** One delivery: its files, what the register said of each row, and who did what. */
@Route("bureau/registers/aanlevering/:delivery")
@RolesAllowed(Role.OFFICE)
@StyleSheet("context://css/office.css")
class DeliveryView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final DeliveryDesk desk;
    private final Delivering delivering;
    private final SignedIn signedIn;
    private String title = "";

    DeliveryView(DeliveryDesk desk, Delivering delivering, SignedIn signedIn) {
        this.desk = desk;
        this.delivering = delivering;
        this.signedIn = signedIn;
        getContent().addClassNames("stack", "is-wide");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(AddressPart.id(event.getRouteParameters(), "delivery", DeliveryId::new)
                .flatMap(desk::sheet)
                .orElseThrow(NotFoundException::new));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    static Tone tone(DeliveryState state) {
        return switch (state) {
            case PREPARED -> Tone.ATTENTION;
            case SUBMITTED, DISCARDED -> Tone.CALM;
            case DONE -> Tone.GOOD;
        };
    }

    private void showAgain(DeliveryId id) {
        show(desk.sheet(id).orElseThrow());
    }

    private void show(DeliverySheet sheet) {
        title = getTranslation("delivery.deliver-at", sheet.title());
        getContent().removeAll();
        getContent().add(header(sheet));
        connected(sheet);
        files(sheet);
        if (sheet.state() == DeliveryState.SUBMITTED) {
            readBack(sheet);
        }
        rows(sheet);
        history(sheet);
    }

    private PageHeader header(DeliverySheet sheet) {
        var header = new PageHeader(title)
                .withEyebrow(
                        new RouterLink(getTranslation("delivery.title"), DeliveriesView.class),
                        new Badge(getTranslation(sheet.state().key()), tone(sheet.state())));
        if (sheet.state() == DeliveryState.PREPARED) {
            var submit = new Button(getTranslation("delivery.submit"), _ -> askHow(sheet));
            submit.addThemeVariants(ButtonVariant.PRIMARY);
            header.withActions(new Button(getTranslation("delivery.discard"), _ -> askToDiscard(sheet)), submit);
        }
        if (!sheet.again().isEmpty()) {
            header.withActions(new Anchor(
                    "/bureau/registers/aanlevering/" + sheet.id().value() + "/opnieuw",
                    getTranslation("delivery.again", sheet.again().size())));
        }
        return header;
    }

    private void connected(DeliverySheet sheet) {
        var links = new Div();
        links.addClassName("row");
        sheet.follows().ifPresent(earlier -> links.add(link(earlier, getTranslation("delivery.follows"))));
        sheet.followers().forEach(later -> links.add(link(later, getTranslation("delivery.follower"))));
        if (links.getComponentCount() > 0) {
            getContent().add(links);
        }
    }

    private static Anchor link(DeliveryId delivery, String words) {
        return new Anchor("/bureau/registers/aanlevering/" + delivery.value(), words);
    }

    private void files(DeliverySheet sheet) {
        var files = new Div(
                new FileLink(getTranslation("delivery.xlsx"), () -> delivering.sheet(sheet.id())),
                new FileLink(getTranslation("delivery.csv"), () -> delivering.csv(sheet.id())));
        files.addClassName("row");
        var section = section(getTranslation("delivery.list"));
        if (sheet.state() == DeliveryState.PREPARED) {
            section.add(new Paragraph(getTranslation(
                    "delivery.list-text", getTranslation(sheet.channel().key()))));
        }
        section.add(files);
        if (sheet.channel() == Channel.PE_ONLINE) {
            section.add(new Paragraph(getTranslation("delivery.numbers-text")));
            sheet.numbers()
                    .forEach((edition, numbers) -> section.add(numbers(
                            sheet.rows().stream()
                                    .filter(row -> row.edition().equals(edition))
                                    .findFirst()
                                    .orElseThrow(),
                            numbers)));
        }
    }

    private Component numbers(DeliverySheet.Row of, List<String> numbers) {
        var field = new TextArea(getTranslation("delivery.edition-until", of.course(), Spelling.day(of.lastDay())));
        field.setValue(String.join("\n", numbers));
        field.setReadOnly(true);
        field.setWidthFull();
        field.setMaxRows(8);
        var copy = new Button(getTranslation("delivery.copy"), _ -> {
            getElement().executeJs("navigator.clipboard.writeText($0)", field.getValue());
            Toast.done(getTranslation("delivery.copied"));
        });
        var both = new Div(field, copy);
        both.addClassName("stack");
        return both;
    }

    private void askHow(DeliverySheet sheet) {
        var how = new TextField(getTranslation("delivery.how"));
        how.setHelperText(getTranslation("delivery.how-help"));
        how.setValue(getTranslation(sheet.channel().key()));
        how.setMaxLength(Delivering.LONGEST_HOW);
        how.setWidthFull();
        how.setManualValidation(true);
        var question = new Dialog(getTranslation("delivery.submit-question"));
        question.setWidth("34rem");
        var content = new Div(
                new Paragraph(getTranslation(
                        "delivery.submit-consequence", sheet.rows().size())),
                how);
        content.addClassName("stack");
        question.add(content);
        var submit = new Button(getTranslation("delivery.submit"), _ -> submit(sheet, how, question));
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        question.getFooter().add(new Button(getTranslation("delivery.leave"), _ -> question.close()), submit);
        question.open();
    }

    private void submit(DeliverySheet sheet, TextField how, Dialog question) {
        switch (delivering.submit(sheet.id(), how.getValue(), signedIn.person())) {
            case SubmitResult.Submitted(var takenBack) -> {
                if (takenBack.isEmpty()) {
                    Toast.done(getTranslation("delivery.submitted"));
                } else {
                    Toast.failed(getTranslation("delivery.submitted-taken-back", String.join(", ", takenBack)));
                }
            }
            case SubmitResult.AlreadySubmitted(var at) ->
                Toast.failed(getTranslation("delivery.submitted-before", Spelling.moment(at)));
            case SubmitResult.Discarded() -> Toast.failed(getTranslation("delivery.discarded-before"));
            case SubmitResult.Contradicts(var names) ->
                Toast.failed(getTranslation("delivery.contradicts", String.join(", ", names)));
            case SubmitResult.HowAsked(var longest) -> {
                how.setErrorMessage(getTranslation("delivery.how-asked", longest));
                how.setInvalid(true);
                return;
            }
        }
        question.close();
        showAgain(sheet.id());
    }

    private void askToDiscard(DeliverySheet sheet) {
        Confirm.askToRemove(
                getTranslation("delivery.discard-question"),
                getTranslation("delivery.discard-consequence"),
                getTranslation("delivery.discard"),
                () -> {
                    switch (delivering.discard(sheet.id(), signedIn.person())) {
                        case DiscardResult.Discarded() -> Toast.done(getTranslation("delivery.discarded"));
                        case DiscardResult.AlreadySubmitted() -> Toast.failed(getTranslation("delivery.is-submitted"));
                    }
                    showAgain(sheet.id());
                });
    }

    private void readBack(DeliverySheet sheet) {
        var accepted = new TextArea(getTranslation("delivery.accepted-numbers"));
        accepted.setHelperText(getTranslation("delivery.accepted-numbers-help"));
        accepted.setMaxLength(Delivering.LONGEST_LIST);
        accepted.setWidthFull();
        accepted.setManualValidation(true);
        var read = new Button(getTranslation("delivery.read"), _ -> read(sheet, accepted));
        var all = new Button(getTranslation("delivery.accept-all", sheet.open()), _ -> askToAcceptAll(sheet));
        var buttons = new Div(read, all);
        buttons.addClassName("row");
        section(getTranslation("delivery.answers"))
                .add(new Paragraph(getTranslation("delivery.answers-text")), accepted, buttons);
    }

    private void read(DeliverySheet sheet, TextArea accepted) {
        switch (delivering.readBack(sheet.id(), accepted.getValue(), signedIn.person())) {
            case ReadBackResult.Read(var count, var open, var unmatched) -> {
                if (unmatched.isEmpty()) {
                    Toast.done(getTranslation("delivery.read-done", count, open));
                } else {
                    Toast.failed(getTranslation("delivery.read-unmatched", count, open, String.join(", ", unmatched)));
                }
                showAgain(sheet.id());
            }
            case ReadBackResult.TooLong(var longest) -> {
                accepted.setErrorMessage(getTranslation("delivery.too-long", longest));
                accepted.setInvalid(true);
            }
            case ReadBackResult.NotSubmitted() -> Toast.failed(getTranslation("delivery.not-submitted"));
        }
    }

    private void askToAcceptAll(DeliverySheet sheet) {
        var open = sheet.rows().stream()
                .filter(row -> row.answer().isEmpty())
                .map(DeliverySheet.Row::entry)
                .collect(Collectors.toSet());
        Confirm.ask(
                getTranslation("delivery.accept-all-question"),
                getTranslation("delivery.accept-all-consequence"),
                getTranslation("delivery.accept"),
                () -> answer(sheet.id(), open, Answer.ACCEPTED, ""));
    }

    private void rows(DeliverySheet sheet) {
        var table = new StackedTable(
                getTranslation("delivery.rows-caption"),
                List.of(
                        getTranslation("delivery.participant"),
                        getTranslation("column.number"),
                        getTranslation("column.course"),
                        getTranslation("column.points"),
                        getTranslation("delivery.answer"),
                        getTranslation("delivery.to-do")));
        sheet.rows()
                .forEach(row -> table.row(
                        row.name(),
                        number(row),
                        new Text(getTranslation("delivery.edition-until", row.course(), Spelling.day(row.lastDay()))),
                        new Text(getTranslation("delivery.points-in", row.points(), row.category())),
                        answer(row),
                        deeds(sheet, row)));
        section(getTranslation("delivery.rows-title")).add(table);
    }

    private Component number(DeliverySheet.Row row) {
        var number = new Div(new Text(row.number()));
        row.numberNow().ifPresent(now -> {
            var mended = new Div(getTranslation("delivery.number-now", now));
            mended.addClassName("soft");
            number.add(mended);
        });
        return number;
    }

    private Component answer(DeliverySheet.Row row) {
        var said = new Div(row.answer()
                .map(answer ->
                        new Badge(getTranslation(answer.key()), answer == Answer.ACCEPTED ? Tone.GOOD : Tone.ATTENTION))
                .orElseGet(() -> new Badge(getTranslation("delivery.open"), Tone.CALM)));
        if (!row.reason().isEmpty()) {
            var reason = new Div(row.reason());
            reason.addClassName("soft");
            said.add(reason);
        }
        row.takenBack().ifPresent(why -> {
            var back = new Div(getTranslation("delivery.taken-back", getTranslation(why.key())));
            back.addClassName("soft");
            said.add(back);
        });
        return said;
    }

    private Component deeds(DeliverySheet sheet, DeliverySheet.Row row) {
        var deeds = new Div();
        deeds.addClassName("row");
        if (sheet.state() == DeliveryState.SUBMITTED && row.answer().isEmpty()) {
            var accept = new Button(
                    getTranslation("delivery.accept"),
                    _ -> Confirm.ask(
                            getTranslation("delivery.accept-question", row.name()),
                            getTranslation("delivery.accept-consequence"),
                            getTranslation("delivery.accept"),
                            () -> answer(sheet.id(), Set.of(row.entry()), Answer.ACCEPTED, "")));
            accept.setAriaLabel(getTranslation("delivery.accept-of", row.name()));
            var reject = new Button(getTranslation("delivery.reject"), _ -> askWhy(sheet, row));
            reject.setAriaLabel(getTranslation("delivery.reject-of", row.name()));
            deeds.add(accept, reject);
        }
        if (row.again()) {
            var leave = new Button(getTranslation("delivery.write-off"), _ -> askToWriteOff(sheet, row));
            leave.setAriaLabel(getTranslation("delivery.write-off-of", row.name()));
            leave.addThemeVariants(ButtonVariant.TERTIARY);
            deeds.add(
                    new Anchor(RegistrationsView.address(row.person()), getTranslation("delivery.to-registration")),
                    leave);
        }
        if (row.takenBack().filter(why -> why != Because.REFUSED).isPresent()
                && sheet.state() != DeliveryState.PREPARED) {
            deeds.add(new RouterLink(getTranslation("delivery.to-recalls"), DeliveriesView.class));
        }
        return deeds;
    }

    private void askWhy(DeliverySheet sheet, DeliverySheet.Row row) {
        var reason = new TextField(getTranslation("delivery.reason"));
        reason.setMaxLength(Delivering.LONGEST_REASON);
        reason.setWidthFull();
        reason.setManualValidation(true);
        reason.setRequiredIndicatorVisible(true);
        var question = new Dialog(getTranslation("delivery.reject-question", row.name()));
        question.setWidth("34rem");
        question.add(reason);
        var reject = new Button(getTranslation("delivery.reject"), _ -> {
            if (reason.getValue().isBlank()) {
                reason.setErrorMessage(getTranslation("delivery.reason-asked", Delivering.LONGEST_REASON));
                reason.setInvalid(true);
            } else {
                question.close();
                answer(sheet.id(), Set.of(row.entry()), Answer.REJECTED, reason.getValue());
            }
        });
        reject.addThemeVariants(ButtonVariant.PRIMARY);
        question.getFooter().add(new Button(getTranslation("delivery.leave"), _ -> question.close()), reject);
        question.open();
    }

    private void answer(DeliveryId id, Set<LedgerEntryId> rows, Answer answer, String reason) {
        switch (delivering.answer(id, rows, answer, reason, signedIn.person())) {
            case AnswerResult.Kept(var open) -> Toast.done(getTranslation("delivery.kept", open));
            case AnswerResult.NotSubmitted() -> Toast.failed(getTranslation("delivery.not-submitted"));
            case AnswerResult.ReasonAsked(var longest) ->
                Toast.failed(getTranslation("delivery.reason-asked", longest));
            case AnswerResult.Contradicts(var names) ->
                Toast.failed(getTranslation("delivery.contradicts", String.join(", ", names)));
        }
        showAgain(id);
    }

    private ConfirmDialog askToWriteOff(DeliverySheet sheet, DeliverySheet.Row row) {
        return Confirm.askToRemove(
                getTranslation("delivery.write-off-question"),
                getTranslation("delivery.write-off-consequence", row.points(), row.name()),
                getTranslation("delivery.write-off"),
                () -> {
                    switch (delivering.writeOff(sheet.id(), row.entry())) {
                        case WriteOffResult.WrittenOff() -> Toast.done(getTranslation("delivery.written-off"));
                        case WriteOffResult.AlreadyTakenBack() ->
                            Toast.failed(getTranslation("delivery.written-off-before"));
                        case WriteOffResult.NotRejected(var status) ->
                            Toast.failed(getTranslation("delivery.not-rejected", getTranslation(status.key())));
                    }
                    showAgain(sheet.id());
                });
    }

    private void history(DeliverySheet sheet) {
        var list = new OrderedList();
        list.addClassName("timeline");
        sheet.history().forEach(deed -> {
            var what = new Span(getTranslation(deed.kind().key(), deed.rows(), deed.who(), deed.how()));
            var when = new Span(Spelling.moment(deed.at()));
            when.addClassName("soft");
            var line = new Div(what, when);
            line.addClassName("edition-line");
            list.add(new ListItem(line));
        });
        getContent().add(new Details(getTranslation("delivery.history"), list));
    }

    private Section section(String heading) {
        var section = new Section(new H2(heading));
        section.addClassName("stack");
        getContent().add(section);
        return section;
    }
}
