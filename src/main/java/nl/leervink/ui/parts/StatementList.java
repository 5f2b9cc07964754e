package nl.leervink.ui.parts;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import nl.leervink.files.KeptFile;
import nl.leervink.kernel.Minutes;
import nl.leervink.kernel.Spelling;
import nl.leervink.statements.StatementContent;
import nl.leervink.statements.StatementId;
import nl.leervink.statements.StatementRow;
import nl.leervink.statements.StatementState;

/** Statements of reflection, each with its PDF. */
public class StatementList extends UnorderedList {

    /**
     * @param heading what each is called by
     * @param file asked on each request
     * @param more adds what else one may do with a statement
     */
    public StatementList(
            List<StatementRow> statements,
            Function<StatementContent, String> heading,
            Function<StatementId, Optional<KeptFile>> file,
            BiConsumer<StatementRow, ListItem> more) {
        addClassNames("plain-list", "rows");
        statements.forEach(row -> add(line(row, heading, file, more)));
    }

    private ListItem line(
            StatementRow row,
            Function<StatementContent, String> heading,
            Function<StatementId, Optional<KeptFile>> file,
            BiConsumer<StatementRow, ListItem> more) {
        var content = row.content();
        var title = new Span(heading.apply(content));
        title.addClassName("card-title");
        var line = new ListItem(title);
        if (row.state() == StatementState.WITHDRAWN) {
            line.add(new Text(" "), new Badge(getTranslation(row.state().key()), Tone.ATTENTION));
        }
        var what = new Paragraph(getTranslation(
                "statements.line",
                content.number(),
                Spelling.day(content.signedOn()),
                content.meetings().size(),
                Spelling.hours(Minutes.of(content.minutes()), getLocale())));
        what.addClassName("soft");
        line.add(what);
        if (!row.withdrawnBecause().isEmpty()) {
            line.add(new Paragraph(getTranslation("statements.withdrawn-because", row.withdrawnBecause())));
        }
        line.add(new FileLink(getTranslation("statements.download", content.number()), () -> file.apply(row.id())));
        more.accept(row, line);
        return line;
    }
}
