package nl.leervink.ui.office;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import nl.leervink.kernel.Bytes;
import nl.leervink.paper.PagePictures;
import nl.leervink.press.Look;
import nl.leervink.press.Looks;
import nl.leervink.ui.parts.Download;

/** A sample of a certificate, as pictures of its pages and as the document itself. Nothing is issued. */
class PreviewPanel extends Composite<Section> {

    private final transient Looks looks;
    private final Div pages = new Div();
    private final Paragraph stale = new Paragraph(getTranslation("press.preview-stale"));

    PreviewPanel(Looks looks) {
        this.looks = looks;
        stale.addClassName("notice");
        stale.getElement().setAttribute("role", "status");
        stale.setVisible(false);
        pages.addClassNames("stack", "press-pages");
        getContent().addClassNames("stack", "press-preview");
        getContent()
                .add(
                        new H2(getTranslation("press.preview")),
                        new Paragraph(getTranslation("press.preview-text")),
                        stale,
                        pages);
    }

    void show(Look look) {
        stale.setVisible(false);
        pages.removeAll();
        var pdf = looks.sample(look);
        var number = 1;
        for (var page : PagePictures.of(pdf)) {
            pages.add(picture(page, number++));
        }
        pages.add(new Download(
                getTranslation("press.preview-pdf"),
                getTranslation("press.preview-file"),
                "application/pdf",
                () -> pdf));
    }

    /** What is typed cannot be printed yet: what stands here is from before. */
    void keepAsItWas() {
        stale.setVisible(true);
    }

    private Image picture(Bytes page, int number) {
        return new Image(
                DownloadHandler.fromInputStream(
                                _ -> new DownloadResponse(page.stream(), "page-" + number, "image/png", page.size()))
                        .inline(),
                getTranslation("press.preview-page", number));
    }
}
