package nl.leervink.ui.parts;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import java.util.stream.Collectors;
import nl.leervink.catalogue.VatTreatment;
import nl.leervink.kernel.Money;
import nl.leervink.quotations.Calculation;
import nl.leervink.quotations.Line;
import nl.leervink.quotations.Terms;

/** What a quotation costs, a row for each line, and what that is for each participant. */
@StyleSheet("context://css/quotation.css")
public class QuotationCosts extends Composite<Div> {

    private final NativeTable table = new NativeTable();

    public QuotationCosts(Terms terms, VatTreatment vat, int meetings) {
        var calculation = terms.calculated(vat, meetings);
        table.addClassNames("table", "is-stacked-when-narrow");
        table.setCaptionText(getTranslation("quotation.costs"));
        table.getCaption().addClassName("visually-hidden");
        head();
        for (var i = 0; i < terms.lines().size(); i++) {
            row(terms.lines().get(i), calculation.amounts().get(i), terms.participants(), meetings);
        }
        if (vat == VatTreatment.STANDARD) {
            row(getTranslation("quotation.total"), "", calculation.total(), true);
            row(getTranslation("quotation.vat"), "", calculation.vat(), false);
            row(getTranslation("quotation.in-full"), "", calculation.inFull(), true);
        } else {
            row(getTranslation("quotation.total"), getTranslation(vat.key()), calculation.inFull(), true);
        }
        var room = new Div(table);
        room.addClassName("table-room");
        getContent().addClassName("stack");
        getContent().add(room);
        if (!terms.lines().isEmpty() && terms.participants() > 1) {
            var shares = new Paragraph(shares(calculation));
            shares.addClassName("soft");
            getContent().add(shares);
        }
    }

    private String shares(Calculation calculation) {
        var shares = calculation.shares();
        var each = shares.stream()
                .map(share -> getTranslation("quotation.share", share.participants(), share.each()))
                .collect(Collectors.joining(getTranslation("quotation.shares.and")));
        var divided = getTranslation("quotation.shares", each);
        return shares.size() > 1 ? divided + " " + getTranslation("quotation.shares.rest") : divided;
    }

    private void head() {
        var head = table.getHead().addRow();
        for (var key : new String[] {
            getTranslation("quotation.what"), getTranslation("quotation.how"), getTranslation("quotation.amount")
        }) {
            var cell = new NativeTableHeaderCell(key);
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
    }

    private void row(Line line, Money amount, int participants, int meetings) {
        var times = line.times(participants, meetings);
        var how = switch (line.kind()) {
            case FIXED -> getTranslation("quotation.how.fixed");
            case TRAVEL -> getTranslation("quotation.how.travel");
            case PER_PARTICIPANT -> getTranslation("quotation.how.participants", times, line.each());
            case PER_MEETING -> getTranslation("quotation.how.meetings", times, line.each());
            case KILOMETRES -> getTranslation("quotation.how.kilometres", times, line.each());
        };
        row(line.description(), how, amount, false);
    }

    private void row(String what, String how, Money amount, boolean sum) {
        NativeTableRow row = table.getBody().addRow();
        row.setClassName("quotation-sum", sum);
        var name = new NativeTableHeaderCell(what);
        name.getElement().setAttribute("scope", "row");
        var calculated = new NativeTableCell(how);
        if (!how.isEmpty()) {
            calculated.getElement().setAttribute("data-column", getTranslation("quotation.how"));
        }
        var figure = new NativeTableCell(getTranslation("quotation.money", amount));
        figure.getElement().setAttribute("data-column", getTranslation("quotation.amount"));
        row.add(name, calculated, figure);
    }
}
