package nl.leervink.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.function.Function;
import nl.leervink.fulfilment.EditionReadiness;
import nl.leervink.fulfilment.Finding;
import nl.leervink.fulfilment.Readiness;
import nl.leervink.fulfilment.Standing;

/** Everyone in an edition, each with every condition of the certificate and why it stands as it does. */
public class ReadinessTable extends Div {

    /**
     * A table of at least one participant.
     *
     * @param certificate what stands in the last column
     */
    public ReadinessTable(EditionReadiness edition, Function<Readiness, Component> certificate) {
        addClassName("table-room");
        // It scrolls in itself where it is too wide, so the keyboard must reach it
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", getTranslation("closing.caption"));
        var table = new NativeTable();
        table.addClassNames("table", "is-stacked-when-narrow");
        // Stacked, a browser takes it for no table any more unless it is told
        table.getElement().setAttribute("role", "table");
        table.getHead().getElement().setAttribute("role", "rowgroup");
        table.getBody().getElement().setAttribute("role", "rowgroup");
        table.setCaptionText(getTranslation("closing.caption"));
        head(table.getHead().addRow(), edition);
        edition.participants()
                .forEach(participant -> fill(table.getBody().addRow(), participant, certificate.apply(participant)));
        add(table);
    }

    /** The number of someone's certificate, that it was withdrawn, or whether it can be issued. */
    public static Component certificate(Component on, Readiness participant) {
        return participant
                .certificate()
                .<Component>map(Span::new)
                .or(() -> participant
                        .withdrawn()
                        .map(number -> new Div(
                                new Badge(on.getTranslation("certificate-state.withdrawn"), Tone.ATTENTION),
                                new Span(" " + number))))
                .orElseGet(() -> participant.standing() == Standing.MET
                        ? new Badge(on.getTranslation("closing.ready"), Tone.GOOD)
                        : new Badge(on.getTranslation("closing.not-ready"), Tone.CALM));
    }

    private void head(NativeTableRow head, EditionReadiness edition) {
        head.getElement().setAttribute("role", "row");
        head.add(heading(getTranslation("closing.participant"), "col"));
        edition.participants()
                .getFirst()
                .findings()
                .forEach(finding ->
                        head.add(heading(getTranslation(finding.condition().key()), "col")));
        head.add(heading(getTranslation("closing.certificate"), "col"));
    }

    private void fill(NativeTableRow row, Readiness participant, Component certificate) {
        row.getElement().setAttribute("role", "row");
        row.add(heading(participant.name().full(), "row"));
        participant.findings().forEach(finding -> row.add(cell(finding)));
        row.add(cell(getTranslation("closing.certificate"), certificate));
    }

    private static NativeTableHeaderCell heading(String words, String scope) {
        var heading = new NativeTableHeaderCell(words);
        heading.getElement().setAttribute("scope", scope);
        heading.getElement().setAttribute("role", scope.equals("col") ? "columnheader" : "rowheader");
        return heading;
    }

    private NativeTableCell cell(Finding finding) {
        var reason = new Paragraph(ReadinessPanel.inWords(this, finding.reason()));
        reason.addClassName("soft");
        var cell =
                cell(getTranslation(finding.condition().key()), ReadinessPanel.badge(this, finding.standing()), reason);
        finding.exemption()
                .map(exemption -> ReadinessPanel.inWords(this, exemption))
                .map(Paragraph::new)
                .ifPresent(cell::add);
        return cell;
    }

    /** A cell that can say what its column is, for where the heads of the columns are not seen. */
    private static NativeTableCell cell(String column, Component... content) {
        var cell = new NativeTableCell(content);
        cell.getElement().setAttribute("role", "cell");
        cell.getElement().setAttribute("data-column", column);
        return cell;
    }
}
