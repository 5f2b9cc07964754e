package nl.leervink.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Optional;
import java.util.function.Supplier;
import nl.leervink.files.KeptFile;
import nl.leervink.materials.Content;
import nl.leervink.materials.MaterialDetails;

/** Something that is handed out: its title, which leads to it, what it is and what it is for. */
public class MaterialLine extends Div {

    private static final int KILOBYTE = 1024;

    /**
     * A line.
     *
     * @param file of a document, asked each time someone follows its link
     */
    public MaterialLine(MaterialDetails details, Content content, Supplier<Optional<KeptFile>> file) {
        addClassName("material");
        add(link(details.title(), content, file), soft(kind(content)));
        if (!details.note().isEmpty()) {
            add(new Span(details.note()));
        }
    }

    private static Component link(String title, Content content, Supplier<Optional<KeptFile>> file) {
        return switch (content) {
            case Content.Document _ -> new FileLink(title, file);
            case Content.Page(var page) -> {
                var link = new Anchor(page.value(), "", AnchorTarget.BLANK);
                link.getElement().setAttribute("rel", "noopener noreferrer");
                link.addClassName("download");
                link.add(VaadinIcon.EXTERNAL_LINK.create());
                link.add(title);
                yield link;
            }
        };
    }

    private String kind(Content content) {
        return switch (content) {
            case Content.Page(var page) -> getTranslation("materials.page", page.host());
            case Content.Document(var _, var kind, var size)
            when size >= KILOBYTE * KILOBYTE ->
                getTranslation("materials.megabytes", kind.name(), size / (double) (KILOBYTE * KILOBYTE));
            case Content.Document(var _, var kind, var size) ->
                getTranslation("materials.kilobytes", kind.name(), Math.max(1, size / KILOBYTE));
        };
    }

    private static Span soft(String words) {
        var line = new Span(words);
        line.addClassName("soft");
        return line;
    }
}
