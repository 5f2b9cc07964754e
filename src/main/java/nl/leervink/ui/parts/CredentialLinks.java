package nl.leervink.ui.parts;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import java.util.function.Supplier;
import nl.leervink.files.KeptFile;

/** A certificate for machines: as a file, and as a token that proves itself. Folded away, as few people need it. */
public class CredentialLinks extends Details {

    public CredentialLinks(Supplier<Optional<KeptFile>> plain, Supplier<Optional<KeptFile>> signed) {
        setSummaryText(getTranslation("press.credential"));
        var links = new Div(
                new Paragraph(getTranslation("press.credential-text")),
                new FileLink(getTranslation("press.credential-signed"), signed),
                new FileLink(getTranslation("press.credential-plain"), plain));
        links.addClassName("stack");
        add(links);
    }
}
