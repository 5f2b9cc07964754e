package nl.leervink.ui.parts;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Emphasis;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.leervink.catalogue.Citation;
import nl.leervink.catalogue.Literature;
import nl.leervink.catalogue.References;

/** A list of literature as it is cited, to read, to copy, and for a program that keeps references. */
public class LiteratureList extends Div {

    public LiteratureList(List<Literature> literature) {
        var cited = Citation.inOrder(literature);
        var list = new UnorderedList();
        list.addClassName("literature");
        cited.stream().map(LiteratureList::line).forEach(list::add);
        var along = new Div(
                new CopyButton(
                        getTranslation("course.literature.copy"),
                        cited.stream().map(Citation::text).collect(joining("\n")),
                        getTranslation("course.literature.copied")),
                new Download(
                        getTranslation("course.literature.ris"),
                        getTranslation("course.literature.file"),
                        References.MEDIA_TYPE,
                        () -> References.of(literature)));
        along.addClassName("row");
        addClassName("stack");
        add(list, along);
    }

    private static ListItem line(Citation citation) {
        var line = new ListItem();
        citation.parts().forEach(part -> line.add(part.italic() ? new Emphasis(part.words()) : new Span(part.words())));
        citation.address().ifPresent(address -> {
            var link = new Anchor(address, address, AnchorTarget.BLANK);
            link.getElement().setAttribute("rel", "noopener noreferrer");
            line.add(new Span(" "), link);
        });
        return line;
    }
}
