package nl.leervink.ui.office;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import nl.leervink.delivery.Delivering;
import nl.leervink.delivery.DeliverySheet;
import nl.leervink.delivery.DeliveryState;
import nl.leervink.kernel.Spelling;
import nl.leervink.registers.rules.Delivery.Channel;
import nl.leervink.ui.parts.CopyButton;
import nl.leervink.ui.parts.FileLink;

/** What goes to the register: the list as a file, and for PE-online the numbers to paste. Of a discarded list, neither. */
class DeliveryFiles extends Section {

    DeliveryFiles(DeliverySheet sheet, Delivering delivering) {
        addClassName("stack");
        add(new H2(getTranslation("delivery.list")));
        if (sheet.state() == DeliveryState.DISCARDED) {
            add(new Paragraph(getTranslation("delivery.list-discarded")));
            return;
        }
        if (sheet.state() == DeliveryState.PREPARED) {
            add(new Paragraph(
                    sheet.channel() == Channel.UNKNOWN
                            ? getTranslation("delivery.list-text-unknown")
                            : getTranslation(
                                    "delivery.list-text",
                                    getTranslation(sheet.channel().key()))));
        }
        var files = new Div(
                new FileLink(getTranslation("delivery.xlsx"), () -> delivering.sheet(sheet.id())),
                new FileLink(getTranslation("delivery.csv"), () -> delivering.csv(sheet.id())));
        files.addClassName("row");
        add(files);
        if (sheet.channel() == Channel.PE_ONLINE) {
            add(new Paragraph(getTranslation("delivery.numbers-text")));
            sheet.numbers()
                    .forEach((edition, numbers) -> add(numbers(
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
        var copy = new CopyButton(getTranslation("delivery.copy"), field.getValue(), getTranslation("delivery.copied"));
        var both = new Div(field, copy);
        both.addClassName("stack");
        return both;
    }
}
