package nl.leervink.ui.participant;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.leervink.claims.ClaimFault;
import nl.leervink.claims.Evidence;
import nl.leervink.claims.EvidenceFile;
import nl.leervink.files.FileId;
import nl.leervink.files.FileKind;
import nl.leervink.files.KeptFile;
import nl.leervink.kernel.Bytes;
import nl.leervink.ui.parts.DutchInput;
import nl.leervink.ui.parts.FileLink;

/** Files that prove a claim. Each is looked at when it arrives, and kept when the claim is. */
class EvidenceField extends Composite<Div> {

    private static final int MEGABYTE = 1024 * 1024;

    private final transient Function<EvidenceFile, Optional<ClaimFault>> inspect;
    private final transient Map<FileId, Evidence> kept = new LinkedHashMap<>();
    private final transient List<EvidenceFile> added = new ArrayList<>();
    private final transient Function<FileId, Optional<KeptFile>> fetch;
    private final UnorderedList list = new UnorderedList();
    private final Paragraph problem = new Paragraph();

    /**
     * A field for a few files.
     *
     * @param known evidence that is there already
     * @param inspect tells what is wrong with a file
     */
    EvidenceField(
            List<Evidence> known,
            Function<EvidenceFile, Optional<ClaimFault>> inspect,
            Function<FileId, Optional<KeptFile>> fetch) {
        this.inspect = inspect;
        this.fetch = fetch;
        known.forEach(proof -> kept.put(proof.file(), proof));
        var upload = DutchInput.inWords(new Upload((UploadHandler) this::receive));
        upload.setAcceptedFileExtensions(".pdf", ".png", ".jpg", ".jpeg");
        upload.setMaxFileSize(FileKind.LARGEST);
        upload.addFileRejectedListener(
                _ -> refuse(getTranslation("claims.file-rejected", FileKind.LARGEST / MEGABYTE)));
        upload.addAllFinishedListener(_ -> upload.clearFileList());
        problem.addClassName("notice");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        list.addClassNames("plain-list", "rows");
        getContent().addClassName("stack");
        getContent()
                .add(
                        new H2(getTranslation("claims.evidence")),
                        new Paragraph(getTranslation(
                                "claims.evidence-help", Evidence.MOST_FILES, FileKind.LARGEST / MEGABYTE)),
                        list,
                        upload,
                        problem);
        show();
    }

    Set<FileId> kept() {
        return Set.copyOf(kept.keySet());
    }

    List<EvidenceFile> added() {
        return List.copyOf(added);
    }

    void refuse(String why) {
        problem.setText(why);
        problem.setVisible(true);
    }

    void clear() {
        problem.setVisible(false);
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
        var file = new EvidenceFile(name, content);
        var fault = inspect.apply(file);
        if (fault.isPresent()) {
            refuse(ClaimWords.of(this, fault.get()));
        } else if (kept.size() + added.size() >= Evidence.MOST_FILES) {
            refuse(getTranslation(ClaimFault.Flaw.TOO_MANY_FILES.key()));
        } else {
            clear();
            added.add(file);
            show();
        }
    }

    private void show() {
        list.removeAll();
        kept.values()
                .forEach(proof -> list.add(item(
                        new FileLink(proof.name().value(), () -> fetch.apply(proof.file())),
                        proof.name().value(),
                        () -> kept.remove(proof.file()))));
        added.forEach(file -> list.add(item(new Span(file.name()), file.name(), () -> added.remove(file))));
    }

    private ListItem item(Component shown, String name, Runnable removal) {
        var remove = new Button(getTranslation("claims.remove-file"), _ -> {
            removal.run();
            show();
        });
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        remove.setAriaLabel(getTranslation("claims.remove-file-of", name));
        return new ListItem(shown, remove);
    }
}
