package nl.leervink.ui.office;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import nl.leervink.dossier.AddPaperResult;
import nl.leervink.dossier.EditionDossier;
import nl.leervink.dossier.EditionPapers;
import nl.leervink.dossier.Lacking;
import nl.leervink.dossier.PaperFacts;
import nl.leervink.dossier.PaperKind;
import nl.leervink.files.FileKind;
import nl.leervink.kernel.Bytes;
import nl.leervink.kernel.Spelling;
import nl.leervink.people.PersonId;
import nl.leervink.planning.EditionId;
import nl.leervink.ui.parts.ArchiveLink;
import nl.leervink.ui.parts.Badge;
import nl.leervink.ui.parts.Confirm;
import nl.leervink.ui.parts.DutchInput;
import nl.leervink.ui.parts.FileLink;
import nl.leervink.ui.parts.Toast;
import nl.leervink.ui.parts.Tone;

/** The dossier of an edition in one click, what it does not hold yet, and the documents that the bureau adds to it. */
class EditionDossierPanel extends Section {

    private static final int MEGABYTE = 1024 * 1024;

    private final EditionId edition;
    private final EditionDossier dossier;
    private final EditionPapers papers;
    private final transient PersonId me;
    private final Div state = new Div();
    private final UnorderedList added = new UnorderedList();
    private final Paragraph problem = new Paragraph();
    private final Select<PaperKind> kind = new Select<>();

    EditionDossierPanel(EditionId edition, EditionDossier dossier, EditionPapers papers, PersonId me) {
        this.edition = edition;
        this.dossier = dossier;
        this.papers = papers;
        this.me = me;
        var what = new Paragraph(getTranslation("edition-dossier.text"));
        what.addClassName("soft");
        state.addClassName("stack");
        added.addClassNames("plain-list", "rows");
        problem.addClassName("notice");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        addClassNames("card", "stack");
        add(
                new H2(getTranslation("edition-dossier.title")),
                what,
                state,
                new ArchiveLink(getTranslation("edition-dossier.fetch"), () -> dossier.archive(edition, me)),
                new H3(getTranslation("edition-dossier.papers")),
                added,
                adding(),
                problem);
        show();
    }

    private Component adding() {
        kind.setLabel(getTranslation("edition-dossier.kind"));
        kind.setItems(PaperKind.values());
        kind.setItemLabelGenerator(each -> getTranslation(each.key()));
        kind.setValue(PaperKind.SIGNED_LIST);
        var upload = DutchInput.inWords(new Upload((UploadHandler) this::receive));
        upload.setAcceptedFileExtensions(".pdf", ".png", ".jpg", ".jpeg");
        upload.setMaxFileSize(FileKind.LARGEST);
        upload.addFileRejectedListener(_ -> tell(getTranslation("edition-dossier.wrong-kind", most())));
        upload.addAllFinishedListener(_ -> upload.clearFileList());
        var help = new Paragraph(getTranslation("edition-dossier.help", most(), EditionPapers.MOST));
        help.addClassName("soft");
        var adding = new Div(help, kind, upload);
        adding.addClassName("stack");
        return adding;
    }

    /** Reads no more than we would keep, whatever the sender announces. */
    private void receive(UploadEvent event) throws IOException {
        var name = event.getFileName();
        try (var content = event.getInputStream()) {
            var bytes = Bytes.of(content.readNBytes(FileKind.LARGEST + 1));
            var _ = event.getUI().access(() -> received(name, bytes));
        }
    }

    void received(String name, Bytes content) {
        problem.setVisible(false);
        switch (papers.add(edition, kind.getValue(), name, content, me)) {
            case AddPaperResult.Added(var kept) -> Toast.done(getTranslation("edition-dossier.added", kept));
            case AddPaperResult.KnownAlready(var kept) -> tell(getTranslation("edition-dossier.known", kept));
            case AddPaperResult.WrongKind() -> tell(getTranslation("edition-dossier.wrong-kind", most()));
            case AddPaperResult.Harmful(var harm) ->
                tell(getTranslation("edition-dossier.harmful", name, getTranslation(harm.key())));
            case AddPaperResult.TooLarge _ -> tell(getTranslation("edition-dossier.wrong-kind", most()));
            case AddPaperResult.TooMany(var many) -> tell(getTranslation("edition-dossier.too-many", many));
        }
        show();
    }

    private void tell(String words) {
        problem.setText(words);
        problem.setVisible(true);
    }

    private static int most() {
        return FileKind.LARGEST / MEGABYTE;
    }

    private void show() {
        state.removeAll();
        var lacking = dossier.lacking(edition, me);
        if (lacking.isEmpty()) {
            state.add(new Badge(getTranslation("edition-dossier.complete"), Tone.GOOD));
        } else {
            var list = new UnorderedList();
            lacking.stream()
                    .map(Lacking::key)
                    .map(this::getTranslation)
                    .map(ListItem::new)
                    .forEach(list::add);
            state.add(new Badge(getTranslation("edition-dossier.lacking"), Tone.CALM), list);
        }
        added.removeAll();
        papers.of(edition).forEach(paper -> added.add(item(paper)));
        added.setVisible(added.getComponentCount() > 0);
    }

    private ListItem item(PaperFacts paper) {
        var name = paper.name().value();
        var told = new Span(getTranslation(
                "edition-dossier.added-by",
                getTranslation(paper.kind().key()),
                paper.addedBy(),
                Spelling.moment(paper.addedAt())));
        told.addClassName("soft");
        var words = new Div(new FileLink(name, () -> papers.fetch(paper.id())), told);
        words.addClassName("edition-line");
        var remove = new Button(
                getTranslation("edition-dossier.take-out"),
                _ -> Confirm.ask(
                        getTranslation("edition-dossier.take-out-question", name),
                        getTranslation("edition-dossier.take-out-consequence"),
                        getTranslation("edition-dossier.take-out"),
                        () -> {
                            papers.takeOut(paper.id(), me);
                            show();
                        }));
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        remove.setAriaLabel(getTranslation("edition-dossier.take-out-of", name));
        return new ListItem(words, remove);
    }
}
