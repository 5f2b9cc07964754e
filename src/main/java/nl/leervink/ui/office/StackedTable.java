package nl.leervink.ui.office;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;

/** A plain table that is a card for each row on a phone. The first cell of a row says whose row it is. */
class StackedTable extends Div {

    private final NativeTable table = new NativeTable();
    private final List<String> heads;

    StackedTable(String caption, List<String> heads) {
        this.heads = heads;
        addClassName("table-room");
        table.addClassNames("table", "is-stacked-when-narrow");
        table.setCaptionText(caption);
        table.getCaption().addClassName("visually-hidden");
        var row = table.getHead().addRow();
        heads.forEach(words -> {
            var head = new NativeTableHeaderCell(words);
            head.getElement().setAttribute("scope", "col");
            row.add(head);
        });
        add(table);
    }

    /** Adds a row with a cell for each head. */
    void row(String whose, Component... cells) {
        row(new Text(whose), cells);
    }

    /** As above, where whose row it is leads somewhere. */
    void row(Component whose, Component... cells) {
        var row = table.getBody().addRow();
        var first = new NativeTableHeaderCell();
        first.add(whose);
        first.getElement().setAttribute("scope", "row");
        row.add(first);
        for (var column = 0; column < cells.length; column++) {
            add(row, cells[column], heads.get(column + 1));
        }
    }

    private static void add(NativeTableRow row, Component content, String head) {
        var cell = new NativeTableCell();
        cell.add(content);
        cell.getElement().setAttribute("data-column", head);
        row.add(cell);
    }
}
