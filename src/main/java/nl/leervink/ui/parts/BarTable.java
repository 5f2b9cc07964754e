package nl.leervink.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;

/** A chart that is a table: each row a name, a bar for who looks, and the figure for everyone. */
@StyleSheet("context://css/evaluation.css")
public class BarTable extends Div {

    private final NativeTable table = new NativeTable();
    private final transient Number whole;

    /**
     * An empty chart.
     *
     * @param caption what it shows, for who hears it
     * @param what heads the names
     * @param figure heads the figures
     * @param whole of which a bar is full
     */
    public BarTable(String caption, String what, String figure, Number whole) {
        this.whole = whole;
        addClassName("table-room");
        table.addClassName("bar-table");
        table.setCaptionText(caption);
        table.getCaption().addClassName("visually-hidden");
        var head = table.getHead().addRow();
        head.addClassName("visually-hidden");
        for (var words : new String[] {what, figure}) {
            var cell = new NativeTableHeaderCell(words);
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        add(table);
    }

    public BarTable bar(String name, Number amount, String figure) {
        return bar(new Text(name), amount, figure);
    }

    /** A row whose name leads somewhere. */
    public final BarTable bar(Component name, Number amount, String figure) {
        var named = new NativeTableHeaderCell();
        named.add(name);
        named.getElement().setAttribute("scope", "row");
        var part = new Div();
        part.getStyle().setWidth(Share.percent(amount, whole) + "%");
        var drawn = new Div(part);
        drawn.addClassName("bar-drawn");
        drawn.getElement().setAttribute("aria-hidden", true);
        var told = new NativeTableCell();
        told.add(drawn, new Div(figure));
        table.getBody().addRow().add(named, told);
        return this;
    }
}
