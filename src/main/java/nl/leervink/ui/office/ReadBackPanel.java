package nl.leervink.ui.office;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.stream.Collectors;
import nl.leervink.delivery.AnswerResult;
import nl.leervink.delivery.Delivering;
import nl.leervink.delivery.DeliverySheet;
import nl.leervink.delivery.ReadBackResult;
import nl.leervink.people.PersonId;
import nl.leervink.ui.parts.Confirm;
import nl.leervink.ui.parts.Toast;

/**
 * Where a register's answers are read: its list of accepted numbers is pasted, or all is accepted at once. What was pasted
 * stays until every line of it was understood.
 */
class ReadBackPanel extends Section {

    private final transient Delivering delivering;
    private final transient PersonId me;
    private final transient Runnable changed;
    private final TextArea pasted = new TextArea();
    private final Div trouble = new Div();
    private final Button all = new Button();
    private transient DeliverySheet sheet;

    ReadBackPanel(DeliverySheet sheet, Delivering delivering, PersonId me, Runnable changed) {
        this.sheet = sheet;
        this.delivering = delivering;
        this.me = me;
        this.changed = changed;
        addClassName("stack");
        pasted.setLabel(getTranslation("delivery.accepted-numbers"));
        pasted.setHelperText(getTranslation("delivery.accepted-numbers-help"));
        pasted.setMaxLength(Delivering.LONGEST_LIST);
        pasted.setMaxRows(12);
        pasted.setWidthFull();
        pasted.setManualValidation(true);
        trouble.setId("unread");
        trouble.getElement().setAttribute("role", "status");
        all.addClickListener(_ -> askToAcceptAll());
        var buttons = new Div(new Button(getTranslation("delivery.read"), _ -> read()), all);
        buttons.addClassName("row");
        add(
                new H2(getTranslation("delivery.answers")),
                new Paragraph(getTranslation("delivery.answers-text")),
                pasted,
                trouble,
                buttons);
        show(sheet);
    }

    /** The same delivery, some answers further; what was pasted stays. */
    final void show(DeliverySheet later) {
        sheet = later;
        all.setText(getTranslation("delivery.accept-all", later.open()));
        all.setVisible(later.open() > 0);
    }

    /** Whether it still tells of lines that were not understood. */
    boolean isTelling() {
        return trouble.getComponentCount() > 0;
    }

    private void read() {
        pasted.setInvalid(false);
        trouble.removeAll();
        switch (delivering.readBack(sheet.id(), pasted.getValue(), me)) {
            case ReadBackResult.Read(var count, var open, var unread) -> {
                if (unread.isEmpty()) {
                    pasted.clear();
                    Toast.done(getTranslation("delivery.read-done", count, open));
                } else {
                    tell(count, open, unread);
                }
                changed.run();
            }
            case ReadBackResult.Empty() -> refuse(getTranslation("delivery.read-nothing"));
            case ReadBackResult.TooLong(var longest) -> refuse(getTranslation("delivery.too-long", longest));
            case ReadBackResult.NotSubmitted() -> {
                Toast.failed(getTranslation("delivery.not-submitted"));
                changed.run();
            }
        }
    }

    private void tell(int accepted, int open, List<ReadBackResult.Unread> unread) {
        var lines = new UnorderedList();
        unread.forEach(each -> lines.add(new ListItem(getTranslation(
                "delivery.unread-line",
                each.line(),
                each.typed(),
                getTranslation(each.why().key(), each.names())))));
        trouble.add(
                new Paragraph(getTranslation("delivery.read-done", accepted, open) + " "
                        + getTranslation("delivery.read-unread", unread.size())),
                lines);
    }

    private void refuse(String why) {
        pasted.setErrorMessage(why);
        pasted.setInvalid(true);
        pasted.focus();
    }

    private void askToAcceptAll() {
        var open = sheet.rows().stream()
                .filter(row -> row.answer().isEmpty())
                .map(DeliverySheet.Row::entry)
                .collect(Collectors.toSet());
        Confirm.ask(
                getTranslation("delivery.accept-all-question"),
                getTranslation("delivery.accept-all-consequence"),
                getTranslation("delivery.accept"),
                () -> {
                    switch (delivering.accept(sheet.id(), open, me)) {
                        case AnswerResult.Kept(var left) -> Toast.done(getTranslation("delivery.kept", left));
                        case AnswerResult.NotSubmitted(), AnswerResult.ReasonAsked _ ->
                            Toast.failed(getTranslation("delivery.not-submitted"));
                        case AnswerResult.Contradicts(var names) ->
                            Toast.failed(getTranslation("delivery.contradicts", String.join(", ", names)));
                    }
                    changed.run();
                });
    }
}
