package nl.leervink.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.leervink.certification.CertificateId;
import nl.leervink.certification.CertificateRow;
import nl.leervink.certification.CertificateState;
import nl.leervink.kernel.Spelling;

/** Certificates, the latest first, twenty at a time, each with its PDF. */
public class CertificateList extends Div {

    private static final int PAGE = 20;

    private final Pages pages;
    private final transient CertificateFiles files;
    private final transient Function<CertificateId, Optional<String>> story;
    private final UnorderedList list = new UnorderedList();
    private final Button more = new Button(getTranslation("certificates.more"), _ -> next());
    private int shown;

    /** Where certificates come from. */
    @FunctionalInterface
    public interface Pages {

        List<CertificateRow> of(int page, int size);
    }

    /**
     * A list that asks for a page at a time.
     *
     * @param total how many there are
     */
    public CertificateList(int total, Pages pages, CertificateFiles files) {
        this(total, pages, files, _ -> Optional.empty());
    }

    /**
     * As above, where each leads to its story.
     *
     * @param story the address of that; empty where who looks may not read it
     */
    CertificateList(int total, Pages pages, CertificateFiles files, Function<CertificateId, Optional<String>> story) {
        this.story = story;
        this.pages = pages;
        this.files = files;
        addClassName("stack");
        list.addClassName("rows");
        add(list, more);
        next();
        more.setVisible(total > PAGE);
        more.addClickListener(_ -> more.setVisible(total > shown * PAGE));
    }

    private void next() {
        pages.of(shown++, PAGE).forEach(row -> list.add(item(row)));
    }

    private ListItem item(CertificateRow row) {
        var isForgotten = row.participant().isEmpty();
        var name = isForgotten ? getTranslation("certificates.forgotten") : row.participant();
        Component participant = story.apply(row.id())
                .<Component>map(address -> new Anchor(address, name))
                .orElseGet(() -> new Span(name));
        participant.addClassName("card-title");
        var words = new Div(
                participant,
                new Paragraph(row.course()),
                soft(getTranslation("certificates.number-and-day", row.number(), Spelling.day(row.issuedOn()))));
        if (!isForgotten && row.state() == CertificateState.ISSUED) {
            words.add(new CredentialLinks(() -> files.credential(row.id()), () -> files.signedCredential(row.id())));
        }
        var right = new Div();
        right.addClassName("row");
        if (row.state() != CertificateState.ISSUED) {
            right.add(new Badge(row.state(), Tone.ATTENTION));
        }
        if (!isForgotten) {
            right.add(download(row));
        }
        return new ListItem(words, right);
    }

    private Download download(CertificateRow row) {
        var download = new Download(
                getTranslation("certificates.download"),
                row.number() + ".pdf",
                "application/pdf",
                () -> files.pdf(row.id()).orElseThrow().bytes());
        download.getElement()
                .setAttribute(
                        "aria-label", getTranslation("certificates.download-of", row.number(), row.participant()));
        return download;
    }

    private static Paragraph soft(String words) {
        var paragraph = new Paragraph(words);
        paragraph.addClassName("soft");
        return paragraph;
    }
}
