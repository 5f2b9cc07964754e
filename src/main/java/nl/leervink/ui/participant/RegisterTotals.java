package nl.leervink.ui.participant;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Stream;
import nl.leervink.kernel.Minutes;
import nl.leervink.kernel.Spelling;
import nl.leervink.points.CategoryTotal;
import nl.leervink.points.Origin;
import nl.leervink.points.PointsInRegister;
import nl.leervink.registers.RegisterNames;
import nl.leervink.ui.parts.Badge;
import nl.leervink.ui.parts.Tone;

/** What someone has in one register: of all years: the hours as a bar, and points and hours per category in a table, own claims apart. */
class RegisterTotals extends Div {

    private final transient RegisterNames names;

    RegisterTotals(PointsInRegister register, RegisterNames names) {
        this.names = names;
        addClassName("stack");
        if (!register.categories().isEmpty()) {
            add(hours(register));
        }
        add(table(register));
    }

    /** The picture only; the words beside it and the table say the same. */
    private Div hours(PointsInRegister register) {
        var picture = new Div(part("is-contact", register.contactTime()), part("is-self-study", register.selfStudy()));
        picture.addClassName("hours-bar");
        picture.getElement().setAttribute("aria-hidden", true);
        var contact = new Span(getTranslation(
                "points.contact-hours",
                register.contactTime(),
                register.contactTime().inHours()));
        contact.addClassName("is-contact");
        var selfStudy = new Span(getTranslation(
                "points.self-study-hours",
                register.selfStudy(),
                register.selfStudy().inHours()));
        selfStudy.addClassName("is-self-study");
        var words = new Div(contact, selfStudy);
        words.addClassNames("row", "hours-words");
        return new Div(picture, words);
    }

    private static Div part(String style, Minutes length) {
        var part = new Div();
        part.addClassName(style);
        part.getStyle().setFlexGrow(length.value().toString());
        return part;
    }

    private Div table(PointsInRegister register) {
        var table = new NativeTable();
        table.addClassNames("table", "is-stacked-when-narrow");
        table.setCaptionText(getTranslation("points.table", register.registerName()));
        var heads = table.getHead().addRow();
        heads.add(head(getTranslation("points.category")));
        heads.add(head(getTranslation("points.points")));
        heads.add(head(getTranslation("points.contact")));
        heads.add(head(getTranslation("points.self-study")));
        for (var total : Stream.concat(register.categories().stream(), register.claimed().stream())
                .toList()) {
            var row = table.getBody().addRow();
            row.add(category(register, total));
            row.add(number(Spelling.points(total.points(), getLocale()), getTranslation("points.points")));
            row.add(number(Spelling.hours(total.contactTime(), getLocale()), getTranslation("points.contact")));
            row.add(number(Spelling.hours(total.selfStudy(), getLocale()), getTranslation("points.self-study")));
        }
        var room = new Div(table);
        room.addClassName("table-room");
        return room;
    }

    private NativeTableCell category(PointsInRegister register, CategoryTotal total) {
        var cell = new NativeTableCell(names.category(register.membership().register(), total.category()));
        cell.getElement().setAttribute("data-column", getTranslation("points.category"));
        if (total.origin() != Origin.AWARDED) {
            cell.add(new Text(" "), new Badge(total.origin(), Tone.CALM));
        }
        return cell;
    }

    private static NativeTableHeaderCell head(String words) {
        var head = new NativeTableHeaderCell(words);
        head.getElement().setAttribute("scope", "col");
        return head;
    }

    private static NativeTableCell number(String figure, String column) {
        var cell = new NativeTableCell(figure);
        cell.getElement().setAttribute("data-column", column);
        cell.addClassName("number");
        return cell;
    }
}
